SELECT format('%d', 5);
--= e23c76b1 [["_col0","varchar"]] [["5"]]
SELECT format('%05d', 42);
--= 6a8c5965 [["_col0","varchar"]] [["00042"]]
SELECT format('%,d', 1234567);
--= baa8c43d [["_col0","varchar"]] [["1,234,567"]]
SELECT format('%.2f', 1.005);
--= 5ea46026 [["_col0","varchar"]] [["1.01"]]
SELECT format('%e', 12345.678);
--= cb79a00c [["_col0","varchar"]] [["1.234568e+04"]]
SELECT format('%x', 255);
--= 83ae16b0 [["_col0","varchar"]] [["ff"]]
SELECT format('%s', NULL);
--= 4691ba0f [["_col0","varchar"]] [["null"]]
SELECT format('%s', DATE '2020-02-29');
--= 0035b5aa [["_col0","varchar"]] [["2020-02-29"]]
SELECT format('%b', true);
--= 5163f672 [["_col0","varchar"]] [["true"]]
SELECT format('%10.3f|', DECIMAL '1.50');
--= a822f81b [["_col0","varchar"]] [["     1.500|"]]
SELECT format('%-5s|', 'a');
--= ff6eb18a [["_col0","varchar"]] [["a    |"]]
SELECT format('%c', 'a');
--= 223d4cca INVALID_FUNCTION_ARGUMENT
SELECT format('%d', 'x');
--= e0099953 INVALID_FUNCTION_ARGUMENT
SELECT format('%tY', DATE '2020-02-29');
--= c9026847 [["_col0","varchar"]] [["2020"]]
SELECT format('%s %s', 1);
--= d845b7a7 INVALID_FUNCTION_ARGUMENT
SELECT format('%2$s %1$s', 1, 2);
--= c271e306 [["_col0","varchar"]] [["2 1"]]
SELECT format('%s', ARRAY[1]);
--= e606d42b NOT_SUPPORTED
SELECT format('%s', 1.5);
--= 4d9fdf02 [["_col0","varchar"]] [["1.5"]]
SELECT format('%s', 1e10);
--= 46d518a0 [["_col0","varchar"]] [["1.0E10"]]
SELECT 'a%c' LIKE 'a#%c' ESCAPE '#';
--= 55644d57 [["_col0","boolean"]] [[true]]
SELECT 'abc' LIKE 'a#%c' ESCAPE '#';
--= 46cd525f [["_col0","boolean"]] [[false]]
SELECT 'a#c' LIKE 'a##c' ESCAPE '#';
--= c5ee73e7 [["_col0","boolean"]] [[true]]
SELECT 'abc' LIKE 'a#bc' ESCAPE '#';
--= 35e98842 INVALID_FUNCTION_ARGUMENT
SELECT 'abc' LIKE 'abc#' ESCAPE '#';
--= 52d7f517 INVALID_FUNCTION_ARGUMENT
SELECT 'abc' LIKE 'abc' ESCAPE '';
--= 86e8dae3 INVALID_FUNCTION_ARGUMENT
SELECT 'abc' LIKE 'abc' ESCAPE '##';
--= 9869a6d4 INVALID_FUNCTION_ARGUMENT
SELECT 'abc' LIKE NULL;
--= a16f7f5a [["_col0","boolean"]] [[null]]
SELECT NULL LIKE 'a';
--= c3a5222b [["_col0","boolean"]] [[null]]
SELECT 'abc' LIKE 'a' ESCAPE NULL;
--= 2541c34e [["_col0","boolean"]] [[null]]
SELECT 'abc' NOT LIKE 'a%';
--= 4f2277bd [["_col0","boolean"]] [[false]]
SELECT CAST('ab' AS char(4)) LIKE 'ab';
--= e988a100 [["_col0","boolean"]] [[false]]
SELECT CAST('ab' AS char(4)) LIKE 'ab  ';
--= 33e9c7c4 [["_col0","boolean"]] [[true]]
SELECT 'a' || 'b';
--= a3ea37bc [["_col0","varchar"]] [["ab"]]
SELECT 'a' || NULL;
--= 47ed4fa6 [["_col0","array(varchar(1))"]] [[null]]
SELECT NULL || NULL;
--= 8ebe7190 AMBIGUOUS_FUNCTION_CALL
SELECT 'a' || CAST('b' AS char(3));
--= fdd800a0 [["_col0","char(4)"]] [["ab  "]]
SELECT 'a' || 1;
--= 8bf89d19 FUNCTION_NOT_FOUND
SELECT '' || '';
--= 75bd7ef3 [["_col0","varchar"]] [[""]]
SELECT CAST('a' AS varchar) || 'b';
--= 08a91ea7 [["_col0","varchar"]] [["ab"]]
SELECT 'a' || CAST('b' AS varchar) || 'c';
--= 40ba5eaa [["_col0","varchar"]] [["abc"]]
SELECT 'é' || U&'\0301';
--= e077a734 [["_col0","varchar"]] [["é́"]]
SELECT X'61' || X'62';
--= f5a0bffd [["_col0","varbinary"]] [["YWI="]]
SELECT ARRAY[1] || ARRAY[2];
--= b8b40b58 [["_col0","array(integer)"]] [[[1,2]]]
SELECT ARRAY[1] || 2;
--= 0cdbafb1 [["_col0","array(integer)"]] [[[1,2]]]
SELECT 1 || ARRAY[2];
--= 2c4343af [["_col0","array(integer)"]] [[[1,2]]]
SELECT ARRAY['a'] || 'b';
--= 7e86ca0e [["_col0","array(varchar(1))"]] [[["a","b"]]]
SELECT ARRAY[1] || NULL;
--= c36df16f AMBIGUOUS_FUNCTION_CALL
SELECT NULL || ARRAY[1];
--= 710e1fa0 AMBIGUOUS_FUNCTION_CALL
SELECT ARRAY[1] || ARRAY['a'];
--= 40c45da7 FUNCTION_NOT_FOUND
SELECT ARRAY[] || ARRAY[];
--= 36da9fec [["_col0","array(unknown)"]] [[[]]]
SELECT length('a' || NULL || 'b');
--= 01620d1b FUNCTION_NOT_FOUND
SELECT 'abc' < 'abd';
--= 9155079e [["_col0","boolean"]] [[true]]
SELECT 'Z' < 'a';
--= 95adc6bc [["_col0","boolean"]] [[true]]
SELECT 'é' < 'f';
--= 56c3b614 [["_col0","boolean"]] [[false]]
SELECT '' < 'a';
--= a644891e [["_col0","boolean"]] [[true]]
SELECT 'a' = 'a ';
--= 1d79c6fe [["_col0","boolean"]] [[false]]
SELECT CAST('a' AS char(3)) = 'a';
--= 2dd63a81 [["_col0","boolean"]] [[true]]
SELECT CAST('a' AS char(3)) = 'a  ';
--= 830a341b [["_col0","boolean"]] [[true]]
SELECT '😀' > 'ﬁ';
--= 26209ecf [["_col0","boolean"]] [[true]]
SELECT strpos('banana','a',1);
--= 45abb000 [["_col0","bigint"]] [[2]]
SELECT strpos('banana','an',2);
--= 14153f31 [["_col0","bigint"]] [[4]]
SELECT strpos('aaa','aa',2);
--= a204cd79 [["_col0","bigint"]] [[2]]
SELECT strpos('aaa','aa',-1);
--= 8b6b0ca8 [["_col0","bigint"]] [[2]]
SELECT strpos('aaa','aa',-2);
--= 63e53302 [["_col0","bigint"]] [[1]]
SELECT strpos('','',1);
--= 8f4a60c6 [["_col0","bigint"]] [[1]]
SELECT strpos('abc','',-1);
--= cf4fd673 [["_col0","bigint"]] [[1]]
SELECT strpos('abc','',2);
--= 278463d3 [["_col0","bigint"]] [[1]]
SELECT strpos('abc','b',0);
--= bf913df8 INVALID_FUNCTION_ARGUMENT
SELECT split('aaa','aa',5);
--= 59395c66 [["_col0","array(varchar(3))"]] [[["","a"]]]
SELECT upper('ŉ');
--= c1d8fee1 [["_col0","varchar(1)"]] [["ŉ"]]
SELECT upper('ǰ');
--= 67cc52a4 [["_col0","varchar(1)"]] [["ǰ"]]
SELECT upper('ﬀ');
--= 1e340812 [["_col0","varchar(1)"]] [["ﬀ"]]
SELECT lower('İ');
--= 5bbe60f1 [["_col0","varchar(1)"]] [["i"]]
SELECT lower('Σ');
--= d18f5035 [["_col0","varchar(1)"]] [["σ"]]
SELECT lower('ΑΣ');
--= 15839487 [["_col0","varchar(2)"]] [["ασ"]]
SELECT upper('ı');
--= 81830bee [["_col0","varchar(1)"]] [["I"]]
SELECT upper('ß');
--= b3031144 [["_col0","varchar(1)"]] [["ß"]]
SELECT lower('ẞ');
--= 8ec02349 [["_col0","varchar(1)"]] [["ß"]]
SELECT upper('ǆ');
--= 2e82efb5 [["_col0","varchar(1)"]] [["Ǆ"]]
SELECT lower('ǅ');
--= c990f0e8 [["_col0","varchar(1)"]] [["ǆ"]]
SELECT upper('ᾳ');
--= 5da296e9 [["_col0","varchar(1)"]] [["ᾼ"]]
SELECT lower('Ⅷ');
--= 388eb170 [["_col0","varchar(1)"]] [["ⅷ"]]
SELECT upper('ⓐ');
--= ed7a9777 [["_col0","varchar(1)"]] [["Ⓐ"]]
SELECT upper('ա');
--= 404e4578 [["_col0","varchar(1)"]] [["Ա"]]
SELECT upper('ა');
--= e4726d4c [["_col0","varchar(1)"]] [["Ა"]]
SELECT lower('Ა');
--= c949359f [["_col0","varchar(1)"]] [["ა"]]
SELECT concat(X'61');
--= 043a6ce9 INVALID_FUNCTION_ARGUMENT
SELECT concat(ARRAY[1]);
--= a6235673 INVALID_FUNCTION_ARGUMENT
SELECT replace('abc','','-');
--= bcf0998a [["_col0","varchar(7)"]] [["-a-b-c-"]]
SELECT replace('','','x');
--= ddae3e47 [["_col0","varchar(1)"]] [["x"]]
SELECT replace('😀','','-');
--= a57731dc [["_col0","varchar(3)"]] [["-😀-"]]
SELECT replace('abc','');
--= 4a8a3e3d [["_col0","varchar(3)"]] [["abc"]]
SELECT replace('','');
--= 11298dc6 [["_col0","varchar(0)"]] [[""]]
SELECT lpad('😀a',5,'é😀');
--= f43066e4 [["_col0","varchar"]] [["é😀é😀a"]]
SELECT rpad('abc', 2, 'x');
--= f282953b [["_col0","varchar"]] [["ab"]]
SELECT lpad('abc',0,'x');
--= 036bd3b3 [["_col0","varchar"]] [[""]]
SELECT translate('abcda','ab','x');
--= 433561fd [["_col0","varchar"]] [["xcdx"]]
SELECT translate('aab','aa','xy');
--= c878db6a [["_col0","varchar"]] [["xxb"]]
SELECT 'a' || 'b' || 'c';
--= c84b5455 [["_col0","varchar"]] [["abc"]]
SELECT concat('a', CAST(NULL AS varchar));
--= 4fddf27c [["_col0","varchar"]] [[null]]
SELECT concat_ws('-', 'a', NULL, 'c');
--= bd9a534d [["_col0","varchar"]] [["a-c"]]
SELECT concat_ws(NULL, 'a', 'c');
--= 4546f65d [["_col0","varchar"]] [[null]]
SELECT lower('AbÉ');
--= e34b637a [["_col0","varchar(3)"]] [["abé"]]
SELECT upper('abé');
--= a97ec13f [["_col0","varchar(3)"]] [["ABÉ"]]
SELECT length('naïve');
--= b4bdc87b [["_col0","bigint"]] [[5]]
SELECT trim('  a b ');
--= e7b24451 [["_col0","varchar(6)"]] [["a b"]]
SELECT trim(chr(9) || 'a' || chr(10));
--= 75f32abb [["_col0","varchar"]] [["a"]]
SELECT length(trim(chr(160) || 'a' || chr(160)));
--= a05e641d [["_col0","bigint"]] [[3]]
SELECT ltrim('  a ');
--= bc9dce17 [["_col0","varchar(4)"]] [["a "]]
SELECT rtrim('  a ');
--= 4726cbba [["_col0","varchar(4)"]] [["  a"]]
SELECT trim(BOTH 'x' FROM 'xxaxx');
--= 47b17d20 [["_col0","varchar(5)"]] [["a"]]
SELECT trim(LEADING 'x' FROM 'xxaxx');
--= 49aac68b [["_col0","varchar(5)"]] [["axx"]]
SELECT trim(TRAILING 'x' FROM 'xxaxx');
--= cf97678c [["_col0","varchar(5)"]] [["xxa"]]
SELECT trim('xyaxy', 'xy');
--= dfd3b197 [["_col0","varchar(5)"]] [["a"]]
SELECT ltrim('xxa', 'x');
--= 92796d2f [["_col0","varchar(3)"]] [["a"]]
SELECT rtrim('axx', 'x');
--= 7af82798 [["_col0","varchar(3)"]] [["a"]]
SELECT substr('abcdef', 2);
--= f25a6e3f [["_col0","varchar(6)"]] [["bcdef"]]
SELECT substr('abcdef', 2, 3);
--= b80c4ea1 [["_col0","varchar(6)"]] [["bcd"]]
SELECT substr('abcdef', 0);
--= 8df0ecbb [["_col0","varchar(6)"]] [[""]]
SELECT substr('abcdef', -2);
--= cc96731e [["_col0","varchar(6)"]] [["ef"]]
SELECT substr('abcdef', -3, 2);
--= d4bdc82a [["_col0","varchar(6)"]] [["de"]]
SELECT substr('abcdef', -7);
--= e751581b [["_col0","varchar(6)"]] [[""]]
SELECT substr('abcdef', 9);
--= 4141cb7a [["_col0","varchar(6)"]] [[""]]
SELECT substr('abcdef', 5, 9);
--= c542394c [["_col0","varchar(6)"]] [["ef"]]
SELECT substr('abcdef', 2, 0);
--= 0ef0ee46 [["_col0","varchar(6)"]] [[""]]
SELECT substr('abcdef', 2, -1);
--= 5e681c02 [["_col0","varchar(6)"]] [[""]]
SELECT substr(CAST(NULL AS varchar), 2);
--= 4fb67665 [["_col0","varchar"]] [[null]]
SELECT substring('abcdef', 2);
--= 7dd14283 [["_col0","varchar(6)"]] [["bcdef"]]
SELECT substring('abcdef', 2, 1);
--= 7d3d1427 [["_col0","varchar(6)"]] [["b"]]
SELECT substring('abcdef' FROM 2 FOR 3);
--= 08d6f3d0 [["_col0","varchar(6)"]] [["bcd"]]
SELECT strpos('abc', 'c');
--= 08d729a3 [["_col0","bigint"]] [[3]]
SELECT strpos('abc', 'x');
--= 82e435c8 [["_col0","bigint"]] [[0]]
SELECT strpos('abc', '');
--= 695274af [["_col0","bigint"]] [[1]]
SELECT position('b' IN 'abc');
--= 17d4693b [["_col0","bigint"]] [[2]]
SELECT replace('a-b-c', '-');
--= c6a961bd [["_col0","varchar(5)"]] [["abc"]]
SELECT replace('a-b-c', '-', '+');
--= 08253198 [["_col0","varchar(11)"]] [["a+b+c"]]
SELECT reverse('abc');
--= 4c25943a [["_col0","varchar(3)"]] [["cba"]]
SELECT lpad('7', 3, '0');
--= 020e6306 [["_col0","varchar"]] [["007"]]
SELECT lpad('abcd', 2, 'x');
--= f9740487 [["_col0","varchar"]] [["ab"]]
SELECT rpad('ab', 5, 'xy');
--= f4e6ffea [["_col0","varchar"]] [["abxyx"]]
SELECT starts_with('abc', 'ab');
--= 29ce118e [["_col0","boolean"]] [[true]]
SELECT split_part('a,b,c', ',', 2);
--= c4a4f87a [["_col0","varchar(5)"]] [["b"]]
SELECT split_part('a,b,c', ',', 4);
--= 27647059 [["_col0","varchar(5)"]] [[null]]
SELECT split_part('a', ',', 1);
--= 732ebe28 [["_col0","varchar(1)"]] [["a"]]
SELECT split_part('', ',', 1);
--= 05808ae1 [["_col0","varchar(0)"]] [[""]]
SELECT translate('abcd', 'ac', 'x');
--= 4ecc6c52 [["_col0","varchar"]] [["xbd"]]
SELECT regexp_like('2014-01', '^\d{4}-\d{2}$');
--= 28d7fd40 [["_col0","boolean"]] [[true]]
SELECT regexp_like('xabx', 'ab');
--= 94014405 [["_col0","boolean"]] [[true]]
SELECT regexp_like('ABC', '(?i)abc');
--= 0efb8bff [["_col0","boolean"]] [[true]]
SELECT regexp_like('é', '^\w$');
--= 70d4f09c [["_col0","boolean"]] [[false]]
SELECT regexp_extract('a12b345', '\d+');
--= 23cd6a96 [["_col0","varchar(7)"]] [["12"]]
SELECT regexp_extract('abc', '\d+');
--= 14acc2af [["_col0","varchar(3)"]] [[null]]
SELECT regexp_extract('a12b', '([a-z])(\d+)', 2);
--= d3a6713b [["_col0","varchar(4)"]] [["12"]]
SELECT regexp_replace('a1b22', '\d+');
--= fd155aaa [["_col0","varchar(5)"]] [["ab"]]
SELECT regexp_replace('1a 2b', '(\d)([ab]) ?', '$2$1');
--= 6d24b615 [["_col0","varchar(65)"]] [["a1b2"]]
SELECT regexp_replace('a.b', '\.', '\$');
--= 83004d18 [["_col0","varchar(15)"]] [["a$b"]]
