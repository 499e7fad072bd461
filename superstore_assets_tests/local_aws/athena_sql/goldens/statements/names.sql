-- What the columns of a result are called, and of which type they are.
SELECT 1;
--= e004ebd5 [["_col0","integer"]] [[1]]
SELECT 1, 2, 3;
--= 20b0180d [["_col0","integer"],["_col1","integer"],["_col2","integer"]] [[1,2,3]]
SELECT 1 AS a, 2, 3 AS "b c";
--= 29c7ffa4 [["a","integer"],["_col1","integer"],["b c","integer"]] [[1,2,3]]
SELECT 1 AS A;
--= 42d64c43 [["A","integer"]] [[1]]
SELECT 1 AS "A";
--= 9b63eaa0 [["A","integer"]] [[1]]
SELECT 1 AS "";
--= e3d292c9 SYNTAX_ERROR
SELECT 1 AS a, 2 AS a;
--= 97663715 [["a","integer"],["a","integer"]] [[1,2]]
SELECT 1 a;
--= e96d766c [["a","integer"]] [[1]]
SELECT 1 "é";
--= e422628c [["é","integer"]] [[1]]
SELECT 1 AS é;
--= 75991607 SYNTAX_ERROR
SELECT 1 AS "1st";
--= a88e2105 [["1st","integer"]] [[1]]
SELECT 1 AS 1st;
--= 29e88883 SYNTAX_ERROR
SELECT 1 AS select;
--= 0224e772 SYNTAX_ERROR
SELECT 1 AS year, 2 AS day, 3 AS date, 4 AS "table";
--= 5acdfe1e [["year","integer"],["day","integer"],["date","integer"],["table","integer"]] [[1,2,3,4]]
SELECT 1 AS table;
--= ce565192 SYNTAX_ERROR
SELECT x FROM (SELECT 1 AS X) t;
--= 26a689c8 [["x","integer"]] [[1]]
SELECT X FROM (SELECT 1 AS x) t;
--= 79c72766 [["X","integer"]] [[1]]
SELECT t.X FROM (SELECT 1 AS x) T;
--= 06dca780 [["X","integer"]] [[1]]
SELECT T.x AS Renamed FROM (SELECT 1 AS x) t;
--= d54e463a [["Renamed","integer"]] [[1]]
SELECT "X" FROM (SELECT 1 AS x) t;
--= 8db15afa [["X","integer"]] [[1]]
SELECT * FROM (SELECT 1 AS Region, 2 AS "Sales Total") t;
--= c1b23cec [["Region","integer"],["Sales Total","integer"]] [[1,2]]
SELECT t.* FROM (SELECT 1 AS Region) t;
--= 2ddbb5d9 [["Region","integer"]] [[1]]
SELECT t.* FROM (SELECT 1 AS a) t, (SELECT 2 AS b) u;
--= 6253bdac [["a","integer"]] [[1]]
SELECT *, 1 FROM (SELECT 1 AS a) t;
--= 7d240701 [["a","integer"],["_col1","integer"]] [[1,1]]
SELECT *, * FROM (SELECT 1 AS a) t;
--= c87791ad [["a","integer"],["a","integer"]] [[1,1]]
SELECT u.* FROM (SELECT 1 AS a) t;
--= 0b73e58c TABLE_NOT_FOUND
SELECT *;
--= 9e43d568 COLUMN_NOT_FOUND
SELECT t.* AS (b) FROM (SELECT 1 AS a) t;
--= 482e6ead [["B","integer"]] [[1]]
SELECT x + 1 FROM (SELECT 1 AS x) t;
--= 7b0617e5 [["_col0","integer"]] [[2]]
SELECT (x) FROM (SELECT 1 AS x) t;
--= b2b67293 [["x","integer"]] [[1]]
SELECT ((x)) FROM (SELECT 1 AS x) t;
--= 50ac502c [["x","integer"]] [[1]]
SELECT -x, +x FROM (SELECT 1 AS x) t;
--= 7167c561 [["_col0","integer"],["_col1","integer"]] [[-1,1]]
SELECT CAST(x AS bigint) FROM (SELECT 1 AS x) t;
--= c0f5d789 [["_col0","bigint"]] [[1]]
SELECT count(*), sum(x), max(x) AS m FROM (SELECT 1 AS x) t;
--= 70e3f8d0 [["_col0","bigint"],["_col1","bigint"],["m","integer"]] [[1,1,1]]
SELECT upper('a'), lower('B') AS low;
--= 741ab9c2 [["_col0","varchar(1)"],["low","varchar(1)"]] [["A","b"]]
SELECT NULL;
--= 03cc447b [["_col0","unknown"]] [[null]]
SELECT NULL AS nothing;
--= 0b5fd847 [["nothing","unknown"]] [[null]]
SELECT 'text', 1.5, 1e0, DECIMAL '1.5', true, DATE '2020-01-01';
--= 374aad3e [["_col0","varchar(4)"],["_col1","double"],["_col2","double"],["_col3","decimal(2,1)"],["_col4","boolean"],["_col5","date"]] [["text","1.5","1.0","1.5",true,"2020-01-01"]]
SELECT '', 'a', 'abc', 'é', '😀';
--= 00ae899a [["_col0","varchar(0)"],["_col1","varchar(1)"],["_col2","varchar(3)"],["_col3","varchar(1)"],["_col4","varchar(1)"]] [["","a","abc","é","😀"]]
SELECT 1, 2147483647, 2147483648, -2147483648, -2147483649;
--= dd2cfe3c [["_col0","integer"],["_col1","integer"],["_col2","bigint"],["_col3","integer"],["_col4","bigint"]] [[1,2147483647,2147483648,-2147483648,-2147483649]]
SELECT 9223372036854775807;
--= dd4e0c66 [["_col0","bigint"]] [[9223372036854775807]]
SELECT 9223372036854775808;
--= 55362ba1 SYNTAX_ERROR
SELECT -9223372036854775808;
--= 39bd82e3 [["_col0","bigint"]] [[-9223372036854775808]]
SELECT -9223372036854775807 - 1;
--= 68217ee3 [["_col0","bigint"]] [[-9223372036854775808]]
SELECT - 9223372036854775808;
--= 932734d9 [["_col0","bigint"]] [[-9223372036854775808]]
SELECT (-9223372036854775808);
--= 832e8cba [["_col0","bigint"]] [[-9223372036854775808]]
SELECT -(9223372036854775808);
--= 82983550 SYNTAX_ERROR
SELECT 00012;
--= ab076fe7 [["_col0","integer"]] [[12]]
SELECT 1_000;
--= 3aa88933 [["_col0","integer"]] [[1000]]
SELECT 0x1F;
--= 92e15fe7 [["_col0","integer"]] [[31]]
SELECT 1., .5, 1.0E2, 1E-2, 0.1;
--= 2baad0d2 [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"],["_col4","double"]] [["1.0","0.5","100.0","0.01","0.1"]]
SELECT 12345678901234567890.5;
--= 23713906 [["_col0","double"]] [["1.2345678901234567E19"]]
SELECT 1.7976931348623157E309;
--= b8f5e0a8 [["_col0","double"]] [["Infinity"]]
SELECT 1e-400;
--= 4ecea65d [["_col0","double"]] [["0.0"]]
SELECT DECIMAL '1', DECIMAL '.5', DECIMAL '001.50', DECIMAL '-0.0', DECIMAL '+1';
--= 91ce1d29 [["_col0","decimal(1,0)"],["_col1","decimal(1,1)"],["_col2","decimal(3,2)"],["_col3","decimal(1,1)"],["_col4","decimal(1,0)"]] [["1","0.5","1.50","0.0","1"]]
SELECT DECIMAL '';
--= df507fff INVALID_LITERAL
SELECT DECIMAL '1e2';
--= 15e678e9 INVALID_LITERAL
SELECT DECIMAL '123456789012345678901234567890123456789';
--= 95ad467a INVALID_LITERAL
SELECT BIGINT '1', INTEGER '1', SMALLINT '1', TINYINT '1', REAL '1', DOUBLE '1', BOOLEAN 'true', VARCHAR 'a';
--= edbf22d3 [["_col0","bigint"],["_col1","integer"],["_col2","smallint"],["_col3","tinyint"],["_col4","real"],["_col5","double"],["_col6","boolean"],["_col7","varchar"]] [[1,1,1,1,"1.0","1.0",true,"a"]]
SELECT TINYINT '128';
--= eeab2d00 INVALID_LITERAL
SELECT INTEGER 'x';
--= f73dbeef INVALID_LITERAL
SELECT DOUBLE 'NaN', DOUBLE '-Infinity', REAL 'Infinity';
--= 667dac5a [["_col0","double"],["_col1","double"],["_col2","real"]] [["NaN","-Infinity","Infinity"]]
SELECT CHAR 'abc', VARCHAR 'abc';
--= 29533ab8 [["_col0","char(3)"],["_col1","varchar"]] [["abc","abc"]]
SELECT U&'\00e9', U&'!0041' UESCAPE '!', U&'\+01f600';
--= 4476fd80 [["_col0","varchar(1)"],["_col1","varchar(1)"],["_col2","varchar(1)"]] [["é","A","😀"]]
SELECT U&'\d800';
--= c0d44d71 SYNTAX_ERROR
SELECT U&'\00';
--= 4b8ad0d6 SYNTAX_ERROR
SELECT 'it''s';
--= d9f96d61 [["_col0","varchar(4)"]] [["it's"]]
SELECT 'two
lines';
--= 8b0c2458 [["_col0","varchar(9)"]] [["two\nlines"]]
SELECT 'a' 'b';
--= 0780dd41 SYNTAX_ERROR
SELECT "a";
--= d5e4d94d COLUMN_NOT_FOUND
SELECT 1 -- comment
;
--= 66c9c96a [["_col0","integer"]] [[1]]
SELECT /* comment */ 1;
--= d8f31e1e [["_col0","integer"]] [[1]]
SELECT 1 /* unclosed;
--= e399d432 SYNTAX_ERROR
VALUES 1, 2;
--= 90063dfc [["_col0","integer"]] [[1],[2]]
VALUES (1, 'a'), (2, 'b');
--= 08c11fe3 [["_col0","integer"],["_col1","varchar(1)"]] [[1,"a"],[2,"b"]]
VALUES (1, 'a'), (2);
--= fd2af045 TYPE_MISMATCH
VALUES (1), ('a');
--= 7f2902d6 TYPE_MISMATCH
VALUES (1), (2.5);
--= 4e2c8296 [["_col0","double"]] [["1.0"],["2.5"]]
VALUES ('a'), ('abc');
--= 3f3d004b [["_col0","varchar(3)"]] [["a"],["abc"]]
VALUES (NULL), (1);
--= 7afa0eb6 [["_col0","integer"]] [[null],[1]]
VALUES (DATE '2020-01-01'), (TIMESTAMP '2020-01-01 12:00:00');
--= a83c17b1 [["_col0","timestamp(0)"]] [["2020-01-01 00:00:00"],["2020-01-01 12:00:00"]]
SELECT * FROM (VALUES 1, 2);
--= 7bb6085e [["_col0","integer"]] [[1],[2]]
SELECT * FROM (VALUES 1, 2) t;
--= 51b0822a [["_col0","integer"]] [[1],[2]]
SELECT * FROM (VALUES 1, 2) t(a);
--= 16679af5 [["a","integer"]] [[1],[2]]
SELECT * FROM (VALUES 1, 2) t(A) ORDER BY a DESC;
--= 7e3d2948 [["A","integer"]] [[2],[1]]
SELECT * FROM (VALUES (1, 2)) t(a);
--= c264f7bc MISMATCHED_COLUMN_ALIASES
SELECT * FROM (VALUES (1, 2)) t(a, b, c);
--= f92c74b1 MISMATCHED_COLUMN_ALIASES
SELECT * FROM (VALUES (1, 2)) AS t(a, a);
--= ba37cd7a [["a","integer"],["a","integer"]] [[1,2]]
SELECT a FROM (VALUES (1, 2)) AS t(a, a);
--= 913b5e3d AMBIGUOUS_NAME
SELECT _col0 FROM (SELECT 1) t;
--= ce13a06e COLUMN_NOT_FOUND
SELECT _col0 FROM (VALUES 1) t;
--= 0d46ec7f COLUMN_NOT_FOUND
TABLE t;
--= 6fd299d6 TABLE_NOT_FOUND
SELECT x AS y, y FROM (SELECT 1 AS x, 2 AS y) t ORDER BY y;
--= 70579cd3 AMBIGUOUS_NAME
SELECT x AS y FROM (SELECT 1 AS x, 2 AS y UNION ALL SELECT 2, 1) t ORDER BY t.y;
--= 2fd9418d [["y","integer"]] [[2],[1]]
SELECT a FROM (SELECT 1 AS a) t UNION SELECT b FROM (SELECT 2 AS b) u ORDER BY a;
--= 0894c401 [["a","integer"]] [[1],[2]]
SELECT a FROM (SELECT 1 AS a) t UNION SELECT b FROM (SELECT 2 AS b) u ORDER BY b;
--= 412a651e COLUMN_NOT_FOUND
SELECT typeof(1), typeof(1.5), typeof('a'), typeof(NULL), typeof(DATE '2020-01-01'), typeof(true);
--= 09e822b8 [["_col0","varchar"],["_col1","varchar"],["_col2","varchar"],["_col3","varchar"],["_col4","varchar"],["_col5","varchar"]] [["integer","double","varchar(1)","unknown","date","boolean"]]
SELECT typeof(CAST('a' AS varchar)), typeof(CAST('a' AS varchar(10))), typeof('a' || 'b'), typeof(concat('a', 'b'));
--= 87f6925c [["_col0","varchar"],["_col1","varchar"],["_col2","varchar"],["_col3","varchar"]] [["varchar","varchar(10)","varchar","varchar"]]
SELECT typeof(1 + 1), typeof(1 + BIGINT '1'), typeof(TINYINT '1' + SMALLINT '1'), typeof(1 / 2), typeof(1 + 1.5), typeof(REAL '1' + 1), typeof(REAL '1' + 1.5);
--= 029e1dba [["_col0","varchar"],["_col1","varchar"],["_col2","varchar"],["_col3","varchar"],["_col4","varchar"],["_col5","varchar"],["_col6","varchar"]] [["integer","bigint","smallint","integer","double","real","double"]]
SELECT typeof(DECIMAL '1.5' + DECIMAL '2.25'), typeof(DECIMAL '1.5' * DECIMAL '2.25'), typeof(DECIMAL '1.5' / DECIMAL '2.25'), typeof(DECIMAL '1.5' % 2), typeof(DECIMAL '1.5' + 1);
--= 786089f4 [["_col0","varchar"],["_col1","varchar"],["_col2","varchar"],["_col3","varchar"],["_col4","varchar"]] [["decimal(4,2)","decimal(5,3)","decimal(5,2)","decimal(2,1)","decimal(12,1)"]]
SELECT typeof(sum(x)), typeof(avg(x)), typeof(max(x)), typeof(count(x)) FROM (VALUES 1) t(x);
--= 0711252e [["_col0","varchar"],["_col1","varchar"],["_col2","varchar"],["_col3","varchar"]] [["bigint","double","integer","bigint"]]
SELECT typeof(sum(x)), typeof(avg(x)), typeof(max(x)), typeof(stddev(x)) FROM (VALUES DECIMAL '1.50') t(x);
--= 5daf23c5 [["_col0","varchar"],["_col1","varchar"],["_col2","varchar"],["_col3","varchar"]] [["decimal(38,2)","decimal(3,2)","decimal(3,2)","double"]]
SELECT typeof(sum(x)), typeof(avg(x)), typeof(max(x)), typeof(stddev(x)) FROM (VALUES REAL '1.50') t(x);
--= ec20c25c [["_col0","varchar"],["_col1","varchar"],["_col2","varchar"],["_col3","varchar"]] [["real","real","real","double"]]
SELECT typeof(DATE '2020-01-01' + INTERVAL '1' DAY), typeof(TIMESTAMP '2020-01-01 00:00:00' + INTERVAL '1' DAY), typeof(TIMESTAMP '2020-01-01 00:00:00.123456' - INTERVAL '1' MONTH);
--= 46bec517 [["_col0","varchar"],["_col1","varchar"],["_col2","varchar"]] [["date","timestamp(3)","timestamp(6)"]]
SELECT typeof(current_date), typeof(current_timestamp), typeof(now()), typeof(localtimestamp), typeof(current_time), typeof(localtime);
--= 1bdb4967 [["_col0","varchar"],["_col1","varchar"],["_col2","varchar"],["_col3","varchar"],["_col4","varchar"],["_col5","varchar"]] [["date","timestamp(3) with time zone","timestamp(3) with time zone","timestamp(3)","time(3) with time zone","time(3)"]]
SELECT typeof(if(true, 1, 2.5)), typeof(coalesce(1, 2.5)), typeof(CASE WHEN true THEN 'a' ELSE 'abc' END), typeof(nullif(1, 2.5)), typeof(greatest(1, 2.5));
--= c02ed19c [["_col0","varchar"],["_col1","varchar"],["_col2","varchar"],["_col3","varchar"],["_col4","varchar"]] [["double","double","varchar(3)","integer","double"]]
SELECT typeof(date_trunc('day', TIMESTAMP '2020-01-01 00:00:00')), typeof(date_add('day', 1, DATE '2020-01-01')), typeof(from_unixtime(0)), typeof(date_parse('2020', '%Y'));
--= 548d751f [["_col0","varchar"],["_col1","varchar"],["_col2","varchar"],["_col3","varchar"]] [["timestamp(0)","date","timestamp(3) with time zone","timestamp(3)"]]
SELECT typeof(round(1.5)), typeof(round(DECIMAL '1.55', 1)), typeof(round(5)), typeof(floor(DECIMAL '1.5')), typeof(abs(TINYINT '1')), typeof(sqrt(4)), typeof(mod(5, 3)), typeof(power(2, 3));
--= 719800c7 [["_col0","varchar"],["_col1","varchar"],["_col2","varchar"],["_col3","varchar"],["_col4","varchar"],["_col5","varchar"],["_col6","varchar"],["_col7","varchar"]] [["double","decimal(4,2)","integer","decimal(2,0)","tinyint","double","integer","double"]]
SELECT typeof(ROW(1, 'a')), typeof(ARRAY[1]), typeof(MAP()), typeof(JSON '1'), typeof(X'00'), typeof(CAST('a' AS char(3)));
--= 2d048775 [["_col0","varchar"],["_col1","varchar"],["_col2","varchar"],["_col3","varchar"],["_col4","varchar"],["_col5","varchar"]] [["row(integer, varchar(1))","array(integer)","map(unknown, unknown)","json","varbinary","char(3)"]]
SELECT typeof(INTERVAL '1' DAY), typeof(INTERVAL '1' MONTH), typeof(TIME '00:00:00'), typeof(TIMESTAMP '2020-01-01 00:00:00 UTC');
--= 3f678447 [["_col0","varchar"],["_col1","varchar"],["_col2","varchar"],["_col3","varchar"]] [["interval day to second","interval year to month","time(0)","timestamp(0) with time zone"]]
SELECT U&'a\0062\\c', U&'x!0041!!' UESCAPE '!';
--= f57e982f [["_col0","varchar(4)"],["_col1","varchar(3)"]] [["ab\\c","xA!"]]
SELECT U&'\0000';
--= 2397b2bd [["_col0","varchar(1)"]] [["\u0000"]]
SELECT U&'\+110000';
--= 74677e46 SYNTAX_ERROR
SELECT U&'\zz';
--= f8bc4d8f SYNTAX_ERROR
SELECT U&'a' UESCAPE 'ab';
--= 3f85a63d SYNTAX_ERROR
SELECT U&'a' UESCAPE '1';
--= e5b21879 SYNTAX_ERROR
SELECT U&'\00e9' || 'x';
--= 6ea7b582 [["_col0","varchar"]] [["éx"]]
