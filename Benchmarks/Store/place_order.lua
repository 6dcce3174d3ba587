-- Places orders of one watch each, every one new, for an account whose token is in TOKEN. WATCHES
-- holds "id price" per line, as the store sells them.

local watches = {}
for id, price in os.getenv("WATCHES"):gmatch("(%S+) (%S+)") do
    watches[#watches + 1] = { id = id, price = price }
end

local function uuid()
    local text = ("xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx"):gsub("x", function()
        return string.format("%x", math.random(0, 15))
    end)
    return text
end

function init()
    -- Two runs must not place the same orders.
    math.randomseed(os.time() * 1000 + tonumber(os.getenv("SEED")))
    wrk.method = "POST"
    wrk.headers["Content-Type"] = "application/json"
    wrk.headers["Authorization"] = "Bearer " .. os.getenv("TOKEN")
end

function request()
    local watch = watches[math.random(#watches)]
    local id = uuid()
    wrk.headers["Idempotency-Key"] = '"' .. id .. '"'
    local body = string.format(
        '{"client_order_id":"%s","items":[{"watch_id":"%s","quantity":1,"unit_price":"%s"}],'
            .. '"shipping_address":{"name":"Ada Example","line1":"Road 1","city":"Bern",'
            .. '"postal_code":"3000","country":"CH"}}',
        id, watch.id, watch.price)
    return wrk.format(nil, nil, nil, body)
end
