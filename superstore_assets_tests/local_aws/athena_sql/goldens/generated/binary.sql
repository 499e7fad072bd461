SELECT length(X'00FF10');
--= 1240f739 [["_col0","bigint"]] [[3]]
SELECT length(X'');
--= 58c4c201 [["_col0","bigint"]] [[0]]
SELECT length(to_utf8('é'));
--= c1c6bd41 [["_col0","bigint"]] [[2]]
SELECT length(X'616263');
--= c39d1a1c [["_col0","bigint"]] [[3]]
SELECT length('text');
--= a5728cee [["_col0","bigint"]] [[4]]
SELECT to_hex(CAST(length(X'616263') AS varbinary));
--= aa107abd TYPE_MISMATCH
SELECT to_hex(X'00FF10');
--= a4a4fc9f [["_col0","varchar"]] [["00FF10"]]
SELECT to_hex(X'');
--= e0eb935e [["_col0","varchar"]] [[""]]
SELECT to_hex(to_utf8('é'));
--= c4ba46a9 [["_col0","varchar"]] [["C3A9"]]
SELECT to_hex(X'616263');
--= c2525685 [["_col0","varchar"]] [["616263"]]
SELECT to_hex('text');
--= 18002c46 FUNCTION_NOT_FOUND
SELECT to_hex(NULL);
--= 7449f4ca [["_col0","varchar"]] [[null]]
SELECT to_hex(CAST(to_hex(X'616263') AS varbinary));
--= 91f49ac6 [["_col0","varchar"]] [["363136323633"]]
SELECT to_base64(X'00FF10');
--= 3468289c [["_col0","varchar"]] [["AP8Q"]]
SELECT to_base64(X'');
--= 2dc82278 [["_col0","varchar"]] [[""]]
SELECT to_base64(to_utf8('é'));
--= aac7be24 [["_col0","varchar"]] [["w6k="]]
SELECT to_base64(X'616263');
--= 0c35efd8 [["_col0","varchar"]] [["YWJj"]]
SELECT to_base64('text');
--= b2284df7 FUNCTION_NOT_FOUND
SELECT to_base64(NULL);
--= d06ac8a8 [["_col0","varchar"]] [[null]]
SELECT to_hex(CAST(to_base64(X'616263') AS varbinary));
--= 443cb20d [["_col0","varchar"]] [["59574A6A"]]
SELECT to_base64url(X'00FF10');
--= 9b8e80b0 [["_col0","varchar"]] [["AP8Q"]]
SELECT to_base64url(X'');
--= 54f4229f [["_col0","varchar"]] [[""]]
SELECT to_base64url(to_utf8('é'));
--= 915b30e0 [["_col0","varchar"]] [["w6k="]]
SELECT to_base64url(X'616263');
--= 44948071 [["_col0","varchar"]] [["YWJj"]]
SELECT to_base64url('text');
--= 8966d65c FUNCTION_NOT_FOUND
SELECT to_base64url(NULL);
--= 249faea7 [["_col0","varchar"]] [[null]]
SELECT to_hex(CAST(to_base64url(X'616263') AS varbinary));
--= 377b012f [["_col0","varchar"]] [["59574A6A"]]
SELECT to_base32(X'00FF10');
--= d43ce8c6 [["_col0","varchar"]] [["AD7RA==="]]
SELECT to_base32(X'');
--= 1a319e09 [["_col0","varchar"]] [[""]]
SELECT to_base32(to_utf8('é'));
--= ce7a55f1 [["_col0","varchar"]] [["YOUQ===="]]
SELECT to_base32(X'616263');
--= 27e1f35c [["_col0","varchar"]] [["MFRGG==="]]
SELECT to_base32('text');
--= ea381839 FUNCTION_NOT_FOUND
SELECT to_base32(NULL);
--= 048c3cc4 [["_col0","varchar"]] [[null]]
SELECT to_hex(CAST(to_base32(X'616263') AS varbinary));
--= 72b3eee4 [["_col0","varchar"]] [["4D465247473D3D3D"]]
SELECT md5(X'00FF10');
--= ce8fb596 [["_col0","varbinary"]] [["SB5FUewDmq2nYJAc9SsZFw=="]]
SELECT md5(X'');
--= 90c13341 [["_col0","varbinary"]] [["1B2M2Y8AsgTpgAmY7PhCfg=="]]
SELECT md5(to_utf8('é'));
--= f988734a [["_col0","varbinary"]] [["Zt3Nl8/eq7L2+4qZm0vHbw=="]]
SELECT md5(X'616263');
--= 60ca852d [["_col0","varbinary"]] [["kAFQmDzST7DWlj99KOF/cg=="]]
SELECT md5('text');
--= b02343ea FUNCTION_NOT_FOUND
SELECT md5(NULL);
--= e550d2d5 [["_col0","varbinary"]] [[null]]
SELECT to_hex(CAST(md5(X'616263') AS varbinary));
--= 2f8223f1 [["_col0","varchar"]] [["900150983CD24FB0D6963F7D28E17F72"]]
SELECT sha1(X'00FF10');
--= f1d36a86 [["_col0","varbinary"]] [["oUwvuhcgHB6tRbbEr0QJ+/wWuoo="]]
SELECT sha1(X'');
--= bf92f490 [["_col0","varbinary"]] [["2jmj7l5rSw0yVb/vlWAYkK/YBwk="]]
SELECT sha1(to_utf8('é'));
--= edbdd3db [["_col0","varbinary"]] [["vxW+cXrBsIC08cRWaSgliR/1Bz0="]]
SELECT sha1(X'616263');
--= d6c3a955 [["_col0","varbinary"]] [["qZk+NkcGgWq6PiVxeFDCbJzQ2J0="]]
SELECT sha1('text');
--= e0689776 FUNCTION_NOT_FOUND
SELECT sha1(NULL);
--= d3e7e082 [["_col0","varbinary"]] [[null]]
SELECT to_hex(CAST(sha1(X'616263') AS varbinary));
--= 8ef04539 [["_col0","varchar"]] [["A9993E364706816ABA3E25717850C26C9CD0D89D"]]
SELECT sha256(X'00FF10');
--= 446a1957 [["_col0","varbinary"]] [["LaRfLNH5yOaaZ6v3prJsKCUz0KdoZ4epUzJlQYaA1NI="]]
SELECT sha256(X'');
--= 15335591 [["_col0","varbinary"]] [["47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="]]
SELECT sha256(to_utf8('é'));
--= 0facddd0 [["_col0","varbinary"]] [["SplVfkAzw1Od4utlRyAXytX5VX96BiWgnxw/biumnEw="]]
SELECT sha256(X'616263');
--= 5779b889 [["_col0","varbinary"]] [["ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="]]
SELECT sha256('text');
--= 87e4d35e FUNCTION_NOT_FOUND
SELECT sha256(NULL);
--= bc7243b3 [["_col0","varbinary"]] [[null]]
SELECT to_hex(CAST(sha256(X'616263') AS varbinary));
--= 59a83523 [["_col0","varchar"]] [["BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"]]
SELECT sha512(X'00FF10');
--= 6a22107a [["_col0","varbinary"]] [["spqb1auy4uJ7kimOJC8olwSGvUnWmZ7ZKIANdJ/taf+ov0xYzeLLgAGNl+iJPqQGcEDPrIG/qJG+xySdSw+7Mw=="]]
SELECT sha512(X'');
--= e951c7fd [["_col0","varbinary"]] [["z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg=="]]
SELECT sha512(to_utf8('é'));
--= f826e1e6 [["_col0","varbinary"]] [["nirShjPyRFG9TzwcsgWGohpEw67tvcAbnMj6cpF+p71onIK4vx/vibkRz4zEb6LBzMEAh7IJT9TTNQ7NiFJqLA=="]]
SELECT sha512(X'616263');
--= d54c5fa5 [["_col0","varbinary"]] [["3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw=="]]
SELECT sha512('text');
--= 12cf768d FUNCTION_NOT_FOUND
SELECT sha512(NULL);
--= 5959e496 [["_col0","varbinary"]] [[null]]
SELECT to_hex(CAST(sha512(X'616263') AS varbinary));
--= 602d7a6c [["_col0","varchar"]] [["DDAF35A193617ABACC417349AE20413112E6FA4E89A97EA20A9EEEE64B55D39A2192992A274FC1A836BA3C23A3FEEBBD454D4423643CE80E2A9AC94FA54CA49F"]]
SELECT xxhash64(X'00FF10');
--= c5e0ebc7 [["_col0","varbinary"]] [["im18nz85rwQ="]]
SELECT xxhash64(X'');
--= 28f1c09a [["_col0","varbinary"]] [["70bbN1HY6Zk="]]
SELECT xxhash64(to_utf8('é'));
--= c691c460 [["_col0","varbinary"]] [["F9dX37i0b3g="]]
SELECT xxhash64(X'616263');
--= d6c9a958 [["_col0","varbinary"]] [["RLws9a13CZk="]]
SELECT xxhash64('text');
--= 7518acf8 FUNCTION_NOT_FOUND
SELECT xxhash64(NULL);
--= 24992e51 [["_col0","varbinary"]] [[null]]
SELECT to_hex(CAST(xxhash64(X'616263') AS varbinary));
--= 7dedc456 [["_col0","varchar"]] [["44BC2CF5AD770999"]]
SELECT murmur3(X'00FF10');
--= 17003867 [["_col0","varbinary"]] [["+bFp6gXcCQxKeZV7zmYcRQ=="]]
SELECT murmur3(X'');
--= ae49de8d [["_col0","varbinary"]] [["AAAAAAAAAAAAAAAAAAAAAA=="]]
SELECT murmur3(to_utf8('é'));
--= c692ba62 [["_col0","varbinary"]] [["6GPUEaR6GMk/fsrfa8dlfg=="]]
SELECT murmur3(X'616263');
--= 0638974d [["_col0","varbinary"]] [["Z3itPz8/lrRSLcomQXSiOw=="]]
SELECT murmur3('text');
--= d4d7d634 FUNCTION_NOT_FOUND
SELECT murmur3(NULL);
--= b2e8cd36 [["_col0","varbinary"]] [[null]]
SELECT to_hex(CAST(murmur3(X'616263') AS varbinary));
--= 30ccea20 [["_col0","varchar"]] [["6778AD3F3F3F96B4522DCA264174A23B"]]
SELECT crc32(X'00FF10');
--= 6effdf62 [["_col0","bigint"]] [[1909601284]]
SELECT crc32(X'');
--= 7bc5e178 [["_col0","bigint"]] [[0]]
SELECT crc32(to_utf8('é'));
--= 4c72d025 [["_col0","bigint"]] [[235179326]]
SELECT crc32(X'616263');
--= b501d451 [["_col0","bigint"]] [[891568578]]
SELECT crc32('text');
--= d092abab FUNCTION_NOT_FOUND
SELECT crc32(NULL);
--= 5a5d3049 [["_col0","bigint"]] [[null]]
SELECT to_hex(CAST(crc32(X'616263') AS varbinary));
--= cf6989a7 TYPE_MISMATCH
SELECT reverse(X'00FF10');
--= 10556bec [["_col0","varbinary"]] [["EP8A"]]
SELECT reverse(X'');
--= 20b77895 [["_col0","varbinary"]] [[""]]
SELECT reverse(to_utf8('é'));
--= 5cf29cfe [["_col0","varbinary"]] [["qcM="]]
SELECT reverse(X'616263');
--= 2294d24b [["_col0","varbinary"]] [["Y2Jh"]]
SELECT reverse('text');
--= 9ba120d2 [["_col0","varchar(4)"]] [["txet"]]
SELECT to_hex(CAST(reverse(X'616263') AS varbinary));
--= 517d6f4f [["_col0","varchar"]] [["636261"]]
SELECT from_utf8(X'00FF10');
--= 7d72fd32 [["_col0","varchar"]] [["\u0000�\u0010"]]
SELECT from_utf8(X'');
--= b124d148 [["_col0","varchar"]] [[""]]
SELECT from_utf8(to_utf8('é'));
--= eb5ce179 [["_col0","varchar"]] [["é"]]
SELECT from_utf8(X'616263');
--= 6fef92f2 [["_col0","varchar"]] [["abc"]]
SELECT from_utf8('text');
--= bcfcb04d FUNCTION_NOT_FOUND
SELECT from_utf8(NULL);
--= d1174e89 [["_col0","varchar"]] [[null]]
SELECT to_hex(CAST(from_utf8(X'616263') AS varbinary));
--= 33c8988d [["_col0","varchar"]] [["616263"]]
SELECT spooky_hash_v2_32(X'00FF10');
--= d317bd39 [["_col0","varbinary"]] [["V5rK6A=="]]
SELECT spooky_hash_v2_32(X'');
--= 79c2b3c8 [["_col0","varbinary"]] [["a/UJGQ=="]]
SELECT spooky_hash_v2_32(to_utf8('é'));
--= ad9ba048 [["_col0","varbinary"]] [["h/uKBA=="]]
SELECT spooky_hash_v2_32(X'616263');
--= 049f7558 [["_col0","varbinary"]] [["dTfJZw=="]]
SELECT spooky_hash_v2_32('text');
--= 041fe313 FUNCTION_NOT_FOUND
SELECT spooky_hash_v2_32(NULL);
--= a770896c [["_col0","varbinary"]] [[null]]
SELECT to_hex(CAST(spooky_hash_v2_32(X'616263') AS varbinary));
--= 450bf15c [["_col0","varchar"]] [["7537C967"]]
SELECT spooky_hash_v2_64(X'00FF10');
--= a6236a89 [["_col0","varbinary"]] [["+3XnXleayug="]]
SELECT spooky_hash_v2_64(X'');
--= 990ea7c9 [["_col0","varbinary"]] [["IycG/Gv1CRk="]]
SELECT spooky_hash_v2_64(to_utf8('é'));
--= ad7d1b6b [["_col0","varbinary"]] [["VG1Hwof7igQ="]]
SELECT spooky_hash_v2_64(X'616263');
--= 4dad707d [["_col0","varbinary"]] [["iqsV93U3yWc="]]
SELECT spooky_hash_v2_64('text');
--= 51aba3cf FUNCTION_NOT_FOUND
SELECT spooky_hash_v2_64(NULL);
--= 725292ef [["_col0","varbinary"]] [[null]]
SELECT to_hex(CAST(spooky_hash_v2_64(X'616263') AS varbinary));
--= bfcd429f [["_col0","varchar"]] [["8AAB15F77537C967"]]
SELECT to_utf8('Hello World');
--= 82dbc10a [["_col0","varbinary"]] [["SGVsbG8gV29ybGQ="]]
SELECT to_utf8('');
--= 0ebdac9e [["_col0","varbinary"]] [[""]]
SELECT to_utf8('a');
--= c88f6510 [["_col0","varbinary"]] [["YQ=="]]
SELECT to_utf8('  both  ');
--= 8e6673d9 [["_col0","varbinary"]] [["ICBib3RoICA="]]
SELECT to_utf8('straße');
--= 0823aae1 [["_col0","varbinary"]] [["c3RyYcOfZQ=="]]
SELECT to_utf8('İstanbul ıI');
--= 53c054f3 [["_col0","varbinary"]] [["xLBzdGFuYnVsIMSxSQ=="]]
SELECT to_utf8(U&'e\0301te\0301');
--= 5e0a273c [["_col0","varbinary"]] [["ZcyBdGXMgQ=="]]
SELECT to_utf8('😀b');
--= 6ec1aaad [["_col0","varbinary"]] [["8J+YgGI="]]
SELECT to_utf8('ΑΣ Σς');
--= bc00e8d5 [["_col0","varbinary"]] [["zpHOoyDOo8+C"]]
SELECT to_utf8(U&'\00a0x\2003');
--= c5aab179 [["_col0","varbinary"]] [["wqB44oCD"]]
SELECT to_utf8('ﬁn ǅ');
--= f79ccd3a [["_col0","varbinary"]] [["76yBbiDHhQ=="]]
SELECT to_utf8(U&'tab\0009end\000a');
--= 07c29db8 [["_col0","varbinary"]] [["dGFiCWVuZAo="]]
SELECT to_utf8(CAST('abc' AS varchar));
--= e536b7bd [["_col0","varbinary"]] [["YWJj"]]
SELECT to_utf8(CAST('ab' AS char(4)));
--= 13ec0d8d FUNCTION_NOT_FOUND
SELECT to_utf8(NULL);
--= f7869615 [["_col0","varbinary"]] [[null]]
SELECT from_utf8(X'61FF62', '?');
--= a65971c9 [["_col0","varchar"]] [["a?b"]]
SELECT from_utf8(X'F09F98', '?');
--= 48f780c7 [["_col0","varchar"]] [["?"]]
SELECT from_utf8(X'C3A9', '?');
--= a18d74da [["_col0","varchar"]] [["é"]]
SELECT from_utf8(NULL, '?');
--= 5041ac99 [["_col0","varchar"]] [[null]]
SELECT from_utf8(X'61FF62', '');
--= bc53ac58 [["_col0","varchar"]] [["ab"]]
SELECT from_utf8(X'61FF62', 'xx');
--= 1add5775 INVALID_FUNCTION_ARGUMENT
SELECT from_utf8(X'61FF62', 63);
--= ea449f13 [["_col0","varchar"]] [["a?b"]]
SELECT from_utf8(X'61FF62', NULL);
--= b21291f8 [["_col0","varchar"]] [[null]]
SELECT from_hex('00ff');
--= 84db4361 [["_col0","varbinary"]] [["AP8="]]
SELECT from_hex('0');
--= 10da71d7 INVALID_FUNCTION_ARGUMENT
SELECT from_hex('zz');
--= 4e58f548 INVALID_FUNCTION_ARGUMENT
SELECT from_hex('');
--= 91bd16f7 [["_col0","varbinary"]] [[""]]
SELECT from_hex('00FF');
--= 06fa8273 [["_col0","varbinary"]] [["AP8="]]
SELECT from_hex(X'3030');
--= 9c55d805 [["_col0","varbinary"]] [["AA=="]]
SELECT from_hex(NULL);
--= 8c35373b [["_col0","varbinary"]] [[null]]
SELECT from_base64('YWJj');
--= c5f3166c [["_col0","varbinary"]] [["YWJj"]]
SELECT from_base64('YWI=');
--= 9c1b3d9c [["_col0","varbinary"]] [["YWI="]]
SELECT from_base64('YWI');
--= 77a73213 [["_col0","varbinary"]] [["YWI="]]
SELECT from_base64('');
--= 9d2c820a [["_col0","varbinary"]] [[""]]
SELECT from_base64('!');
--= e6bbfbeb INVALID_FUNCTION_ARGUMENT
SELECT from_base64('YW Jj');
--= 058212a9 INVALID_FUNCTION_ARGUMENT
SELECT from_base64(NULL);
--= 137f013e [["_col0","varbinary"]] [[null]]
SELECT from_base64url('YWJj');
--= d1d3d8c1 [["_col0","varbinary"]] [["YWJj"]]
SELECT from_base64url('_-8=');
--= 4fddbe24 [["_col0","varbinary"]] [["/+8="]]
SELECT from_base64url('');
--= 1c80b5a6 [["_col0","varbinary"]] [[""]]
SELECT from_base64url(NULL);
--= 6d76bfe7 [["_col0","varbinary"]] [[null]]
SELECT from_base32('MFRGG===');
--= 626a4f42 [["_col0","varbinary"]] [["YWJj"]]
SELECT from_base32('');
--= e53a0c84 [["_col0","varbinary"]] [[""]]
SELECT from_base32('a');
--= df771b10 INVALID_FUNCTION_ARGUMENT
SELECT from_base32(NULL);
--= f1ce305c [["_col0","varbinary"]] [[null]]
SELECT to_hex(hmac_md5(X'616263', X'6b')), to_hex(hmac_md5(X'', X'6b')), hmac_md5(NULL, X'6b');
--= c0c2e9b2 [["_col0","varchar"],["_col1","varchar"],["_col2","varbinary"]] [["75972C9C6569F2F407752DDB02AC79DE","CD32BEDD46AA63CFFA3023F050FC78E3",null]]
SELECT to_hex(hmac_sha1(X'616263', X'6b')), to_hex(hmac_sha1(X'', X'6b')), hmac_sha1(NULL, X'6b');
--= 63e9430c [["_col0","varchar"],["_col1","varchar"],["_col2","varbinary"]] [["F9BEF091FE00D9F5128593836DBA99E193F08174","3A84A218EE6665209BB70E84525DD837645A1965",null]]
SELECT to_hex(hmac_sha256(X'616263', X'6b')), to_hex(hmac_sha256(X'', X'6b')), hmac_sha256(NULL, X'6b');
--= b31c79c5 [["_col0","varchar"],["_col1","varchar"],["_col2","varbinary"]] [["342E519CE0AD6C03A36B98EEB3F1D130DB4813B9DF4D1160EDA488D712DC78EE","8BB990C40A7D61CB97597A942125025BE50AC8BEB74436E3735B98893A7F6620",null]]
SELECT to_hex(hmac_sha512(X'616263', X'6b')), to_hex(hmac_sha512(X'', X'6b')), hmac_sha512(NULL, X'6b');
--= cb8b33a1 [["_col0","varchar"],["_col1","varchar"],["_col2","varbinary"]] [["BB9EC7701F7DE8A362D775B9BFCB61A474BF8BF69D5DBEE0689A4B284BC59A54FFD1CFDC05151759AFD97FFD1A255B3849CE775EA4BE799A65E6A19AC97E2ADE","893CCBF5D0B335FCDA6F625E4A59055A364D75A9251589428750782C116830A1AF455EFE1094C1901D0E8FD5BEB6DF64C6D5FE1C6F09BE6EF47FB3987260CDD8",null]]
SELECT from_big_endian_64(X'0000000000000001');
--= 6eec18a9 [["_col0","bigint"]] [[1]]
SELECT from_big_endian_64(X'00000001');
--= 1e3577f6 INVALID_FUNCTION_ARGUMENT
SELECT from_big_endian_32(X'0000000000000001');
--= d8b9f8da INVALID_FUNCTION_ARGUMENT
SELECT from_big_endian_32(X'00000001');
--= d6772670 [["_col0","integer"]] [[1]]
SELECT from_ieee754_64(X'0000000000000001');
--= 4f50e4dd [["_col0","double"]] [["4.9E-324"]]
SELECT from_ieee754_64(X'00000001');
--= f67acff3 INVALID_FUNCTION_ARGUMENT
SELECT from_ieee754_32(X'0000000000000001');
--= 6992ed2f INVALID_FUNCTION_ARGUMENT
SELECT from_ieee754_32(X'00000001');
--= d256b8ef [["_col0","real"]] [["1.4E-45"]]
SELECT to_hex(to_big_endian_64(1)), to_hex(to_ieee754_64(1));
--= 327985aa [["_col0","varchar"],["_col1","varchar"]] [["0000000000000001","3FF0000000000000"]]
SELECT to_hex(to_big_endian_64(-1)), to_hex(to_ieee754_64(-1));
--= dcf018ea [["_col0","varchar"],["_col1","varchar"]] [["FFFFFFFFFFFFFFFF","BFF0000000000000"]]
SELECT to_hex(to_big_endian_64(NULL)), to_hex(to_ieee754_64(NULL));
--= e21b1530 [["_col0","varchar"],["_col1","varchar"]] [[null,null]]
SELECT to_hex(to_big_endian_64(0)), to_hex(to_ieee754_64(0));
--= 51b6a5c6 [["_col0","varchar"],["_col1","varchar"]] [["0000000000000000","0000000000000000"]]
SELECT substr(X'010203', 2, 1);
--= 76eafd1e [["_col0","varbinary"]] [["Ag=="]]
SELECT substr(NULL, 2, 1);
--= c5b87364 AMBIGUOUS_FUNCTION_CALL
SELECT substr(X'010203', 0, 1);
--= cca73fa3 [["_col0","varbinary"]] [[""]]
SELECT substr(X'010203', -1, 1);
--= a8e293f6 [["_col0","varbinary"]] [["Aw=="]]
SELECT substr(X'010203', 9, 1);
--= 03e4a46f [["_col0","varbinary"]] [[""]]
SELECT substr(X'010203', NULL, 1);
--= 0048a36f [["_col0","varbinary"]] [[null]]
SELECT substr(X'010203', 2, 0);
--= c7e0dde0 [["_col0","varbinary"]] [[""]]
SELECT substr(X'010203', 2, 5);
--= 7539f30e [["_col0","varbinary"]] [["AgM="]]
SELECT substr(X'010203', 2, NULL);
--= 7b1404c5 [["_col0","varbinary"]] [[null]]
SELECT url_encode('a b&c=é/?');
--= 8a9a3301 [["_col0","varchar(108)"]] [["a+b%26c%3D%C3%A9%2F%3F"]]
SELECT url_encode('');
--= c0b62d48 [["_col0","varchar(0)"]] [[""]]
SELECT url_encode('😀');
--= 02da66f4 [["_col0","varchar(12)"]] [["%F0%9F%98%80"]]
SELECT url_encode('~*-_.');
--= 644d7849 [["_col0","varchar(60)"]] [["%7E*-_."]]
SELECT url_encode('+');
--= 884536d7 [["_col0","varchar(12)"]] [["%2B"]]
SELECT url_encode(NULL);
--= 62132fab [["_col0","varchar(0)"]] [[null]]
SELECT url_decode('a%20b+c%C3%A9');
--= 60266cdb [["_col0","varchar(13)"]] [["a b cé"]]
SELECT url_decode('');
--= 75fa2682 [["_col0","varchar(0)"]] [[""]]
SELECT url_decode('%zz');
--= 2034f3a3 INVALID_FUNCTION_ARGUMENT
SELECT url_decode('%');
--= 8ae57e7b INVALID_FUNCTION_ARGUMENT
SELECT url_decode('%2');
--= 75a46980 INVALID_FUNCTION_ARGUMENT
SELECT url_decode(NULL);
--= 58dc32a1 [["_col0","varchar(0)"]] [[null]]
SELECT url_extract_host('http://user@example.com:8080/a/b?x=1&y=a%20b&x=2#frag');
--= 7da05fee [["_col0","varchar(53)"]] [["example.com"]]
SELECT url_extract_host('https://example.com');
--= d5adc2bf [["_col0","varchar(19)"]] [["example.com"]]
SELECT url_extract_host('');
--= c791e5af [["_col0","varchar(0)"]] [[""]]
SELECT url_extract_host('not a url');
--= c631dd42 [["_col0","varchar(9)"]] [[null]]
SELECT url_extract_host('http://[::1]/p');
--= ec568ee9 [["_col0","varchar(14)"]] [["[::1]"]]
SELECT url_extract_host('mailto:a@b.c');
--= c182a3bf [["_col0","varchar(12)"]] [[""]]
SELECT url_extract_host('http://é.com/ü?q=é');
--= b76af8bc [["_col0","varchar(18)"]] [[""]]
SELECT url_extract_host('//x/y');
--= b49d5e63 [["_col0","varchar(5)"]] [["x"]]
SELECT url_extract_host(NULL);
--= d06b4985 [["_col0","varchar(0)"]] [[null]]
SELECT url_extract_path('http://user@example.com:8080/a/b?x=1&y=a%20b&x=2#frag');
--= 43ec59a6 [["_col0","varchar(53)"]] [["/a/b"]]
SELECT url_extract_path('https://example.com');
--= f3c540f9 [["_col0","varchar(19)"]] [[""]]
SELECT url_extract_path('');
--= 31119aaf [["_col0","varchar(0)"]] [[""]]
SELECT url_extract_path('not a url');
--= 8aeb3cc8 [["_col0","varchar(9)"]] [[null]]
SELECT url_extract_path('http://[::1]/p');
--= 82ae0c71 [["_col0","varchar(14)"]] [["/p"]]
SELECT url_extract_path('mailto:a@b.c');
--= 97984861 [["_col0","varchar(12)"]] [[""]]
SELECT url_extract_path('http://é.com/ü?q=é');
--= a32b00ce [["_col0","varchar(18)"]] [["/ü"]]
SELECT url_extract_path('//x/y');
--= d29dc909 [["_col0","varchar(5)"]] [["/y"]]
SELECT url_extract_path(NULL);
--= 240248fc [["_col0","varchar(0)"]] [[null]]
SELECT url_extract_port('http://user@example.com:8080/a/b?x=1&y=a%20b&x=2#frag');
--= 46b9a0cf [["_col0","bigint"]] [[8080]]
SELECT url_extract_port('https://example.com');
--= 1e6f3d41 [["_col0","bigint"]] [[null]]
SELECT url_extract_port('');
--= 124d5047 [["_col0","bigint"]] [[null]]
SELECT url_extract_port('not a url');
--= 90aff0f5 [["_col0","bigint"]] [[null]]
SELECT url_extract_port('http://[::1]/p');
--= 08a169bd [["_col0","bigint"]] [[null]]
SELECT url_extract_port('mailto:a@b.c');
--= 713ea269 [["_col0","bigint"]] [[null]]
SELECT url_extract_port('http://é.com/ü?q=é');
--= 0df5fcf0 [["_col0","bigint"]] [[null]]
SELECT url_extract_port('//x/y');
--= e8cf09df [["_col0","bigint"]] [[null]]
SELECT url_extract_port(NULL);
--= ed51a906 [["_col0","bigint"]] [[null]]
SELECT url_extract_protocol('http://user@example.com:8080/a/b?x=1&y=a%20b&x=2#frag');
--= ca38af7c [["_col0","varchar(53)"]] [["http"]]
SELECT url_extract_protocol('https://example.com');
--= d838b44d [["_col0","varchar(19)"]] [["https"]]
SELECT url_extract_protocol('');
--= 20f9173c [["_col0","varchar(0)"]] [[""]]
SELECT url_extract_protocol('not a url');
--= 846d334b [["_col0","varchar(9)"]] [[null]]
SELECT url_extract_protocol('http://[::1]/p');
--= 6f90d078 [["_col0","varchar(14)"]] [["http"]]
SELECT url_extract_protocol('mailto:a@b.c');
--= 26476c6e [["_col0","varchar(12)"]] [["mailto"]]
SELECT url_extract_protocol('http://é.com/ü?q=é');
--= 81027509 [["_col0","varchar(18)"]] [["http"]]
SELECT url_extract_protocol('//x/y');
--= 77537392 [["_col0","varchar(5)"]] [[""]]
SELECT url_extract_protocol(NULL);
--= f872567b [["_col0","varchar(0)"]] [[null]]
SELECT url_extract_query('http://user@example.com:8080/a/b?x=1&y=a%20b&x=2#frag');
--= 5a834ef0 [["_col0","varchar(53)"]] [["x=1&y=a b&x=2"]]
SELECT url_extract_query('https://example.com');
--= 4fd78e96 [["_col0","varchar(19)"]] [[""]]
SELECT url_extract_query('');
--= 7f8d3a1c [["_col0","varchar(0)"]] [[""]]
SELECT url_extract_query('not a url');
--= 5c414728 [["_col0","varchar(9)"]] [[null]]
SELECT url_extract_query('http://[::1]/p');
--= c8b7cac3 [["_col0","varchar(14)"]] [[""]]
SELECT url_extract_query('mailto:a@b.c');
--= 1b332fcd [["_col0","varchar(12)"]] [[""]]
SELECT url_extract_query('http://é.com/ü?q=é');
--= 44cf6a6b [["_col0","varchar(18)"]] [["q=é"]]
SELECT url_extract_query('//x/y');
--= 557c4739 [["_col0","varchar(5)"]] [[""]]
SELECT url_extract_query(NULL);
--= e939ddc5 [["_col0","varchar(0)"]] [[null]]
SELECT url_extract_fragment('http://user@example.com:8080/a/b?x=1&y=a%20b&x=2#frag');
--= 885fd9c2 [["_col0","varchar(53)"]] [["frag"]]
SELECT url_extract_fragment('https://example.com');
--= bf9d110c [["_col0","varchar(19)"]] [[""]]
SELECT url_extract_fragment('');
--= 58081f13 [["_col0","varchar(0)"]] [[""]]
SELECT url_extract_fragment('not a url');
--= 842afa03 [["_col0","varchar(9)"]] [[null]]
SELECT url_extract_fragment('http://[::1]/p');
--= cca9c773 [["_col0","varchar(14)"]] [[""]]
SELECT url_extract_fragment('mailto:a@b.c');
--= 3f67ca45 [["_col0","varchar(12)"]] [[""]]
SELECT url_extract_fragment('http://é.com/ü?q=é');
--= 14d7bc8b [["_col0","varchar(18)"]] [[""]]
SELECT url_extract_fragment('//x/y');
--= 0d491dcf [["_col0","varchar(5)"]] [[""]]
SELECT url_extract_fragment(NULL);
--= 58c44d87 [["_col0","varchar(0)"]] [[null]]
SELECT url_extract_parameter('http://user@example.com:8080/a/b?x=1&y=a%20b&x=2#frag', 'x');
--= 552ab7e7 [["_col0","varchar(53)"]] [["1"]]
SELECT url_extract_parameter('https://example.com', 'x');
--= f45aa3e8 [["_col0","varchar(19)"]] [[null]]
SELECT url_extract_parameter('', 'x');
--= 52b3b9dd [["_col0","varchar(0)"]] [[null]]
SELECT url_extract_parameter('not a url', 'x');
--= fee40a6a [["_col0","varchar(9)"]] [[null]]
SELECT url_extract_parameter('http://[::1]/p', 'x');
--= 826fb681 [["_col0","varchar(14)"]] [[null]]
SELECT url_extract_parameter('mailto:a@b.c', 'x');
--= 9709717c [["_col0","varchar(12)"]] [[null]]
SELECT url_extract_parameter('http://é.com/ü?q=é', 'x');
--= 7f9552fe [["_col0","varchar(18)"]] [[null]]
SELECT url_extract_parameter('//x/y', 'x');
--= 24c9273a [["_col0","varchar(5)"]] [[null]]
SELECT url_extract_parameter(NULL, 'x');
--= 515e8794 [["_col0","varchar(0)"]] [[null]]
SELECT url_extract_parameter('http://user@example.com:8080/a/b?x=1&y=a%20b&x=2#frag', 'y');
--= a43572b3 [["_col0","varchar(53)"]] [["a b"]]
SELECT url_extract_parameter('http://user@example.com:8080/a/b?x=1&y=a%20b&x=2#frag', 'z');
--= e1fce4ef [["_col0","varchar(53)"]] [[null]]
SELECT url_extract_parameter('http://user@example.com:8080/a/b?x=1&y=a%20b&x=2#frag', '');
--= 97e0ad4c [["_col0","varchar(53)"]] [[null]]
SELECT url_extract_parameter('http://user@example.com:8080/a/b?x=1&y=a%20b&x=2#frag', NULL);
--= 6a8223ce [["_col0","varchar(53)"]] [[null]]
