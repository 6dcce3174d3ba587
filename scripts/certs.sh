#!/usr/bin/env bash
# Makes a certificate authority of this machine's own and a certificate for localhost, in a folder.
# What is there already is kept; the certificate is made anew when it ends within 30 days.
#
#     certs.sh FOLDER [NAME…]      more names: shop.lan, 192.168.1.7
set -euo pipefail
umask 077

folder=${1:?a folder}
shift
mkdir -p "$folder"
cd "$folder"

if [[ ! -f ca.pem || ! -f ca.key ]]; then
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -noenc \
        -keyout ca.key -out ca.pem -days 3650 -subj "/CN=WatchShop on $(hostname)" \
        -addext "basicConstraints=critical,CA:TRUE,pathlen:0" \
        -addext "keyUsage=critical,keyCertSign,cRLSign" 2>/dev/null
    rm -f server.pem
fi

names="DNS:localhost,IP:127.0.0.1,IP:::1"
for name in "$@"; do
    if [[ $name =~ ^[0-9.]+$ || $name == *:* ]]; then names+=",IP:$name"; else names+=",DNS:$name"; fi
done

if ! [[ -f server.key ]] || ! openssl x509 -checkend $((30 * 86400)) -noout -in server.pem \
        >/dev/null 2>&1 || [[ $# -gt 0 ]]; then
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -noenc \
        -keyout server.key -out server.csr -subj "/CN=localhost" 2>/dev/null
    openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 397 \
        -extfile <(printf '%s\n' "subjectAltName=$names" "extendedKeyUsage=serverAuth" \
            "basicConstraints=critical,CA:FALSE") -out server.pem 2>/dev/null
    rm -f server.csr
fi

echo "certs: $PWD/server.pem and server.key, for ${names//,/ }"
echo "certs: clients trust them with $PWD/ca.pem"
