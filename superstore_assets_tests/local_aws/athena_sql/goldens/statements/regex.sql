SELECT regexp_extract_all('é١_a1-ß', '\w');
--= 87f3e45e [["_col0","array(varchar(7))"]] [[["_","a","1"]]]
SELECT regexp_extract_all('é١_a1', '\W');
--= 2be58f1a [["_col0","array(varchar(5))"]] [[["é","١"]]]
SELECT regexp_extract_all('é١_a1', '\d');
--= f29ee4cc [["_col0","array(varchar(5))"]] [[["1"]]]
SELECT regexp_extract_all('a١b', '\D');
--= bf0d9179 [["_col0","array(varchar(3))"]] [[["a","١","b"]]]
SELECT regexp_replace('é١_a1-ß', '\w', '#');
--= 0bfb4140 [["_col0","varchar(31)"]] [["é١###-ß"]]
SELECT regexp_replace('é١_a1', '\W', '#');
--= f9830c27 [["_col0","varchar(17)"]] [["##_a1"]]
SELECT regexp_replace('é١_a1', '\d', '#');
--= d8290fe5 [["_col0","varchar(17)"]] [["é١_a#"]]
SELECT regexp_replace('a١b', '\D', '#');
--= 9d8005ae [["_col0","varchar(7)"]] [["###"]]
SELECT regexp_replace(U&'a b\0009c\000ad\000be\000cf\000dg\0085h\00a0i\1680j\2003k\2028l\3000m', '\s', '#');
--= 1c4e443a [["_col0","varchar(337)"]] [["a#b#c#d#e#f#g\u0085h\u00a0i\u1680j\u2003k\u2028l\u3000m"]]
SELECT regexp_replace(U&'a\00a0b', '\S', '#');
--= 9e954e7a [["_col0","varchar(7)"]] [["###"]]
SELECT regexp_replace('é١_a1', '[\w]', '#');
--= 2224bcec [["_col0","varchar(17)"]] [["é١###"]]
SELECT regexp_replace('é١_a1', '[^\w]', '#');
--= 1831820b [["_col0","varchar(17)"]] [["##_a1"]]
SELECT regexp_replace('é١ a1', '[\d\s]', '#');
--= fdec7161 [["_col0","varchar(17)"]] [["é١#a#"]]
SELECT regexp_like('É', '(?i)é');
--= fc9f6b97 [["_col0","boolean"]] [[true]]
SELECT regexp_like('É', '(?i)[é]');
--= 254b873d [["_col0","boolean"]] [[true]]
SELECT regexp_like('ß', '(?i)ẞ');
--= 15e4f259 [["_col0","boolean"]] [[false]]
SELECT regexp_like('SS', '(?i)ß');
--= d0ef92e0 [["_col0","boolean"]] [[true]]
SELECT regexp_like('ß', '(?i)ss');
--= be2d5f90 [["_col0","boolean"]] [[true]]
SELECT regexp_like('ſ','(?i)s');
--= a681710d [["_col0","boolean"]] [[true]]
SELECT regexp_like('K','(?i)k');
--= 0512ffa5 [["_col0","boolean"]] [[true]]
SELECT regexp_like('Σς','(?i)σσ');
--= e655038f [["_col0","boolean"]] [[true]]
SELECT regexp_like('İ','(?i)i');
--= 3d27c982 [["_col0","boolean"]] [[false]]
SELECT regexp_like('ı','(?i)I');
--= 33b34a91 [["_col0","boolean"]] [[false]]
SELECT regexp_like('ﬁ','(?i)fi');
--= cf5240bc [["_col0","boolean"]] [[true]]
SELECT regexp_like(U&'a\000a', 'a$');
--= 6370fc4d [["_col0","boolean"]] [[true]]
SELECT regexp_like(U&'a\000a\000a', 'a$');
--= 0ffb5fb9 [["_col0","boolean"]] [[false]]
SELECT regexp_like(U&'a\000d\000a', 'a$');
--= 763f115e [["_col0","boolean"]] [[false]]
SELECT regexp_like(U&'a\000d', 'a$');
--= eaa28e54 [["_col0","boolean"]] [[false]]
SELECT regexp_like(U&'a\000ab', '^b');
--= bdad439b [["_col0","boolean"]] [[false]]
SELECT regexp_like(U&'a\000ab', 'a$');
--= 2bbb0543 [["_col0","boolean"]] [[false]]
SELECT regexp_like(U&'a\2028', 'a$');
--= 6632e42e [["_col0","boolean"]] [[false]]
SELECT regexp_like(U&'a\0085', 'a$');
--= 3e9cfe78 [["_col0","boolean"]] [[false]]
SELECT regexp_like(U&'\000a', '^.$');
--= 13a40a59 [["_col0","boolean"]] [[false]]
SELECT regexp_like(U&'\000d', '^.$');
--= 0acffcff [["_col0","boolean"]] [[true]]
SELECT regexp_like(U&'\0085', '^.$');
--= 77bc1e05 [["_col0","boolean"]] [[true]]
SELECT regexp_like(U&'\2028', '^.$');
--= b8699825 [["_col0","boolean"]] [[true]]
SELECT regexp_like('😀','^.$');
--= 629b6645 [["_col0","boolean"]] [[true]]
SELECT regexp_like(U&'e\0301','^.$');
--= 40c1a477 [["_col0","boolean"]] [[false]]
SELECT regexp_extract('ab12', '(a)|(b)', 2);
--= 4422bd19 [["_col0","varchar(4)"]] [[null]]
SELECT regexp_extract('b', '(a)|(b)', 1);
--= b8e216d8 [["_col0","varchar(1)"]] [[null]]
SELECT regexp_extract('b', '(a)?b', 1);
--= ae3719d1 [["_col0","varchar(1)"]] [[null]]
SELECT regexp_replace('abc', '', '-');
--= 68ec1de7 [["_col0","varchar(7)"]] [["-a-b-c-"]]
SELECT regexp_replace('abc', 'x*', '-');
--= 6248ff60 [["_col0","varchar(7)"]] [["-a-b-c-"]]
SELECT regexp_replace('aab', 'a*', '-');
--= 5aafb84a [["_col0","varchar(7)"]] [["--b-"]]
SELECT regexp_replace('', '', '-');
--= f7354c9c [["_col0","varchar(1)"]] [["-"]]
SELECT regexp_replace('abc', 'b', '$0$0');
--= 16179a38 [["_col0","varchar(27)"]] [["abbc"]]
SELECT regexp_replace('abc', '(b)', '$1x');
--= 531deeee [["_col0","varchar(19)"]] [["abxc"]]
SELECT regexp_replace('abc','(b)','\$1');
--= bcce1476 [["_col0","varchar(19)"]] [["a$1c"]]
SELECT regexp_replace('abc','(b)','\\');
--= 1d43e2af [["_col0","varchar(15)"]] [["a\\c"]]
SELECT regexp_replace('abc', '(?<name>b)', '${name}!');
--= 324c6ca6 [["_col0","varchar(51)"]] [["ab!c"]]
SELECT regexp_replace('abc', '(b)', '$12');
--= 60e6204b [["_col0","varchar(19)"]] [["ab2c"]]
SELECT regexp_replace('abc', '(x)?b', '[$1]');
--= 20fa2fc6 [["_col0","varchar(27)"]] [["a[]c"]]
SELECT regexp_replace('abc', 'b', '$1');
--= e4f9cc8b INVALID_FUNCTION_ARGUMENT
SELECT regexp_replace('abc', 'b', '$');
--= f25a1c51 INVALID_FUNCTION_ARGUMENT
SELECT regexp_replace('abc', 'b', '$x');
--= 9a1bd7da INVALID_FUNCTION_ARGUMENT
SELECT regexp_replace('abc', 'b', 'a\');
--= a940a567 INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('a-b', 'a\-b');
--= 26b759c0 [["_col0","boolean"]] [[true]]
SELECT regexp_like('a/b','a\/b');
--= 4b50ca88 [["_col0","boolean"]] [[true]]
SELECT regexp_like('a"b','a\"b');
--= 9aef8382 [["_col0","boolean"]] [[true]]
SELECT regexp_like('ab','a\u0062');
--= a4947663 [["_col0","boolean"]] [[true]]
SELECT regexp_like('ab','a\x62');
--= c73602c9 [["_col0","boolean"]] [[true]]
SELECT regexp_like('ab','\Aab\z');
--= 0a05904d [["_col0","boolean"]] [[true]]
SELECT regexp_like('ab','ab\Z');
--= 9762ac42 [["_col0","boolean"]] [[true]]
SELECT regexp_like('a b','a\bb');
--= 2a4558fa [["_col0","boolean"]] [[false]]
SELECT regexp_like('a b','a\b');
--= 472d910e [["_col0","boolean"]] [[true]]
SELECT regexp_like('é a','\ba');
--= 2f3b4df8 [["_col0","boolean"]] [[true]]
SELECT regexp_like('éa','\ba');
--= af857bb6 [["_col0","boolean"]] [[false]]
SELECT regexp_like('aé','a\b');
--= 38327baa [["_col0","boolean"]] [[false]]
SELECT regexp_extract_all('a.b.c', '[^.]+');
--= a30b4cc6 [["_col0","array(varchar(5))"]] [[["a","b","c"]]]
SELECT regexp_split('a1b2c', '\d');
--= d69dadb6 [["_col0","array(varchar(5))"]] [[["a","b","c"]]]
SELECT regexp_count('banana', 'a');
--= 80aa8297 [["_col0","bigint"]] [[3]]
SELECT regexp_position('banana','n');
--= bab40d8e [["_col0","integer"]] [[3]]
SELECT regexp_split('abc','');
--= f4aabbd4 [["_col0","array(varchar(3))"]] [[["","a","b","c",""]]]
SELECT regexp_count('abc','');
--= e744ab23 [["_col0","bigint"]] [[4]]
SELECT regexp_like('ab', 'a{1}b');
--= a88540b8 [["_col0","boolean"]] [[true]]
SELECT regexp_like('a{1}', 'a\{1\}');
--= 82acfead [["_col0","boolean"]] [[true]]
SELECT regexp_like('a{', 'a{');
--= 8b0ad1a2 [["_col0","boolean"]] [[true]]
SELECT regexp_like('a{x}', 'a{x}');
--= 00776530 [["_col0","boolean"]] [[true]]
SELECT regexp_like('a]', 'a]');
--= dfd2213f [["_col0","boolean"]] [[true]]
SELECT regexp_like('a}', 'a}');
--= 8b1e6899 [["_col0","boolean"]] [[true]]
SELECT regexp_like('a', '[]a]');
--= 7ebbf6f4 [["_col0","boolean"]] [[true]]
SELECT regexp_like('a', '[a-]');
--= c3b48d25 [["_col0","boolean"]] [[true]]
SELECT regexp_like('-', '[a-]');
--= 68f3be68 [["_col0","boolean"]] [[true]]
SELECT regexp_like('b','[a&&b]');
--= 72ba0f07 [["_col0","boolean"]] [[false]]
SELECT regexp_like('a','[a[b]]');
--= 8f5a4d31 [["_col0","boolean"]] [[true]]
SELECT regexp_like('^','[\^]');
--= c6f8108e [["_col0","boolean"]] [[true]]
SELECT regexp_like('a','[[:alpha:]]');
--= c25b1b3e [["_col0","boolean"]] [[true]]
SELECT regexp_like('b', '[a-c&&[^b]]');
--= bc13eb28 [["_col0","boolean"]] [[false]]
SELECT regexp_like('a', '(');
--= 85f98cce INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('a', ')');
--= 0976b03c INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('a', '*');
--= b0d135f7 INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('a', '[z-a]');
--= 1a74004b INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('a', 'a{2,1}');
--= 6697d6ed INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('a', '[a');
--= a652db8a INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('a', 'a\');
--= ea851622 INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('a', '(?<n');
--= fa51071a INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('a', 'a**');
--= 4198b8ce [["_col0","boolean"]] [[true]]
SELECT regexp_like('aa', '(a*)*');
--= e37d2f48 [["_col0","boolean"]] [[true]]
SELECT regexp_like('abab', '(ab)\1');
--= 51b49763 [["_col0","boolean"]] [[true]]
SELECT regexp_like('ab', '(?=ab)a');
--= 8827e37a [["_col0","boolean"]] [[true]]
SELECT regexp_like('ab', 'a(?!c)');
--= 13c0af2e [["_col0","boolean"]] [[true]]
SELECT regexp_like('b', '(?<!a)b');
--= 3d6284f4 [["_col0","boolean"]] [[true]]
SELECT regexp_like('aaa', 'a++');
--= 0d7017dd [["_col0","boolean"]] [[true]]
SELECT regexp_like('AB', '(?i)ab');
--= 082ddb8e [["_col0","boolean"]] [[true]]
SELECT regexp_like('AB', 'a(?i)b');
--= f8ec8f48 [["_col0","boolean"]] [[false]]
SELECT regexp_like(U&'a\000ab', '(?s)a.b');
--= 5c4ba8e5 [["_col0","boolean"]] [[true]]
SELECT regexp_like(U&'a\000ab', '(?m)^b');
--= ed041ac1 [["_col0","boolean"]] [[true]]
SELECT regexp_like('ab', '(?x) a b');
--= 30a98c8d [["_col0","boolean"]] [[true]]
SELECT regexp_extract('Order-2014-77', '(\d+)-(\d+)', 2);
--= 7907d687 [["_col0","varchar(13)"]] [["77"]]
SELECT regexp_extract('x', 'y', 0);
--= 37ea645a [["_col0","varchar(1)"]] [[null]]
SELECT regexp_extract('x', '(y)?', 1);
--= b36156ff [["_col0","varchar(1)"]] [[null]]
SELECT regexp_extract('a1b22', '\d+');
--= 3c18db52 [["_col0","varchar(5)"]] [["1"]]
SELECT regexp_extract('key=value; k2=v2', 'k2=([^;]*)', 1);
--= d7ce9935 [["_col0","varchar(16)"]] [["v2"]]
SELECT regexp_replace('(555) 123-4567', '[^0-9]', '');
--= ad019c9e [["_col0","varchar(14)"]] [["5551234567"]]
SELECT regexp_replace('  a   b  ', ' +', ' ');
--= 24952cf9 [["_col0","varchar(49)"]] [[" a b "]]
SELECT regexp_like('x@y.com', '^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$');
--= 04a04ac2 [["_col0","boolean"]] [[true]]
SELECT regexp_replace('John Smith', '(\w+) (\w+)', '$2, $1');
--= 2f6ba03a [["_col0","varchar(340)"]] [["Smith, John"]]
SELECT regexp_extract('2014-01-03', '^(\d{4})-(\d{2})-(\d{2})$', 3);
--= 5250a2ee [["_col0","varchar(10)"]] [["03"]]
SELECT regexp_like('abc', 'b|x');
--= 35f93d4f [["_col0","boolean"]] [[true]]
SELECT regexp_like('abc', '^(a|b)c?');
--= f41de5e6 [["_col0","boolean"]] [[true]]
SELECT regexp_replace('a.b', '\.', '_');
--= b3d975b2 [["_col0","varchar(7)"]] [["a_b"]]
SELECT regexp_split('a, b;c', '[,;] ?');
--= 80ad7b94 [["_col0","array(varchar(6))"]] [[["a","b","c"]]]
