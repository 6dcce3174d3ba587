// Written by scripts/generate-ascii-folds; change that script, not this file.

/// Latin letters with marks and the ASCII letter that stands for each.
///
/// Source: compatibility decomposition of Unicode 14.0.0 (UAX #15), and a few letters by hand.
enum LatinFolds {
    /// Letters, and below them what stands for each.
    static let rows: [(letters: String, bases: String)] = [
        (
            "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæç",
            "AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaac"
        ),
        (
            "èéêëìíîïðñòóôõö÷øùúûüýþÿĀāĂăĄąĆćĈĉĊċČčĎď",
            "eeeeiiiidnooooo/ouuuuytyAaAaAaCcCcCcCcDd"
        ),
        (
            "ĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦħĨĩĪīĬĭĮįİıĲĳĴĵĶķ",
            "DdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKk"
        ),
        (
            "ĸĹĺĻļĽľĿŀŁłŃńŅņŇňŊŋŌōŎŏŐőŒœŔŕŖŗŘřŚśŜŝŞşŠ",
            "kLlLlLlLlLlNnNnNnNnOoOoOoOoRrRrRrSsSsSsS"
        ),
        (
            "šŢţŤťŦŧŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžſƠơƯưǄǅǆǇǈ",
            "sTtTtTtUuUuUuUuUuUuWwYyYZzZzZzsOoUuDDdLL"
        ),
        (
            "ǉǊǋǌǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǞǟǠǡǦǧǨǩǪǫǬǭǰǱǲǳǴǵǸǹ",
            "lNNnAaIiOoUuUuUuUuUuAaAaGgKkOoOojDDdGgNn"
        ),
        (
            "ǺǻȀȁȂȃȄȅȆȇȈȉȊȋȌȍȎȏȐȑȒȓȔȕȖȗȘșȚțȞȟȦȧȨȩȪȫȬȭ",
            "AaAaAaEeEeIiIiOoOoRrRrUuUuSsTtHhAaEeOoOo"
        ),
        (
            "ȮȯȰȱȲȳḀḁḂḃḄḅḆḇḈḉḊḋḌḍḎḏḐḑḒḓḔḕḖḗḘḙḚḛḜḝḞḟḠḡ",
            "OoOoYyAaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGg"
        ),
        (
            "ḢḣḤḥḦḧḨḩḪḫḬḭḮḯḰḱḲḳḴḵḶḷḸḹḺḻḼḽḾḿṀṁṂṃṄṅṆṇṈṉ",
            "HhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNn"
        ),
        (
            "ṊṋṌṍṎṏṐṑṒṓṔṕṖṗṘṙṚṛṜṝṞṟṠṡṢṣṤṥṦṧṨṩṪṫṬṭṮṯṰṱ",
            "NnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTt"
        ),
        (
            "ṲṳṴṵṶṷṸṹṺṻṼṽṾṿẀẁẂẃẄẅẆẇẈẉẊẋẌẍẎẏẐẑẒẓẔẕẖẗẘẙ",
            "UuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwy"
        ),
        (
            "ẚẛẞẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄ",
            "asSAaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeE"
        ),
        (
            "ễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬ",
            "eEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuU"
        ),
        (
            "ửỮữỰựỲỳỴỵỶỷỸỹ",
            "uUuUuYyYyYyYy"
        ),
    ]
}
