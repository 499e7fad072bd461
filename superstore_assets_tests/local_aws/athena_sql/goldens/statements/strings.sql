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
