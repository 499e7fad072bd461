SELECT CAST(3.5 AS bigint);
--= fccd7ebc [["_col0","bigint"]] [[4]]
SELECT CAST(2.4999 AS integer);
--= 98a9def1 [["_col0","integer"]] [[2]]
SELECT TRY_CAST(' 12' AS bigint);
--= 35fe4c9b [["_col0","bigint"]] [[null]]
SELECT TRY_CAST('1.5' AS integer);
--= ced4827d [["_col0","integer"]] [[null]]
SELECT TRY_CAST('1_000' AS integer);
--= b87c18a6 [["_col0","integer"]] [[null]]
SELECT TRY_CAST('' AS integer);
--= f8ceef15 [["_col0","integer"]] [[null]]
SELECT TRY_CAST('300' AS tinyint);
--= 86fa1ef8 [["_col0","tinyint"]] [[null]]
SELECT CAST('1.5e3' AS double);
--= 637c597c [["_col0","double"]] [["1500.0"]]
SELECT CAST(' .5 ' AS double);
--= 967e0400 [["_col0","double"]] [["0.5"]]
SELECT TRY_CAST('inf' AS double);
--= 1881c0be [["_col0","double"]] [[null]]
SELECT TRY_CAST('' AS double);
--= ad092cf0 [["_col0","double"]] [[null]]
SELECT TRY_CAST('1,234.5' AS double);
--= b9fdc628 [["_col0","double"]] [[null]]
SELECT CAST('F' AS boolean);
--= d86a9b5a [["_col0","boolean"]] [[false]]
SELECT TRY_CAST('yes' AS boolean);
--= 6f59d3ae [["_col0","boolean"]] [[null]]
SELECT CAST('12.345' AS decimal(10,2));
--= 7e1c8406 [["_col0","decimal(10,2)"]] [["12.35"]]
SELECT TRY_CAST('x' AS decimal(10,2));
--= c597ead9 [["_col0","decimal(10,2)"]] [[null]]
SELECT TRY_CAST('12345' AS decimal(4,1));
--= 7d5d7203 [["_col0","decimal(4,1)"]] [[null]]
SELECT CAST(0.285 AS decimal(10,2));
--= 177da228 [["_col0","decimal(10,2)"]] [["0.29"]]
SELECT CAST(DECIMAL '2.345' AS decimal(3,2));
--= b5669eac [["_col0","decimal(3,2)"]] [["2.35"]]
SELECT CAST(DECIMAL '-2.345' AS decimal(3,2));
--= 85b1635a [["_col0","decimal(3,2)"]] [["-2.35"]]
SELECT CAST(DECIMAL '1.25' AS double);
--= 9768cc04 [["_col0","double"]] [["1.25"]]
SELECT CAST(7 AS decimal(10,2));
--= b5a5a700 [["_col0","decimal(10,2)"]] [["7.00"]]
SELECT CAST(1 AS boolean);
--= b18b371d [["_col0","boolean"]] [[true]]
SELECT CAST(37.7 AS varchar);
--= 0700eb1f [["_col0","varchar"]] [["3.77E1"]]
SELECT CAST(1e10 AS varchar);
--= cd27c0a7 [["_col0","varchar"]] [["1.0E10"]]
SELECT CAST(-0.001 AS varchar);
--= 1fcb621b [["_col0","varchar"]] [["-1.0E-3"]]
SELECT CAST(12 AS varchar);
--= f6054748 [["_col0","varchar"]] [["12"]]
SELECT CAST(DECIMAL '0.50' AS varchar);
--= 0d334649 [["_col0","varchar"]] [["0.50"]]
SELECT CAST(DECIMAL '-.05' AS varchar);
--= 86d5ff32 [["_col0","varchar"]] [["-0.05"]]
SELECT CAST('abcdef' AS varchar(3));
--= 5fee07ce [["_col0","varchar(3)"]] [["abc"]]
SELECT CAST(123 AS varchar(3));
--= 419e11a1 [["_col0","varchar(3)"]] [["123"]]
SELECT CAST('2014-01-03' AS date);
--= f07d172a [["_col0","date"]] [["2014-01-03"]]
SELECT CAST(' 2014-1-3 ' AS date);
--= 8066db31 [["_col0","date"]] [["2014-01-03"]]
SELECT TRY_CAST('01/03/2014' AS date);
--= 3b23bd31 [["_col0","date"]] [[null]]
SELECT TRY_CAST('2014-02-30' AS date);
--= 9b031334 [["_col0","date"]] [[null]]
SELECT TRY_CAST('2014-01-03 10:00:00' AS date);
--= a758bc3f [["_col0","date"]] [[null]]
SELECT CAST('2014-01-03 10:11' AS timestamp);
--= 75cb39b5 [["_col0","timestamp(3)"]] [["2014-01-03 10:11:00.000"]]
SELECT CAST('2014-01-03' AS timestamp);
--= d129f118 [["_col0","timestamp(3)"]] [["2014-01-03 00:00:00.000"]]
SELECT CAST('2014-01-03 10:11:12.34567' AS timestamp);
--= afdd12aa [["_col0","timestamp(3)"]] [["2014-01-03 10:11:12.346"]]
SELECT TRY_CAST('2014-01-03T10:11:12' AS timestamp);
--= 3fb0c947 [["_col0","timestamp(3)"]] [[null]]
SELECT CAST(DATE '2014-01-03' AS timestamp);
--= 3758068f [["_col0","timestamp(3)"]] [["2014-01-03 00:00:00.000"]]
SELECT CAST(TIMESTAMP '2014-01-03 23:59:59.999' AS date);
--= e4ea020a [["_col0","date"]] [["2014-01-03"]]
SELECT CAST(DATE '2014-01-03' AS varchar);
--= 195fe9ca [["_col0","varchar"]] [["2014-01-03"]]
SELECT CAST(TIMESTAMP '2014-01-03 01:02:03.400' AS varchar);
--= e236090b [["_col0","varchar"]] [["2014-01-03 01:02:03.400"]]
SELECT CAST(CAST('2014-01-03' AS timestamp) AS timestamp with time zone);
--= 5cc1e8d7 [["_col0","timestamp(3) with time zone"]] [["2014-01-03 00:00:00.000 UTC"]]
SELECT CAST(3000000000 AS double);
--= 6a3b333a [["_col0","double"]] [["3.0E9"]]
SELECT TRY_CAST(3000000000 AS integer);
--= a69ee4ad [["_col0","integer"]] [[null]]
SELECT TRY_CAST(1e30 AS bigint);
--= 7280f5f5 [["_col0","bigint"]] [[null]]
