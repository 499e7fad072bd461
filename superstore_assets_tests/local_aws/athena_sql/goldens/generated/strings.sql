SELECT lower('Hello World');
--= 9ae1ec0b [["_col0","varchar(11)"]] [["hello world"]]
SELECT lower('');
--= e0f8ad5c [["_col0","varchar(0)"]] [[""]]
SELECT lower('a');
--= e38410c8 [["_col0","varchar(1)"]] [["a"]]
SELECT lower('  both  ');
--= f9774182 [["_col0","varchar(8)"]] [["  both  "]]
SELECT lower('straße');
--= ffb7ed8b [["_col0","varchar(6)"]] [["straße"]]
SELECT lower('İstanbul ıI');
--= 4dee0593 [["_col0","varchar(11)"]] [["istanbul ıi"]]
SELECT lower(U&'e\0301te\0301');
--= 2d3e3943 [["_col0","varchar(5)"]] [["été"]]
SELECT lower('😀b');
--= dd3cf1e2 [["_col0","varchar(2)"]] [["😀b"]]
SELECT lower('ΑΣ Σς');
--= 860e2b8f [["_col0","varchar(5)"]] [["ασ σς"]]
SELECT lower(U&'\00a0x\2003');
--= 85c19262 [["_col0","varchar(3)"]] [["\u00a0x\u2003"]]
SELECT lower('ﬁn ǅ');
--= 4d5b1f3f [["_col0","varchar(4)"]] [["ﬁn ǆ"]]
SELECT lower(U&'tab\0009end\000a');
--= 2434d70f [["_col0","varchar(8)"]] [["tab\tend\n"]]
SELECT lower(CAST('abc' AS varchar));
--= 3b72ae03 [["_col0","varchar"]] [["abc"]]
SELECT lower(CAST('ab' AS char(4)));
--= 38ce4ad5 [["_col0","char(4)"]] [["ab  "]]
SELECT lower(NULL);
--= 92a31a86 [["_col0","varchar(0)"]] [[null]]
SELECT x, lower(x) AS y FROM (VALUES ('Hello World'), (''), ('a'), ('  both  '), ('straße'), ('İstanbul ıI'), (U&'e\0301te\0301'), ('😀b'), ('ΑΣ Σς'), (U&'\00a0x\2003'), ('ﬁn ǅ'), (U&'tab\0009end\000a'), (NULL)) AS t(x);
--= 50894ff1 [["x","varchar(11)"],["y","varchar(11)"]] [["Hello World","hello world"],["",""],["a","a"],["  both  ","  both  "],["straße","straße"],["İstanbul ıI","istanbul ıi"],["été","été"],["😀b","😀b"],["ΑΣ Σς","ασ σς"],["\u00a0x\u2003","\u00a0x\u2003"],["ﬁn ǅ","ﬁn ǆ"],["tab\tend\n","tab\tend\n"],[null,null]]
SELECT upper('Hello World');
--= 14a82d27 [["_col0","varchar(11)"]] [["HELLO WORLD"]]
SELECT upper('');
--= 8972c379 [["_col0","varchar(0)"]] [[""]]
SELECT upper('a');
--= f84fdbf4 [["_col0","varchar(1)"]] [["A"]]
SELECT upper('  both  ');
--= 7ec5c398 [["_col0","varchar(8)"]] [["  BOTH  "]]
SELECT upper('straße');
--= fd268779 [["_col0","varchar(6)"]] [["STRAßE"]]
SELECT upper('İstanbul ıI');
--= c5b2074a [["_col0","varchar(11)"]] [["İSTANBUL II"]]
SELECT upper(U&'e\0301te\0301');
--= 9d70edd2 [["_col0","varchar(5)"]] [["ÉTÉ"]]
SELECT upper('😀b');
--= 559a3f12 [["_col0","varchar(2)"]] [["😀B"]]
SELECT upper('ΑΣ Σς');
--= 1592b23a [["_col0","varchar(5)"]] [["ΑΣ ΣΣ"]]
SELECT upper(U&'\00a0x\2003');
--= dd35b96c [["_col0","varchar(3)"]] [["\u00a0X\u2003"]]
SELECT upper('ﬁn ǅ');
--= ffaef612 [["_col0","varchar(4)"]] [["ﬁN Ǆ"]]
SELECT upper(U&'tab\0009end\000a');
--= 27cb104d [["_col0","varchar(8)"]] [["TAB\tEND\n"]]
SELECT upper(CAST('abc' AS varchar));
--= f87519a0 [["_col0","varchar"]] [["ABC"]]
SELECT upper(CAST('ab' AS char(4)));
--= 7d32be1d [["_col0","char(4)"]] [["AB  "]]
SELECT upper(NULL);
--= 4821dbdd [["_col0","varchar(0)"]] [[null]]
SELECT x, upper(x) AS y FROM (VALUES ('Hello World'), (''), ('a'), ('  both  '), ('straße'), ('İstanbul ıI'), (U&'e\0301te\0301'), ('😀b'), ('ΑΣ Σς'), (U&'\00a0x\2003'), ('ﬁn ǅ'), (U&'tab\0009end\000a'), (NULL)) AS t(x);
--= 21499e51 [["x","varchar(11)"],["y","varchar(11)"]] [["Hello World","HELLO WORLD"],["",""],["a","A"],["  both  ","  BOTH  "],["straße","STRAßE"],["İstanbul ıI","İSTANBUL II"],["été","ÉTÉ"],["😀b","😀B"],["ΑΣ Σς","ΑΣ ΣΣ"],["\u00a0x\u2003","\u00a0X\u2003"],["ﬁn ǅ","ﬁN Ǆ"],["tab\tend\n","TAB\tEND\n"],[null,null]]
SELECT length('Hello World');
--= 8dcaee29 [["_col0","bigint"]] [[11]]
SELECT length('');
--= 85a3925c [["_col0","bigint"]] [[0]]
SELECT length('a');
--= c13ca8ae [["_col0","bigint"]] [[1]]
SELECT length('  both  ');
--= 9988f456 [["_col0","bigint"]] [[8]]
SELECT length('straße');
--= e38eae7a [["_col0","bigint"]] [[6]]
SELECT length('İstanbul ıI');
--= b678ded3 [["_col0","bigint"]] [[11]]
SELECT length(U&'e\0301te\0301');
--= a1d511dd [["_col0","bigint"]] [[5]]
SELECT length('😀b');
--= ead02e76 [["_col0","bigint"]] [[2]]
SELECT length('ΑΣ Σς');
--= 430e68e0 [["_col0","bigint"]] [[5]]
SELECT length(U&'\00a0x\2003');
--= 781b30e8 [["_col0","bigint"]] [[3]]
SELECT length('ﬁn ǅ');
--= c0fda68b [["_col0","bigint"]] [[4]]
SELECT length(U&'tab\0009end\000a');
--= 9c1e51ba [["_col0","bigint"]] [[8]]
SELECT length(CAST('abc' AS varchar));
--= 490d2576 [["_col0","bigint"]] [[3]]
SELECT length(CAST('ab' AS char(4)));
--= cf1fbe69 [["_col0","bigint"]] [[4]]
SELECT length(NULL);
--= 251bf3ea [["_col0","bigint"]] [[null]]
SELECT x, length(x) AS y FROM (VALUES ('Hello World'), (''), ('a'), ('  both  '), ('straße'), ('İstanbul ıI'), (U&'e\0301te\0301'), ('😀b'), ('ΑΣ Σς'), (U&'\00a0x\2003'), ('ﬁn ǅ'), (U&'tab\0009end\000a'), (NULL)) AS t(x);
--= 5f5fa418 [["x","varchar(11)"],["y","bigint"]] [["Hello World",11],["",0],["a",1],["  both  ",8],["straße",6],["İstanbul ıI",11],["été",5],["😀b",2],["ΑΣ Σς",5],["\u00a0x\u2003",3],["ﬁn ǅ",4],["tab\tend\n",8],[null,null]]
SELECT reverse('Hello World');
--= c25be571 [["_col0","varchar(11)"]] [["dlroW olleH"]]
SELECT reverse('');
--= d4c146b2 [["_col0","varchar(0)"]] [[""]]
SELECT reverse('a');
--= a31fbdfa [["_col0","varchar(1)"]] [["a"]]
SELECT reverse('  both  ');
--= 0fa471b3 [["_col0","varchar(8)"]] [["  htob  "]]
SELECT reverse('straße');
--= 26a6a8dc [["_col0","varchar(6)"]] [["eßarts"]]
SELECT reverse('İstanbul ıI');
--= a89c4b6b [["_col0","varchar(11)"]] [["Iı lubnatsİ"]]
SELECT reverse(U&'e\0301te\0301');
--= 4abe839a [["_col0","varchar(5)"]] [["́et́e"]]
SELECT reverse('😀b');
--= 8e579c79 [["_col0","varchar(2)"]] [["b😀"]]
SELECT reverse('ΑΣ Σς');
--= 2ce3f2d2 [["_col0","varchar(5)"]] [["ςΣ ΣΑ"]]
SELECT reverse(U&'\00a0x\2003');
--= d8d7291e [["_col0","varchar(3)"]] [["\u2003x\u00a0"]]
SELECT reverse('ﬁn ǅ');
--= c5dc7239 [["_col0","varchar(4)"]] [["ǅ nﬁ"]]
SELECT reverse(U&'tab\0009end\000a');
--= 8e0584ac [["_col0","varchar(8)"]] [["\ndne\tbat"]]
SELECT reverse(CAST('abc' AS varchar));
--= 020d2d4f [["_col0","varchar"]] [["cba"]]
SELECT reverse(CAST('ab' AS char(4)));
--= ee6345f3 FUNCTION_NOT_FOUND
SELECT reverse(NULL);
--= 0e390adf AMBIGUOUS_FUNCTION_CALL
SELECT x, reverse(x) AS y FROM (VALUES ('Hello World'), (''), ('a'), ('  both  '), ('straße'), ('İstanbul ıI'), (U&'e\0301te\0301'), ('😀b'), ('ΑΣ Σς'), (U&'\00a0x\2003'), ('ﬁn ǅ'), (U&'tab\0009end\000a'), (NULL)) AS t(x);
--= 39d60e83 [["x","varchar(11)"],["y","varchar(11)"]] [["Hello World","dlroW olleH"],["",""],["a","a"],["  both  ","  htob  "],["straße","eßarts"],["İstanbul ıI","Iı lubnatsİ"],["été","́et́e"],["😀b","b😀"],["ΑΣ Σς","ςΣ ΣΑ"],["\u00a0x\u2003","\u2003x\u00a0"],["ﬁn ǅ","ǅ nﬁ"],["tab\tend\n","\ndne\tbat"],[null,null]]
SELECT trim('Hello World');
--= 64a849fb [["_col0","varchar(11)"]] [["Hello World"]]
SELECT trim('');
--= 17da22b1 [["_col0","varchar(0)"]] [[""]]
SELECT trim('a');
--= b0eb34c5 [["_col0","varchar(1)"]] [["a"]]
SELECT trim('  both  ');
--= e2ba230e [["_col0","varchar(8)"]] [["both"]]
SELECT trim('straße');
--= d2f8d530 [["_col0","varchar(6)"]] [["straße"]]
SELECT trim('İstanbul ıI');
--= 9453c3b9 [["_col0","varchar(11)"]] [["İstanbul ıI"]]
SELECT trim(U&'e\0301te\0301');
--= 72f13850 [["_col0","varchar(5)"]] [["été"]]
SELECT trim('😀b');
--= 2f86f2af [["_col0","varchar(2)"]] [["😀b"]]
SELECT trim('ΑΣ Σς');
--= fc3faf46 [["_col0","varchar(5)"]] [["ΑΣ Σς"]]
SELECT trim(U&'\00a0x\2003');
--= 2425f01f [["_col0","varchar(3)"]] [["\u00a0x"]]
SELECT trim('ﬁn ǅ');
--= 1e035147 [["_col0","varchar(4)"]] [["ﬁn ǅ"]]
SELECT trim(U&'tab\0009end\000a');
--= 8c81c471 [["_col0","varchar(8)"]] [["tab\tend"]]
SELECT trim(CAST('abc' AS varchar));
--= 2aa2adc9 [["_col0","varchar"]] [["abc"]]
SELECT trim(CAST('ab' AS char(4)));
--= f75bd88b [["_col0","varchar(4)"]] [["ab"]]
SELECT trim(NULL);
--= 26faeb52 [["_col0","varchar(0)"]] [[null]]
SELECT x, trim(x) AS y FROM (VALUES ('Hello World'), (''), ('a'), ('  both  '), ('straße'), ('İstanbul ıI'), (U&'e\0301te\0301'), ('😀b'), ('ΑΣ Σς'), (U&'\00a0x\2003'), ('ﬁn ǅ'), (U&'tab\0009end\000a'), (NULL)) AS t(x);
--= d7aad80c [["x","varchar(11)"],["y","varchar(11)"]] [["Hello World","Hello World"],["",""],["a","a"],["  both  ","both"],["straße","straße"],["İstanbul ıI","İstanbul ıI"],["été","été"],["😀b","😀b"],["ΑΣ Σς","ΑΣ Σς"],["\u00a0x\u2003","\u00a0x"],["ﬁn ǅ","ﬁn ǅ"],["tab\tend\n","tab\tend"],[null,null]]
SELECT ltrim('Hello World');
--= 81e3e980 [["_col0","varchar(11)"]] [["Hello World"]]
SELECT ltrim('');
--= 9decf07e [["_col0","varchar(0)"]] [[""]]
SELECT ltrim('a');
--= 9af93d90 [["_col0","varchar(1)"]] [["a"]]
SELECT ltrim('  both  ');
--= 67ee6c33 [["_col0","varchar(8)"]] [["both  "]]
SELECT ltrim('straße');
--= f9360db2 [["_col0","varchar(6)"]] [["straße"]]
SELECT ltrim('İstanbul ıI');
--= e718ade0 [["_col0","varchar(11)"]] [["İstanbul ıI"]]
SELECT ltrim(U&'e\0301te\0301');
--= 36105c8f [["_col0","varchar(5)"]] [["été"]]
SELECT ltrim('😀b');
--= 60812118 [["_col0","varchar(2)"]] [["😀b"]]
SELECT ltrim('ΑΣ Σς');
--= 6116175f [["_col0","varchar(5)"]] [["ΑΣ Σς"]]
SELECT ltrim(U&'\00a0x\2003');
--= 848e030f [["_col0","varchar(3)"]] [["\u00a0x\u2003"]]
SELECT ltrim('ﬁn ǅ');
--= 3de7edde [["_col0","varchar(4)"]] [["ﬁn ǅ"]]
SELECT ltrim(U&'tab\0009end\000a');
--= 66bf7da8 [["_col0","varchar(8)"]] [["tab\tend\n"]]
SELECT ltrim(CAST('abc' AS varchar));
--= 4579a2f6 [["_col0","varchar"]] [["abc"]]
SELECT ltrim(CAST('ab' AS char(4)));
--= 316b95de [["_col0","varchar(4)"]] [["ab"]]
SELECT ltrim(NULL);
--= 251d00d3 [["_col0","varchar(0)"]] [[null]]
SELECT x, ltrim(x) AS y FROM (VALUES ('Hello World'), (''), ('a'), ('  both  '), ('straße'), ('İstanbul ıI'), (U&'e\0301te\0301'), ('😀b'), ('ΑΣ Σς'), (U&'\00a0x\2003'), ('ﬁn ǅ'), (U&'tab\0009end\000a'), (NULL)) AS t(x);
--= cba24d27 [["x","varchar(11)"],["y","varchar(11)"]] [["Hello World","Hello World"],["",""],["a","a"],["  both  ","both  "],["straße","straße"],["İstanbul ıI","İstanbul ıI"],["été","été"],["😀b","😀b"],["ΑΣ Σς","ΑΣ Σς"],["\u00a0x\u2003","\u00a0x\u2003"],["ﬁn ǅ","ﬁn ǅ"],["tab\tend\n","tab\tend\n"],[null,null]]
SELECT rtrim('Hello World');
--= 715ce757 [["_col0","varchar(11)"]] [["Hello World"]]
SELECT rtrim('');
--= 3bbcee0b [["_col0","varchar(0)"]] [[""]]
SELECT rtrim('a');
--= cfeccc3d [["_col0","varchar(1)"]] [["a"]]
SELECT rtrim('  both  ');
--= 6ce73613 [["_col0","varchar(8)"]] [["  both"]]
SELECT rtrim('straße');
--= 4cac08c4 [["_col0","varchar(6)"]] [["straße"]]
SELECT rtrim('İstanbul ıI');
--= 5fc141de [["_col0","varchar(11)"]] [["İstanbul ıI"]]
SELECT rtrim(U&'e\0301te\0301');
--= b7cf8ca5 [["_col0","varchar(5)"]] [["été"]]
SELECT rtrim('😀b');
--= 9df0d89a [["_col0","varchar(2)"]] [["😀b"]]
SELECT rtrim('ΑΣ Σς');
--= 0e3f847b [["_col0","varchar(5)"]] [["ΑΣ Σς"]]
SELECT rtrim(U&'\00a0x\2003');
--= 9086deb7 [["_col0","varchar(3)"]] [["\u00a0x"]]
SELECT rtrim('ﬁn ǅ');
--= 87565c66 [["_col0","varchar(4)"]] [["ﬁn ǅ"]]
SELECT rtrim(U&'tab\0009end\000a');
--= 1135110a [["_col0","varchar(8)"]] [["tab\tend"]]
SELECT rtrim(CAST('abc' AS varchar));
--= 49dcc914 [["_col0","varchar"]] [["abc"]]
SELECT rtrim(CAST('ab' AS char(4)));
--= a9221f9c [["_col0","varchar(4)"]] [["ab"]]
SELECT rtrim(NULL);
--= 9d2ecd3f [["_col0","varchar(0)"]] [[null]]
SELECT x, rtrim(x) AS y FROM (VALUES ('Hello World'), (''), ('a'), ('  both  '), ('straße'), ('İstanbul ıI'), (U&'e\0301te\0301'), ('😀b'), ('ΑΣ Σς'), (U&'\00a0x\2003'), ('ﬁn ǅ'), (U&'tab\0009end\000a'), (NULL)) AS t(x);
--= b2d0a391 [["x","varchar(11)"],["y","varchar(11)"]] [["Hello World","Hello World"],["",""],["a","a"],["  both  ","  both"],["straße","straße"],["İstanbul ıI","İstanbul ıI"],["été","été"],["😀b","😀b"],["ΑΣ Σς","ΑΣ Σς"],["\u00a0x\u2003","\u00a0x"],["ﬁn ǅ","ﬁn ǅ"],["tab\tend\n","tab\tend"],[null,null]]
SELECT trim('xxhixyx', 'x');
--= ad407f77 [["_col0","varchar(7)"]] [["hixy"]]
SELECT trim('x', 'x');
--= 3cc1a8f7 [["_col0","varchar(1)"]] [[""]]
SELECT trim('', 'x');
--= fda77b09 [["_col0","varchar(0)"]] [[""]]
SELECT trim(NULL, 'x');
--= 690c788b [["_col0","varchar(0)"]] [[null]]
SELECT trim('xxhixyx', '');
--= 7c68f0a0 [["_col0","varchar(7)"]] [["xxhixyx"]]
SELECT trim('xxhixyx', 'xy');
--= 0f773920 [["_col0","varchar(7)"]] [["hi"]]
SELECT trim('xxhixyx', ' ');
--= fa876ffe [["_col0","varchar(7)"]] [["xxhixyx"]]
SELECT trim('xxhixyx', 'é');
--= 065ee3ce [["_col0","varchar(7)"]] [["xxhixyx"]]
SELECT trim('xxhixyx', NULL);
--= 3406cef0 [["_col0","varchar(7)"]] [[null]]
SELECT ltrim('xxhixyx', 'x');
--= dfa6329d [["_col0","varchar(7)"]] [["hixyx"]]
SELECT ltrim('x', 'x');
--= 51e3a8ba [["_col0","varchar(1)"]] [[""]]
SELECT ltrim('', 'x');
--= 41c6f948 [["_col0","varchar(0)"]] [[""]]
SELECT ltrim(NULL, 'x');
--= 3803f717 [["_col0","varchar(0)"]] [[null]]
SELECT ltrim('xxhixyx', '');
--= 70befdff [["_col0","varchar(7)"]] [["xxhixyx"]]
SELECT ltrim('xxhixyx', 'xy');
--= bd37d49b [["_col0","varchar(7)"]] [["hixyx"]]
SELECT ltrim('xxhixyx', ' ');
--= 8e502a7e [["_col0","varchar(7)"]] [["xxhixyx"]]
SELECT ltrim('xxhixyx', 'é');
--= 78c2088a [["_col0","varchar(7)"]] [["xxhixyx"]]
SELECT ltrim('xxhixyx', NULL);
--= f5cd22e7 [["_col0","varchar(7)"]] [[null]]
SELECT rtrim('xxhixyx', 'x');
--= 3b37e704 [["_col0","varchar(7)"]] [["xxhixy"]]
SELECT rtrim('x', 'x');
--= a7ef5019 [["_col0","varchar(1)"]] [[""]]
SELECT rtrim('', 'x');
--= 27929e8e [["_col0","varchar(0)"]] [[""]]
SELECT rtrim(NULL, 'x');
--= e7a51cd5 [["_col0","varchar(0)"]] [[null]]
SELECT rtrim('xxhixyx', '');
--= adcdc3bd [["_col0","varchar(7)"]] [["xxhixyx"]]
SELECT rtrim('xxhixyx', 'xy');
--= f7881701 [["_col0","varchar(7)"]] [["xxhi"]]
SELECT rtrim('xxhixyx', ' ');
--= c22c6f59 [["_col0","varchar(7)"]] [["xxhixyx"]]
SELECT rtrim('xxhixyx', 'é');
--= ada97fc4 [["_col0","varchar(7)"]] [["xxhixyx"]]
SELECT rtrim('xxhixyx', NULL);
--= 473e4bb5 [["_col0","varchar(7)"]] [[null]]
SELECT substr('Hello', 2);
--= f19e6c39 [["_col0","varchar(5)"]] [["ello"]]
SELECT substr('', 2);
--= 59a3dc70 [["_col0","varchar(0)"]] [[""]]
SELECT substr('😀bc', 2);
--= 6a7ef124 [["_col0","varchar(3)"]] [["bc"]]
SELECT substr(NULL, 2);
--= 10e925d4 AMBIGUOUS_FUNCTION_CALL
SELECT substr('Hello', 1);
--= cba21f1f [["_col0","varchar(5)"]] [["Hello"]]
SELECT substr('Hello', 0);
--= d3eb2554 [["_col0","varchar(5)"]] [[""]]
SELECT substr('Hello', -1);
--= 0f3813b8 [["_col0","varchar(5)"]] [["o"]]
SELECT substr('Hello', -5);
--= fbc3ee89 [["_col0","varchar(5)"]] [["Hello"]]
SELECT substr('Hello', -6);
--= 56ff7e5f [["_col0","varchar(5)"]] [[""]]
SELECT substr('Hello', 6);
--= 81306f08 [["_col0","varchar(5)"]] [[""]]
SELECT substr('Hello', 5);
--= 3064beb9 [["_col0","varchar(5)"]] [["o"]]
SELECT substr('Hello', 9223372036854775807);
--= e63306b3 [["_col0","varchar(5)"]] [[""]]
SELECT substr('Hello', BIGINT '-9223372036854775808');
--= 7efcb88e [["_col0","varchar(5)"]] [[""]]
SELECT substr('Hello', NULL);
--= 896cbec7 [["_col0","varchar(5)"]] [[null]]
SELECT substr('Hello', 2, 3);
--= 5d4097b4 [["_col0","varchar(5)"]] [["ell"]]
SELECT substr('', 2, 3);
--= 82591229 [["_col0","varchar(0)"]] [[""]]
SELECT substr('😀bc', 2, 3);
--= abd8184a [["_col0","varchar(3)"]] [["bc"]]
SELECT substr(NULL, 2, 3);
--= 713d2765 AMBIGUOUS_FUNCTION_CALL
SELECT substr('Hello', 1, 3);
--= 7d7c070a [["_col0","varchar(5)"]] [["Hel"]]
SELECT substr('Hello', 0, 3);
--= e091333e [["_col0","varchar(5)"]] [[""]]
SELECT substr('Hello', -1, 3);
--= 3f44b19a [["_col0","varchar(5)"]] [["o"]]
SELECT substr('Hello', -5, 3);
--= ad99d42a [["_col0","varchar(5)"]] [["Hel"]]
SELECT substr('Hello', -6, 3);
--= 0801917f [["_col0","varchar(5)"]] [[""]]
SELECT substr('Hello', 6, 3);
--= 68b126fa [["_col0","varchar(5)"]] [[""]]
SELECT substr('Hello', 100, 3);
--= 3fa73db1 [["_col0","varchar(5)"]] [[""]]
SELECT substr('Hello', NULL, 3);
--= 3a5afb70 [["_col0","varchar(5)"]] [[null]]
SELECT substr('Hello', 2, 0);
--= 9b5b11e7 [["_col0","varchar(5)"]] [[""]]
SELECT substr('Hello', 2, -1);
--= e7757d91 [["_col0","varchar(5)"]] [[""]]
SELECT substr('Hello', 2, 1);
--= e5c4671d [["_col0","varchar(5)"]] [["e"]]
SELECT substr('Hello', 2, 100);
--= 88ec6015 [["_col0","varchar(5)"]] [["ello"]]
SELECT substr('Hello', 2, 9223372036854775807);
--= 6036a17b [["_col0","varchar(5)"]] [["ello"]]
SELECT substr('Hello', 2, NULL);
--= 29c33d8c [["_col0","varchar(5)"]] [[null]]
SELECT substring('Hello', 2, 2);
--= dc888305 [["_col0","varchar(5)"]] [["el"]]
SELECT substring(CAST('ab' AS char(4)), 2, 2);
--= 41f66c8d [["_col0","varchar(4)"]] [["b "]]
SELECT substring(NULL, 2, 2);
--= 733f545a [["_col0","varchar(0)"]] [[null]]
SELECT substring('Hello', -2, 2);
--= d1d6c1e2 [["_col0","varchar(5)"]] [["lo"]]
SELECT substring('Hello', NULL, 2);
--= 4db46d34 [["_col0","varchar(5)"]] [[null]]
SELECT substring('Hello', 2, 0);
--= 1557e1f6 [["_col0","varchar(5)"]] [[""]]
SELECT substring('Hello', 2, -1);
--= 8f8f155d [["_col0","varchar(5)"]] [[""]]
SELECT substring('Hello', 2, NULL);
--= 40469f0a [["_col0","varchar(5)"]] [[null]]
SELECT substring('Hello World' FROM 2), substring('Hello World' FROM 2 FOR 2);
--= 056417fb [["_col0","varchar(11)"],["_col1","varchar(11)"]] [["ello World","el"]]
SELECT substring('Hello World' FROM -2), substring('Hello World' FROM -2 FOR 2);
--= 41219f7d [["_col0","varchar(11)"],["_col1","varchar(11)"]] [["ld","ld"]]
SELECT substring('' FROM 2), substring('' FROM 2 FOR 2);
--= 21895417 [["_col0","varchar(0)"],["_col1","varchar(0)"]] [["",""]]
SELECT substring('' FROM -2), substring('' FROM -2 FOR 2);
--= 19c53df9 [["_col0","varchar(0)"],["_col1","varchar(0)"]] [["",""]]
SELECT substring('a' FROM 2), substring('a' FROM 2 FOR 2);
--= bed046a3 [["_col0","varchar(1)"],["_col1","varchar(1)"]] [["",""]]
SELECT substring('a' FROM -2), substring('a' FROM -2 FOR 2);
--= 5ef59376 [["_col0","varchar(1)"],["_col1","varchar(1)"]] [["",""]]
SELECT substring('  both  ' FROM 2), substring('  both  ' FROM 2 FOR 2);
--= 3b9bfbf0 [["_col0","varchar(8)"],["_col1","varchar(8)"]] [[" both  "," b"]]
SELECT substring('  both  ' FROM -2), substring('  both  ' FROM -2 FOR 2);
--= 102f70bb [["_col0","varchar(8)"],["_col1","varchar(8)"]] [["  ","  "]]
SELECT substring('straße' FROM 2), substring('straße' FROM 2 FOR 2);
--= e0b75548 [["_col0","varchar(6)"],["_col1","varchar(6)"]] [["traße","tr"]]
SELECT substring('straße' FROM -2), substring('straße' FROM -2 FOR 2);
--= 1f82b193 [["_col0","varchar(6)"],["_col1","varchar(6)"]] [["ße","ße"]]
SELECT substring('İstanbul ıI' FROM 2), substring('İstanbul ıI' FROM 2 FOR 2);
--= c38f486d [["_col0","varchar(11)"],["_col1","varchar(11)"]] [["stanbul ıI","st"]]
SELECT substring('İstanbul ıI' FROM -2), substring('İstanbul ıI' FROM -2 FOR 2);
--= 95d66f79 [["_col0","varchar(11)"],["_col1","varchar(11)"]] [["ıI","ıI"]]
SELECT substring(U&'e\0301te\0301' FROM 2), substring(U&'e\0301te\0301' FROM 2 FOR 2);
--= 0e66f3fb [["_col0","varchar(5)"],["_col1","varchar(5)"]] [["́té","́t"]]
SELECT substring(U&'e\0301te\0301' FROM -2), substring(U&'e\0301te\0301' FROM -2 FOR 2);
--= fdf47366 [["_col0","varchar(5)"],["_col1","varchar(5)"]] [["é","é"]]
SELECT substring('😀b' FROM 2), substring('😀b' FROM 2 FOR 2);
--= 35552232 [["_col0","varchar(2)"],["_col1","varchar(2)"]] [["b","b"]]
SELECT substring('😀b' FROM -2), substring('😀b' FROM -2 FOR 2);
--= 9d20e129 [["_col0","varchar(2)"],["_col1","varchar(2)"]] [["😀b","😀b"]]
SELECT strpos('banana', 'na');
--= e5ba13cb [["_col0","bigint"]] [[3]]
SELECT strpos('', 'na');
--= a6876bbf [["_col0","bigint"]] [[0]]
SELECT strpos('ba😀na', 'na');
--= 91bebb5c [["_col0","bigint"]] [[4]]
SELECT strpos(NULL, 'na');
--= b5729973 [["_col0","bigint"]] [[null]]
SELECT strpos('banana', '');
--= c4beaad3 [["_col0","bigint"]] [[1]]
SELECT strpos('banana', 'z');
--= 8367a2c5 [["_col0","bigint"]] [[0]]
SELECT strpos('banana', 'n');
--= d00c25da [["_col0","bigint"]] [[3]]
SELECT strpos('banana', 'banana');
--= 2139f85e [["_col0","bigint"]] [[1]]
SELECT strpos('banana', 'a😀');
--= b6492940 [["_col0","bigint"]] [[0]]
SELECT strpos('banana', NULL);
--= 28358385 [["_col0","bigint"]] [[null]]
SELECT strpos('banana', 'a', 2);
--= 4e38e09e [["_col0","bigint"]] [[4]]
SELECT strpos('', 'a', 2);
--= 89c11303 [["_col0","bigint"]] [[0]]
SELECT strpos(NULL, 'a', 2);
--= 222fbd7b [["_col0","bigint"]] [[null]]
SELECT strpos('banana', '', 2);
--= 0c65125a [["_col0","bigint"]] [[1]]
SELECT strpos('banana', 'x', 2);
--= 548b6776 [["_col0","bigint"]] [[0]]
SELECT strpos('banana', NULL, 2);
--= 335180dc [["_col0","bigint"]] [[null]]
SELECT strpos('banana', 'a', 1);
--= 9e01d84b [["_col0","bigint"]] [[2]]
SELECT strpos('banana', 'a', 3);
--= 05cf4f61 [["_col0","bigint"]] [[6]]
SELECT strpos('banana', 'a', 4);
--= ec02ee5d [["_col0","bigint"]] [[0]]
SELECT strpos('banana', 'a', -1);
--= 95fa29a1 [["_col0","bigint"]] [[6]]
SELECT strpos('banana', 'a', -3);
--= 45adca2b [["_col0","bigint"]] [[2]]
SELECT strpos('banana', 'a', -4);
--= 243df51a [["_col0","bigint"]] [[0]]
SELECT strpos('banana', 'a', 0);
--= 732d97e7 INVALID_FUNCTION_ARGUMENT
SELECT strpos('banana', 'a', 9223372036854775807);
--= 1b2a3ea4 [["_col0","bigint"]] [[0]]
SELECT strpos('banana', 'a', NULL);
--= b383d1bb [["_col0","bigint"]] [[null]]
SELECT position('na' IN 'banana');
--= 88fa8492 [["_col0","bigint"]] [[3]]
SELECT position('' IN 'x');
--= 876906f3 [["_col0","bigint"]] [[1]]
SELECT position(NULL IN 'x');
--= f0dea776 [["_col0","bigint"]] [[null]]
SELECT position('x' IN NULL);
--= 730d6b10 [["_col0","bigint"]] [[null]]
SELECT position('é' IN 'café');
--= 1bf0797b [["_col0","bigint"]] [[4]]
SELECT position(NULL);
--= 553560d1 FUNCTION_NOT_FOUND
SELECT replace('banana', 'an');
--= 1daabcb1 [["_col0","varchar(6)"]] [["ba"]]
SELECT replace('', 'an');
--= ff886289 [["_col0","varchar(0)"]] [[""]]
SELECT replace('ééé', 'an');
--= 2e05712e [["_col0","varchar(3)"]] [["ééé"]]
SELECT replace(NULL, 'an');
--= aac29935 [["_col0","varchar(0)"]] [[null]]
SELECT replace('banana', '');
--= 3de22979 [["_col0","varchar(6)"]] [["banana"]]
SELECT replace('banana', 'a');
--= c306d4a3 [["_col0","varchar(6)"]] [["bnn"]]
SELECT replace('banana', 'z');
--= f36f9c19 [["_col0","varchar(6)"]] [["banana"]]
SELECT replace('banana', 'é');
--= 85231475 [["_col0","varchar(6)"]] [["banana"]]
SELECT replace('banana', NULL);
--= 87311146 [["_col0","varchar(6)"]] [[null]]
SELECT replace('banana', 'an', 'X');
--= fadffcb2 [["_col0","varchar(13)"]] [["bXXa"]]
SELECT replace('', 'an', 'X');
--= 9e1cd90e [["_col0","varchar(1)"]] [[""]]
SELECT replace('ab', 'an', 'X');
--= 5a4fe4e2 [["_col0","varchar(5)"]] [["ab"]]
SELECT replace(NULL, 'an', 'X');
--= 89fdd7da [["_col0","varchar(1)"]] [[null]]
SELECT replace('banana', '', 'X');
--= c5e0f216 [["_col0","varchar(13)"]] [["XbXaXnXaXnXaX"]]
SELECT replace('banana', 'a', 'X');
--= 938f9a4b [["_col0","varchar(13)"]] [["bXnXnX"]]
SELECT replace('banana', 'z', 'X');
--= ddfac06c [["_col0","varchar(13)"]] [["banana"]]
SELECT replace('banana', NULL, 'X');
--= 1f231a7a [["_col0","varchar(13)"]] [[null]]
SELECT replace('banana', 'an', '');
--= e91a7092 [["_col0","varchar(6)"]] [["ba"]]
SELECT replace('banana', 'an', 'ana');
--= 049ebac1 [["_col0","varchar(27)"]] [["banaanaa"]]
SELECT replace('banana', 'an', 'é');
--= 0fb94178 [["_col0","varchar(13)"]] [["bééa"]]
SELECT replace('banana', 'an', NULL);
--= a3a038a9 [["_col0","varchar(6)"]] [[null]]
SELECT lpad('abc', 6, 'xy');
--= 870bef1e [["_col0","varchar"]] [["xyxabc"]]
SELECT lpad('', 6, 'xy');
--= 2dae6a5e [["_col0","varchar"]] [["xyxyxy"]]
SELECT lpad('😀', 6, 'xy');
--= 298b23de [["_col0","varchar"]] [["xyxyx😀"]]
SELECT lpad(NULL, 6, 'xy');
--= c99070ae [["_col0","varchar"]] [[null]]
SELECT lpad('abc', 0, 'xy');
--= 6aa0134a [["_col0","varchar"]] [[""]]
SELECT lpad('abc', 3, 'xy');
--= 5546259d [["_col0","varchar"]] [["abc"]]
SELECT lpad('abc', 2, 'xy');
--= c8e645af [["_col0","varchar"]] [["ab"]]
SELECT lpad('abc', 1, 'xy');
--= cf17ebaa [["_col0","varchar"]] [["a"]]
SELECT lpad('abc', -1, 'xy');
--= b5d2e65d INVALID_FUNCTION_ARGUMENT
SELECT lpad('abc', 2147483648, 'xy');
--= b05e41aa INVALID_FUNCTION_ARGUMENT
SELECT lpad('abc', NULL, 'xy');
--= 9e6d29a2 [["_col0","varchar"]] [[null]]
SELECT lpad('abc', 6, '');
--= 5b84b508 INVALID_FUNCTION_ARGUMENT
SELECT lpad('abc', 6, 'é');
--= 2cbe5acb [["_col0","varchar"]] [["éééabc"]]
SELECT lpad('abc', 6, NULL);
--= 461f1314 [["_col0","varchar"]] [[null]]
SELECT rpad('abc', 6, 'xy');
--= 5471c4aa [["_col0","varchar"]] [["abcxyx"]]
SELECT rpad('', 6, 'xy');
--= c9f964b1 [["_col0","varchar"]] [["xyxyxy"]]
SELECT rpad('😀', 6, 'xy');
--= d0c0b0a7 [["_col0","varchar"]] [["😀xyxyx"]]
SELECT rpad(NULL, 6, 'xy');
--= b61384d9 [["_col0","varchar"]] [[null]]
SELECT rpad('abc', 0, 'xy');
--= e90d8fe1 [["_col0","varchar"]] [[""]]
SELECT rpad('abc', 3, 'xy');
--= b844d92a [["_col0","varchar"]] [["abc"]]
SELECT rpad('abc', 2, 'xy');
--= af019292 [["_col0","varchar"]] [["ab"]]
SELECT rpad('abc', 1, 'xy');
--= ab697b32 [["_col0","varchar"]] [["a"]]
SELECT rpad('abc', -1, 'xy');
--= 17a342ad INVALID_FUNCTION_ARGUMENT
SELECT rpad('abc', 2147483648, 'xy');
--= 5175b065 INVALID_FUNCTION_ARGUMENT
SELECT rpad('abc', NULL, 'xy');
--= 9eefc174 [["_col0","varchar"]] [[null]]
SELECT rpad('abc', 6, '');
--= 72e41996 INVALID_FUNCTION_ARGUMENT
SELECT rpad('abc', 6, 'é');
--= 379da5a5 [["_col0","varchar"]] [["abcééé"]]
SELECT rpad('abc', 6, NULL);
--= 004c7282 [["_col0","varchar"]] [[null]]
SELECT concat('a', 'b');
--= 01700007 [["_col0","varchar"]] [["ab"]]
SELECT concat('', 'b');
--= d3beafd1 [["_col0","varchar"]] [["b"]]
SELECT concat('é', 'b');
--= 67e9e552 [["_col0","varchar"]] [["éb"]]
SELECT concat(NULL, 'b');
--= b42c542c [["_col0","array(varchar(1))"]] [[null]]
SELECT concat('a', '');
--= 1b0dfca3 [["_col0","varchar"]] [["a"]]
SELECT concat('a', CAST('x' AS varchar));
--= b685e8c8 [["_col0","varchar"]] [["ax"]]
SELECT concat('a', 1);
--= 3cd01c56 FUNCTION_NOT_FOUND
SELECT concat('a', NULL);
--= a78bcfcc [["_col0","array(varchar(1))"]] [[null]]
SELECT concat('a', 'b', 'c');
--= fc977fe7 [["_col0","varchar"]] [["abc"]]
SELECT concat(NULL, 'b', 'c');
--= 560bb5b5 [["_col0","varchar"]] [[null]]
SELECT concat('a', '', 'c');
--= bf027817 [["_col0","varchar"]] [["ac"]]
SELECT concat('a', NULL, 'c');
--= 1ac80a35 [["_col0","varchar"]] [[null]]
SELECT concat('a', 'b', NULL);
--= 5f852fa6 [["_col0","varchar"]] [[null]]
SELECT concat(CAST('a' AS char(3)), CAST('b' AS char(2)));
--= ae67666a [["_col0","char(5)"]] [["a  b "]]
SELECT concat(NULL, CAST('b' AS char(2)));
--= 08cda345 AMBIGUOUS_FUNCTION_CALL
SELECT concat(CAST('a' AS char(3)), 'b');
--= 7523d857 [["_col0","char(4)"]] [["a  b"]]
SELECT concat(CAST('a' AS char(3)), NULL);
--= a687ac29 AMBIGUOUS_FUNCTION_CALL
SELECT concat_ws(',', 'a', 'b');
--= b9cc79e4 [["_col0","varchar"]] [["a,b"]]
SELECT concat_ws('', 'a', 'b');
--= 72ce0df5 [["_col0","varchar"]] [["ab"]]
SELECT concat_ws('--', 'a', 'b');
--= 5ee1fe3b [["_col0","varchar"]] [["a--b"]]
SELECT concat_ws(NULL, 'a', 'b');
--= 708fa8ea [["_col0","varchar"]] [[null]]
SELECT concat_ws(',', '', 'b');
--= 93e71dc2 [["_col0","varchar"]] [[",b"]]
SELECT concat_ws(',', NULL, 'b');
--= d7fa11b4 [["_col0","varchar"]] [["b"]]
SELECT concat_ws(',', 'a', '');
--= 501a4bfd [["_col0","varchar"]] [["a,"]]
SELECT concat_ws(',', 'a', NULL);
--= 34a9db03 [["_col0","varchar"]] [["a"]]
SELECT concat_ws(',', ARRAY['a', NULL, 'b']);
--= 725bda07 [["_col0","varchar"]] [["a,b"]]
SELECT concat_ws(NULL, ARRAY['a', NULL, 'b']);
--= 4cbabdf7 [["_col0","varchar"]] [[null]]
SELECT concat_ws(',', ARRAY[]);
--= b3a2cc7b [["_col0","varchar"]] [[""]]
SELECT concat_ws(',', ARRAY['']);
--= b59c4249 [["_col0","varchar"]] [[""]]
SELECT concat_ws(',', NULL);
--= 9d5166b1 AMBIGUOUS_FUNCTION_CALL
SELECT starts_with('hello', 'he');
--= 42ecfd57 [["_col0","boolean"]] [[true]]
SELECT starts_with('', 'he');
--= 4f3fd1d6 [["_col0","boolean"]] [[false]]
SELECT starts_with('é', 'he');
--= 5d3026ea [["_col0","boolean"]] [[false]]
SELECT starts_with(NULL, 'he');
--= 8018bd28 [["_col0","boolean"]] [[null]]
SELECT starts_with('hello', '');
--= 5d17ada0 [["_col0","boolean"]] [[true]]
SELECT starts_with('hello', 'hello!');
--= 0b65b8b5 [["_col0","boolean"]] [[false]]
SELECT starts_with('hello', 'é');
--= b76919a6 [["_col0","boolean"]] [[false]]
SELECT starts_with('hello', NULL);
--= d8383379 [["_col0","boolean"]] [[null]]
SELECT split('a,b,,c', ',');
--= a62a41b3 [["_col0","array(varchar(6))"]] [[["a","b","","c"]]]
SELECT split('', ',');
--= dc75bbfe [["_col0","array(varchar(0))"]] [[[""]]]
SELECT split(',', ',');
--= 239cfb85 [["_col0","array(varchar(1))"]] [[["",""]]]
SELECT split('abc', ',');
--= 832a4781 [["_col0","array(varchar(3))"]] [[["abc"]]]
SELECT split('a, b', ',');
--= b872c7cd [["_col0","array(varchar(4))"]] [[["a"," b"]]]
SELECT split(NULL, ',');
--= 311f9f2f [["_col0","array(varchar(0))"]] [[null]]
SELECT split('a,b,,c', '');
--= 3a042232 INVALID_FUNCTION_ARGUMENT
SELECT split('a,b,,c', ', ');
--= 76944d08 [["_col0","array(varchar(6))"]] [[["a,b,,c"]]]
SELECT split('a,b,,c', 'abc');
--= c47e0d87 [["_col0","array(varchar(6))"]] [[["a,b,,c"]]]
SELECT split('a,b,,c', NULL);
--= b0f84226 [["_col0","array(varchar(6))"]] [[null]]
SELECT split('a,b,,c', ',', 2);
--= af8f2d72 [["_col0","array(varchar(6))"]] [[["a","b,,c"]]]
SELECT split('', ',', 2);
--= 7d862654 [["_col0","array(varchar(0))"]] [[[""]]]
SELECT split(',', ',', 2);
--= d731332a [["_col0","array(varchar(1))"]] [[["",""]]]
SELECT split(NULL, ',', 2);
--= cb6b2c4b [["_col0","array(varchar(0))"]] [[null]]
SELECT split('a,b,,c', '', 2);
--= a0ba9744 INVALID_FUNCTION_ARGUMENT
SELECT split('a,b,,c', NULL, 2);
--= f10bb4d0 [["_col0","array(varchar(6))"]] [[null]]
SELECT split('a,b,,c', ',', 1);
--= 2e5e74b8 [["_col0","array(varchar(6))"]] [[["a,b,,c"]]]
SELECT split('a,b,,c', ',', 3);
--= 04ac6c7c [["_col0","array(varchar(6))"]] [[["a","b",",c"]]]
SELECT split('a,b,,c', ',', 10);
--= 392b093b [["_col0","array(varchar(6))"]] [[["a","b","","c"]]]
SELECT split('a,b,,c', ',', 0);
--= 2ccd1332 INVALID_FUNCTION_ARGUMENT
SELECT split('a,b,,c', ',', -1);
--= ff5969a2 INVALID_FUNCTION_ARGUMENT
SELECT split('a,b,,c', ',', 2147483648);
--= 7ef4574e INVALID_FUNCTION_ARGUMENT
SELECT split('a,b,,c', ',', NULL);
--= dea0f7f8 [["_col0","array(varchar(6))"]] [[null]]
SELECT split_part('a,b,,c', ',', 2);
--= 1e8f9672 [["_col0","varchar(6)"]] [["b"]]
SELECT split_part('', ',', 2);
--= 61552631 [["_col0","varchar(0)"]] [[null]]
SELECT split_part('abc', ',', 2);
--= ee81152f [["_col0","varchar(3)"]] [[null]]
SELECT split_part(NULL, ',', 2);
--= 09385a0d [["_col0","varchar(0)"]] [[null]]
SELECT split_part('a,b,,c', '', 2);
--= 84f7268a [["_col0","varchar(6)"]] [[","]]
SELECT split_part('a,b,,c', 'c', 2);
--= 4d6a67fc [["_col0","varchar(6)"]] [[""]]
SELECT split_part('a,b,,c', NULL, 2);
--= ab039c04 [["_col0","varchar(6)"]] [[null]]
SELECT split_part('a,b,,c', ',', 1);
--= b9f6be7d [["_col0","varchar(6)"]] [["a"]]
SELECT split_part('a,b,,c', ',', 3);
--= af6c735e [["_col0","varchar(6)"]] [[""]]
SELECT split_part('a,b,,c', ',', 4);
--= df005563 [["_col0","varchar(6)"]] [["c"]]
SELECT split_part('a,b,,c', ',', 5);
--= e76242f3 [["_col0","varchar(6)"]] [[null]]
SELECT split_part('a,b,,c', ',', 0);
--= dc943bef INVALID_FUNCTION_ARGUMENT
SELECT split_part('a,b,,c', ',', -1);
--= 09a32fe0 INVALID_FUNCTION_ARGUMENT
SELECT split_part('a,b,,c', ',', NULL);
--= 7bf50bb2 [["_col0","varchar(6)"]] [[null]]
SELECT split_to_map('a=1,b=2', ',', '=');
--= df059bc2 [["_col0","map(varchar, varchar)"]] [[{"a":"1","b":"2"}]]
SELECT split_to_map('', ',', '=');
--= ba87d680 [["_col0","map(varchar, varchar)"]] [[{}]]
SELECT split_to_map('a=1,a=2', ',', '=');
--= 8d2146a0 INVALID_FUNCTION_ARGUMENT
SELECT split_to_map('a', ',', '=');
--= 5bc0acb7 INVALID_FUNCTION_ARGUMENT
SELECT split_to_map('a=1,', ',', '=');
--= d0fb3f17 [["_col0","map(varchar, varchar)"]] [[{"a":"1"}]]
SELECT split_to_map('a=b=c', ',', '=');
--= afc6cfd3 INVALID_FUNCTION_ARGUMENT
SELECT split_to_map(NULL, ',', '=');
--= 30aea6cd [["_col0","map(varchar, varchar)"]] [[null]]
SELECT split_to_map('a=1,b=2', '', '=');
--= 7ef54ad5 INVALID_FUNCTION_ARGUMENT
SELECT split_to_map('a=1,b=2', '=', '=');
--= ceece092 INVALID_FUNCTION_ARGUMENT
SELECT split_to_map('a=1,b=2', NULL, '=');
--= 56de5667 [["_col0","map(varchar, varchar)"]] [[null]]
SELECT split_to_map('a=1,b=2', ',', '');
--= 8d0c4c28 INVALID_FUNCTION_ARGUMENT
SELECT split_to_map('a=1,b=2', ',', ',');
--= 68c7edf1 INVALID_FUNCTION_ARGUMENT
SELECT split_to_map('a=1,b=2', ',', NULL);
--= d659872d [["_col0","map(varchar, varchar)"]] [[null]]
SELECT split_to_multimap('a=1,b=2,a=3', ',', '=');
--= 4aee2f1e [["_col0","map(varchar, array(varchar))"]] [[{"a":["1","3"],"b":["2"]}]]
SELECT split_to_multimap('', ',', '=');
--= 8d188bc3 [["_col0","map(varchar, array(varchar))"]] [[{}]]
SELECT split_to_multimap('a', ',', '=');
--= 1ca70388 INVALID_FUNCTION_ARGUMENT
SELECT split_to_multimap(NULL, ',', '=');
--= 54d6ed84 [["_col0","map(varchar, array(varchar))"]] [[null]]
SELECT split_to_multimap('a=1,b=2,a=3', '', '=');
--= 8a4428f6 INVALID_FUNCTION_ARGUMENT
SELECT split_to_multimap('a=1,b=2,a=3', NULL, '=');
--= b61642b5 [["_col0","map(varchar, array(varchar))"]] [[null]]
SELECT split_to_multimap('a=1,b=2,a=3', ',', '');
--= cf0fda20 INVALID_FUNCTION_ARGUMENT
SELECT split_to_multimap('a=1,b=2,a=3', ',', NULL);
--= 64be49b8 [["_col0","map(varchar, array(varchar))"]] [[null]]
SELECT chr(65);
--= d7c47c2c [["_col0","varchar(1)"]] [["A"]]
SELECT chr(0);
--= 3dd5de5c [["_col0","varchar(1)"]] [["\u0000"]]
SELECT chr(-1);
--= 9803f95f INVALID_FUNCTION_ARGUMENT
SELECT chr(8364);
--= 30bee9fb [["_col0","varchar(1)"]] [["€"]]
SELECT chr(128512);
--= 37f42a4d [["_col0","varchar(1)"]] [["😀"]]
SELECT chr(1114111);
--= c2c32b2f [["_col0","varchar(1)"]] [["\udbff\udfff"]]
SELECT chr(1114112);
--= 1960bac2 INVALID_FUNCTION_ARGUMENT
SELECT chr(55296);
--= 46420a82 INVALID_FUNCTION_ARGUMENT
SELECT chr(955);
--= 170ed4f7 [["_col0","varchar(1)"]] [["λ"]]
SELECT chr(NULL);
--= 5b311275 [["_col0","varchar(1)"]] [[null]]
SELECT codepoint('A');
--= 7ab7c79f [["_col0","integer"]] [[65]]
SELECT codepoint('😀');
--= 7cf9becd [["_col0","integer"]] [[128512]]
SELECT codepoint('');
--= 32d6037e INVALID_FUNCTION_ARGUMENT
SELECT codepoint('AB');
--= ba3d142b FUNCTION_NOT_FOUND
SELECT codepoint('é');
--= 5ee5dc1b [["_col0","integer"]] [[233]]
SELECT codepoint('ß');
--= 669fe715 [["_col0","integer"]] [[223]]
SELECT codepoint(NULL);
--= d93d61f9 [["_col0","integer"]] [[null]]
SELECT translate('abcda', 'ab', 'xy');
--= 9573643a [["_col0","varchar"]] [["xycdx"]]
SELECT translate('', 'ab', 'xy');
--= 24a7c65a [["_col0","varchar"]] [[""]]
SELECT translate('é😀', 'ab', 'xy');
--= c8f93929 [["_col0","varchar"]] [["é😀"]]
SELECT translate(NULL, 'ab', 'xy');
--= 6f1827ca [["_col0","varchar"]] [[null]]
SELECT translate('abcda', '', 'xy');
--= 419051f0 [["_col0","varchar"]] [["abcda"]]
SELECT translate('abcda', 'aa', 'xy');
--= 54de39c2 [["_col0","varchar"]] [["xbcdx"]]
SELECT translate('abcda', 'é', 'xy');
--= 19bed90a [["_col0","varchar"]] [["abcda"]]
SELECT translate('abcda', 'abc', 'xy');
--= 56a4b5e3 [["_col0","varchar"]] [["xydx"]]
SELECT translate('abcda', NULL, 'xy');
--= 72172d10 [["_col0","varchar"]] [[null]]
SELECT translate('abcda', 'ab', '');
--= 63ab26e8 [["_col0","varchar"]] [["cd"]]
SELECT translate('abcda', 'ab', 'x');
--= 33a21a0e [["_col0","varchar"]] [["xcdx"]]
SELECT translate('abcda', 'ab', 'xyz');
--= c1b77ddb [["_col0","varchar"]] [["xycdx"]]
SELECT translate('abcda', 'ab', '😀');
--= 2c5410b0 [["_col0","varchar"]] [["😀cd😀"]]
SELECT translate('abcda', 'ab', NULL);
--= ad000ca3 [["_col0","varchar"]] [[null]]
SELECT levenshtein_distance('kitten', 'sitting');
--= 502b3414 [["_col0","bigint"]] [[3]]
SELECT levenshtein_distance('', 'sitting');
--= b21a1ce8 [["_col0","bigint"]] [[7]]
SELECT levenshtein_distance('é', 'sitting');
--= 17e98a03 [["_col0","bigint"]] [[7]]
SELECT levenshtein_distance('😀a', 'sitting');
--= 1eb6f07e [["_col0","bigint"]] [[7]]
SELECT levenshtein_distance(NULL, 'sitting');
--= d9a5f4ca [["_col0","bigint"]] [[null]]
SELECT levenshtein_distance('kitten', '');
--= 573db562 [["_col0","bigint"]] [[6]]
SELECT levenshtein_distance('kitten', 'kitten');
--= 5bc02496 [["_col0","bigint"]] [[0]]
SELECT levenshtein_distance('kitten', 'é');
--= 7a0182dc [["_col0","bigint"]] [[6]]
SELECT levenshtein_distance('kitten', NULL);
--= d8b8961e [["_col0","bigint"]] [[null]]
SELECT hamming_distance('kitten', 'mitten');
--= 2f33d450 [["_col0","bigint"]] [[1]]
SELECT hamming_distance('', 'mitten');
--= d5d21211 INVALID_FUNCTION_ARGUMENT
SELECT hamming_distance('é', 'mitten');
--= 2d252a35 INVALID_FUNCTION_ARGUMENT
SELECT hamming_distance(NULL, 'mitten');
--= 59c20005 [["_col0","bigint"]] [[null]]
SELECT hamming_distance('kitten', '');
--= 213994fc INVALID_FUNCTION_ARGUMENT
SELECT hamming_distance('kitten', 'é');
--= ce4ab5fc INVALID_FUNCTION_ARGUMENT
SELECT hamming_distance('kitten', 'x');
--= 3c268d58 INVALID_FUNCTION_ARGUMENT
SELECT hamming_distance('kitten', NULL);
--= 5aa855fd [["_col0","bigint"]] [[null]]
SELECT soundex('Robert');
--= 07b8defb [["_col0","varchar(4)"]] [["R163"]]
SELECT soundex('');
--= d448d618 [["_col0","varchar(4)"]] [[""]]
SELECT soundex('Tymczak');
--= 13944705 [["_col0","varchar(4)"]] [["T522"]]
SELECT soundex('a1');
--= 42cf3410 [["_col0","varchar(4)"]] [["A000"]]
SELECT soundex('é');
--= 162ba0e1 INVALID_FUNCTION_ARGUMENT
SELECT soundex('Ashcraft');
--= 5e2a2101 [["_col0","varchar(4)"]] [["A261"]]
SELECT soundex(NULL);
--= d28a5bc7 [["_col0","varchar(4)"]] [[null]]
SELECT normalize('é');
--= 0c9a481a [["_col0","varchar"]] [["é"]]
SELECT normalize(U&'e\0301');
--= 93d9e777 [["_col0","varchar"]] [["é"]]
SELECT normalize('ﬁ');
--= fd02fbe5 [["_col0","varchar"]] [["ﬁ"]]
SELECT normalize('');
--= 4fa1d206 [["_col0","varchar"]] [[""]]
SELECT normalize(NULL);
--= e8b91b82 [["_col0","varchar"]] [[null]]
SELECT to_hex(to_utf8(normalize(U&'e\0301', NFC)));
--= c2ec3690 [["_col0","varchar"]] [["C3A9"]]
SELECT to_hex(to_utf8(normalize(U&'e\0301', NFD)));
--= b61e2881 [["_col0","varchar"]] [["65CC81"]]
SELECT to_hex(to_utf8(normalize(U&'e\0301', NFKC)));
--= ee748076 [["_col0","varchar"]] [["C3A9"]]
SELECT to_hex(to_utf8(normalize(U&'e\0301', NFKD)));
--= e4b67fac [["_col0","varchar"]] [["65CC81"]]
SELECT to_hex(to_utf8(normalize('ﬁ①', NFC)));
--= 718ee93b [["_col0","varchar"]] [["EFAC81E291A0"]]
SELECT to_hex(to_utf8(normalize('ﬁ①', NFD)));
--= 86063b4e [["_col0","varchar"]] [["EFAC81E291A0"]]
SELECT to_hex(to_utf8(normalize('ﬁ①', NFKC)));
--= 2345ebcb [["_col0","varchar"]] [["666931"]]
SELECT to_hex(to_utf8(normalize('ﬁ①', NFKD)));
--= e9cb28d8 [["_col0","varchar"]] [["666931"]]
SELECT word_stem('running');
--= 737853be [["_col0","varchar(7)"]] [["run"]]
SELECT word_stem('');
--= a644873e [["_col0","varchar(0)"]] [[""]]
SELECT word_stem('parties');
--= d88f6680 [["_col0","varchar(7)"]] [["parti"]]
SELECT word_stem('Straße');
--= 7f492144 [["_col0","varchar(6)"]] [["Straße"]]
SELECT word_stem(NULL);
--= 0674c41a [["_col0","varchar(0)"]] [[null]]
SELECT luhn_check('79927398713');
--= dceb0894 [["_col0","boolean"]] [[true]]
SELECT luhn_check('79927398714');
--= 0bacd6c8 [["_col0","boolean"]] [[false]]
SELECT luhn_check('');
--= a3e2b4fe [["_col0","boolean"]] [[false]]
SELECT luhn_check('x');
--= 426b2053 INVALID_FUNCTION_ARGUMENT
SELECT luhn_check('0');
--= 0e5cc5a8 [["_col0","boolean"]] [[true]]
SELECT luhn_check(NULL);
--= 10c63cdd [["_col0","boolean"]] [[null]]
SELECT format('%s-%d', 'a', 2);
--= 706e03fe [["_col0","varchar"]] [["a-2"]]
SELECT format('%%', 'a', 2);
--= 0d79c9f5 [["_col0","varchar"]] [["%"]]
SELECT format('%5s', 'a', 2);
--= 98b4ee2c [["_col0","varchar"]] [["    a"]]
SELECT format(NULL, 'a', 2);
--= 68c6afc8 TYPE_MISMATCH
SELECT format('%s-%d', 1, 2);
--= 8ded0b96 [["_col0","varchar"]] [["1-2"]]
SELECT format('%s-%d', NULL, 2);
--= db17440a [["_col0","varchar"]] [["null-2"]]
SELECT format('%s-%d', 'a', 'x');
--= 9be6381d INVALID_FUNCTION_ARGUMENT
SELECT format('%s-%d', 'a', NULL);
--= b9dd16d0 [["_col0","varchar"]] [["a-null"]]
SELECT format_number(123456);
--= f47ba30b [["_col0","varchar"]] [["123K"]]
SELECT format_number(0);
--= 3cd435f9 [["_col0","varchar"]] [["0"]]
SELECT format_number(-999);
--= 73743671 [["_col0","varchar"]] [["-999"]]
SELECT format_number(1000);
--= 060f13f9 [["_col0","varchar"]] [["1K"]]
SELECT format_number(999999);
--= c2e04ec5 [["_col0","varchar"]] [["1000K"]]
SELECT format_number(1234567890);
--= b797ffcb [["_col0","varchar"]] [["1.23B"]]
SELECT format_number(1.5);
--= 323b4e4d [["_col0","varchar"]] [["1"]]
SELECT format_number(1.23456e15);
--= 5f54ffd0 [["_col0","varchar"]] [["1.23Q"]]
SELECT format_number(BIGINT '9223372036854775807');
--= c9da867c [["_col0","varchar"]] [["9223Q"]]
SELECT format_number(nan());
--= 8286a1e1 [["_col0","varchar"]] [["0"]]
SELECT format_number(NULL);
--= e5e045e4 [["_col0","varchar"]] [[null]]
SELECT 'abc' LIKE 'a%c', 'a%c' LIKE 'a%c', '' LIKE 'a%c', 'éx' LIKE 'a%c';
--= 249d5b95 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"]] [[true,true,false,false]]
SELECT 'abc' LIKE 'a_c', 'a%c' LIKE 'a_c', '' LIKE 'a_c', 'éx' LIKE 'a_c';
--= 45b8d542 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"]] [[true,true,false,false]]
SELECT 'abc' LIKE '%', 'a%c' LIKE '%', '' LIKE '%', 'éx' LIKE '%';
--= 8564bd50 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"]] [[true,true,true,true]]
SELECT 'abc' LIKE '', 'a%c' LIKE '', '' LIKE '', 'éx' LIKE '';
--= f95cef4f [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"]] [[false,false,true,false]]
SELECT 'abc' LIKE 'a\%', 'a%c' LIKE 'a\%', '' LIKE 'a\%', 'éx' LIKE 'a\%';
--= 94e96a0f [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"]] [[false,false,false,false]]
SELECT 'abc' LIKE 'AbC', 'a%c' LIKE 'AbC', '' LIKE 'AbC', 'éx' LIKE 'AbC';
--= c2df990e [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"]] [[false,false,false,false]]
SELECT 'abc' LIKE 'é_', 'a%c' LIKE 'é_', '' LIKE 'é_', 'éx' LIKE 'é_';
--= 7f618c7c [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"]] [[false,false,false,true]]
