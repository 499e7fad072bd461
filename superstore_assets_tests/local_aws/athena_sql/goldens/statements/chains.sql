-- Chains of decimals, texts of every shape cast to each type, and arithmetic with instants.
SELECT TRY_CAST('2147483648' AS decimal(5,2));
--= 02a158c6 [["_col0","decimal(5,2)"]] [[null]]
SELECT CAST('1,000' AS integer);
--= 941678da INVALID_CAST_ARGUMENT
SELECT date_add('quarter', 13, TIMESTAMP '2020-02-29 23:59:59.999');
--= 6a702e57 [["_col0","timestamp(3)"]] [["2023-05-29 23:59:59.999"]]
SELECT date_diff('month', TIMESTAMP '2020-02-29 23:59:59.9999995', TIMESTAMP '2019-02-28 12:00:00');
--= 85e09837 [["_col0","bigint"]] [[-12]]
SELECT (TINYINT '3' / DECIMAL '0.001') AS x, typeof((TINYINT '3' / DECIMAL '0.001'));
--= 1bafbb8f [["x","decimal(9,3)"],["_col1","varchar"]] [["3000.000","decimal(9,3)"]]
SELECT TIMESTAMP '1969-12-31 23:59:59.9995' * 2;
--= b9679946 TYPE_MISMATCH
SELECT ((DECIMAL '-99.99' * DECIMAL '1234567890123456789012345678.1234567891') * DECIMAL '1.5') AS x, typeof(((DECIMAL '-99.99' * DECIMAL '1234567890123456789012345678.1234567891') * DECIMAL '1.5'));
--= 77588b24 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(0.1e0+0.2e0 AS varchar);
--= 1444d80e [["_col0","varchar"]] [["3.0000000000000004E-1"]]
SELECT yow(DATE '-0001-03-04');
--= 2000baae [["_col0","bigint"]] [[-1]]
SELECT date_format(TIMESTAMP '0001-01-01 00:00:00', '%W %a %M %b');
--= f9b51b2b [["_col0","varchar"]] [["Monday Mon January Jan"]]
SELECT date_diff('decade', DATE '9999-12-31', TIMESTAMP '2019-02-28 12:00:00');
--= 67171030 INVALID_FUNCTION_ARGUMENT
SELECT TRY_CAST('1:00' AS timestamp(6));
--= a7c51524 [["_col0","timestamp(6)"]] [[null]]
SELECT TRY_CAST('9223372036854775808' AS date);
--= 72347e7d [["_col0","date"]] [[null]]
SELECT CAST(1e7 AS varchar(5));
--= ab7afeb1 [["_col0","varchar(5)"]] [["1.0E7"]]
SELECT round(DECIMAL '-0.5') AS x, typeof(round(DECIMAL '-0.5'));
--= a2025191 [["x","decimal(1,0)"],["_col1","varchar"]] [["-1","decimal(1,0)"]]
SELECT TRY_CAST('2020-02-30' AS boolean);
--= c0cf72ee [["_col0","boolean"]] [[null]]
SELECT ((CAST(TINYINT '3' AS decimal(38,20)) / DECIMAL '0.001') / DECIMAL '-0.5') AS x, typeof(((CAST(TINYINT '3' AS decimal(38,20)) / DECIMAL '0.001') / DECIMAL '-0.5'));
--= de6553bf [["x","decimal(38,20)"],["_col1","varchar"]] [["-6000.00000000000000000000","decimal(38,20)"]]
SELECT CAST('2020-02-03 04:05:06.1234567' AS decimal(3,3));
--= 02adf758 INVALID_CAST_ARGUMENT
SELECT TRY_CAST('1 ' AS bigint);
--= fb1c59dd [["_col0","bigint"]] [[null]]
SELECT TRY_CAST('0000-01-01' AS timestamp(0));
--= d879bb76 [["_col0","timestamp(0)"]] [["0000-01-01 00:00:00"]]
SELECT CAST(REAL '2.5' AS decimal(38,20)) AS x, typeof(CAST(REAL '2.5' AS decimal(38,20)));
--= b57f9d72 [["x","decimal(38,20)"],["_col1","varchar"]] [["2.50000000000000000000","decimal(38,20)"]]
SELECT doy(TIMESTAMP '2020-03-29 02:30:00');
--= 592b235a [["_col0","bigint"]] [[89]]
SELECT TRY_CAST('2020-2-3' AS tinyint);
--= 84e7ff64 [["_col0","tinyint"]] [[null]]
SELECT date_add('microsecond', 100000, TIMESTAMP '2020-03-29 02:30:00');
--= 124790ff INVALID_FUNCTION_ARGUMENT
SELECT TRY_CAST('+2020-02-03' AS decimal(20,10));
--= b9b70374 [["_col0","decimal(20,10)"]] [[null]]
SELECT (DECIMAL '7.0000000' % DECIMAL '-99.99') AS x, typeof((DECIMAL '7.0000000' % DECIMAL '-99.99'));
--= 8b99ae37 [["x","decimal(8,7)"],["_col1","varchar"]] [["7.0000000","decimal(8,7)"]]
SELECT (DECIMAL '1.5' + TINYINT '3') AS x, typeof((DECIMAL '1.5' + TINYINT '3'));
--= 7b2fbef8 [["x","decimal(5,1)"],["_col1","varchar"]] [["4.5","decimal(5,1)"]]
SELECT CAST(1e-3 AS timestamp(3));
--= ad353e7f TYPE_MISMATCH
SELECT CAST(CAST(DECIMAL '1234567890123456789012345678.1234567891' AS decimal(38,20)) AS varchar) AS x, typeof(CAST(CAST(DECIMAL '1234567890123456789012345678.1234567891' AS decimal(38,20)) AS varchar));
--= 0995b5ad INVALID_CAST_ARGUMENT
SELECT ((DECIMAL '12345678901234567.89' % BIGINT '9') + DECIMAL '7.0000000') AS x, typeof(((DECIMAL '12345678901234567.89' % BIGINT '9') + DECIMAL '7.0000000'));
--= 6a663739 [["x","decimal(25,7)"],["_col1","varchar"]] [["8.8900000","decimal(25,7)"]]
SELECT CAST('2020-02-03' AS integer);
--= b1715907 INVALID_CAST_ARGUMENT
SELECT CAST('1.0' AS bigint);
--= de5c9c83 INVALID_CAST_ARGUMENT
SELECT CAST('12020-01-01' AS decimal(5,2));
--= 45c756c3 INVALID_CAST_ARGUMENT
SELECT CAST(1e-3 AS timestamp(6));
--= 120c672a TYPE_MISMATCH
SELECT CAST('0000-01-01' AS decimal(5,2));
--= dc6b7c86 INVALID_CAST_ARGUMENT
SELECT INTERVAL '1' DAY + DATE '12345-01-01';
--= a8c2cb71 [["_col0","date"]] [["+12345-01-02"]]
SELECT DATE '-0001-03-04' - INTERVAL '1' YEAR;
--= de08ead1 [["_col0","date"]] [["-0002-03-04"]]
SELECT TRY_CAST('0' AS decimal(20,10));
--= 2c25f6d7 [["_col0","decimal(20,10)"]] [["0.0000000000"]]
SELECT TRY_CAST('true' AS real);
--= 6ac9bb43 [["_col0","real"]] [[null]]
SELECT TIMESTAMP '2020-02-29 23:59' + INTERVAL '1 02:03:04' DAY TO SECOND;
--= 07222eda [["_col0","timestamp(3)"]] [["2020-03-02 02:02:04.000"]]
SELECT CAST('2020-02-03 04:05:06 UTC' AS decimal(5,2));
--= f918838d INVALID_CAST_ARGUMENT
SELECT CAST(127.4e0 AS timestamp(3));
--= b28ba408 TYPE_MISMATCH
SELECT TRY_CAST('t' AS decimal(5,2));
--= ecd3a6e5 [["_col0","decimal(5,2)"]] [[null]]
SELECT CAST(0.1e0+0.2e0 AS timestamp);
--= cbdb5483 TYPE_MISMATCH
SELECT date_format(TIMESTAMP '1969-12-31 23:59:59.9995', '%Q');
--= 936f325b [["_col0","varchar"]] [["Q"]]
SELECT CAST(TINYINT '3' AS bigint) AS x, typeof(CAST(TINYINT '3' AS bigint));
--= 72206e1c [["x","bigint"],["_col1","varchar"]] [[3,"bigint"]]
SELECT date_diff('hour', DATE '0001-01-01', DATE '2021-03-01');
--= aaf271d4 INVALID_FUNCTION_ARGUMENT
SELECT CAST(-1.5e0 AS bigint);
--= 46af3129 [["_col0","bigint"]] [[-2]]
SELECT CAST('+1' AS decimal(38,0));
--= 71023e7d [["_col0","decimal(38,0)"]] [["1"]]
SELECT date_parse('2020-1-2', '%Y-%m-%d');
--= e75bd7a2 [["_col0","timestamp(3)"]] [["2020-01-02 00:00:00.000"]]
SELECT CAST(1e20 AS integer);
--= cb8956a0 NUMERIC_VALUE_OUT_OF_RANGE
SELECT date_diff('day', TIMESTAMP '2020-02-29 23:59:59.9999995', TIMESTAMP '2019-02-28 12:00:00');
--= cc863f6d [["_col0","bigint"]] [[-366]]
SELECT CAST('99999999999999999999999999999999999999999' AS bigint);
--= b2646e59 INVALID_CAST_ARGUMENT
SELECT INTERVAL '1' DAY + TIMESTAMP '2020-02-29 23:59';
--= 8abd91df [["_col0","timestamp(3)"]] [["2020-03-01 23:59:00.000"]]
SELECT date_add('week', 100000, DATE '12345-01-01');
--= 681637c7 [["_col0","date"]] [["+14261-07-15"]]
SELECT date_add('hour', 100000, TIMESTAMP '0001-01-01 00:00:00');
--= 88200578 [["_col0","timestamp(0)"]] [["0012-05-29 16:00:00"]]
SELECT CAST(1.5e0 AS decimal(38,0));
--= 91d0c65b [["_col0","decimal(38,0)"]] [["2"]]
SELECT TIMESTAMP '2020-02-29 23:59:59.9999995' * 2;
--= f9aeccda TYPE_MISMATCH
SELECT DATE '0001-01-01' - INTERVAL '1 02:03:04' DAY TO SECOND;
--= e045ba92 INVALID_FUNCTION_ARGUMENT
SELECT CAST(DATE '12345-01-01' AS varchar(10));
--= c10ea6ac INVALID_CAST_ARGUMENT
SELECT TRY_CAST('1f' AS integer);
--= 0cf5e0dc [["_col0","integer"]] [[null]]
SELECT TRY(date_parse('1.5', '%s.%f'));
--= 6b631211 [["_col0","timestamp(3)"]] [["1970-01-01 00:00:01.500"]]
SELECT TRY_CAST('2020-02-03 04:05:06+01:00' AS double);
--= 602ae83b [["_col0","double"]] [[null]]
SELECT TRY_CAST('yes' AS decimal(38,0));
--= 2af39bd0 [["_col0","decimal(38,0)"]] [[null]]
SELECT ((DECIMAL '1.5' % DECIMAL '-0.5') / DECIMAL '-99.99') AS x, typeof(((DECIMAL '1.5' % DECIMAL '-0.5') / DECIMAL '-99.99'));
--= 3e920005 [["x","decimal(4,2)"],["_col1","varchar"]] [["0.00","decimal(4,2)"]]
SELECT CAST(REAL '1e-45' AS timestamp(6));
--= 2477a726 TYPE_MISMATCH
SELECT TRY(date_parse('202001', '%Y%m'));
--= f0d155aa [["_col0","timestamp(3)"]] [["2020-01-01 00:00:00.000"]]
SELECT CAST((1 % DECIMAL '7.0000000') AS decimal(38,20)) AS x, typeof(CAST((1 % DECIMAL '7.0000000') AS decimal(38,20)));
--= 84455287 [["x","decimal(38,20)"],["_col1","varchar"]] [["1.00000000000000000000","decimal(38,20)"]]
SELECT ((REAL '2.5' % DECIMAL '1234567890123456789012345678.1234567891') + DECIMAL '12345678901234567.89') AS x, typeof(((REAL '2.5' % DECIMAL '1234567890123456789012345678.1234567891') + DECIMAL '12345678901234567.89'));
--= 51e2e2e5 [["x","real"],["_col1","varchar"]] [["1.23456784E16","real"]]
SELECT (DECIMAL '-99.99' / DECIMAL '0') AS x, typeof((DECIMAL '-99.99' / DECIMAL '0'));
--= 87e375c3 DIVISION_BY_ZERO
SELECT CAST('1 ' AS varchar(3));
--= 029db41a [["_col0","varchar(3)"]] [["1 "]]
SELECT CAST('nan' AS decimal(5,2));
--= 9c5a02e2 INVALID_CAST_ARGUMENT
SELECT date_add('minute', 13, TIMESTAMP '1969-12-31 23:59:59.9995');
--= 1d0114f5 [["_col0","timestamp(4)"]] [["1970-01-01 00:12:59.9995"]]
SELECT ((REAL '2.5' + DECIMAL '0') / DECIMAL '0') AS x, typeof(((REAL '2.5' + DECIMAL '0') / DECIMAL '0'));
--= 63ff73f7 [["x","real"],["_col1","varchar"]] [["Infinity","real"]]
SELECT date_diff('hour', DATE '-0001-03-04', DATE '2021-03-01');
--= 93e09ab3 INVALID_FUNCTION_ARGUMENT
SELECT CAST('5.' AS decimal(38,0));
--= bbca67ad [["_col0","decimal(38,0)"]] [["5"]]
SELECT TRY_CAST('2020-02-03 04:05' AS decimal(20,10));
--= 9ee9cd03 [["_col0","decimal(20,10)"]] [[null]]
SELECT TRY_CAST('2020-02-03 ' AS integer);
--= 9892b653 [["_col0","integer"]] [[null]]
SELECT TIMESTAMP '0001-01-01 00:00:00' * 2;
--= 150cdf37 TYPE_MISMATCH
SELECT CAST('yes' AS boolean);
--= 1ceaf1c8 INVALID_CAST_ARGUMENT
SELECT TRY_CAST('1:00' AS decimal(38,0));
--= d8ce8fb4 [["_col0","decimal(38,0)"]] [[null]]
SELECT DATE '9999-12-31' * 2;
--= 682360a7 TYPE_MISMATCH
SELECT CAST((DECIMAL '3' - 0.5) AS decimal(20,5)) AS x, typeof(CAST((DECIMAL '3' - 0.5) AS decimal(20,5)));
--= 132dc83a [["x","decimal(20,5)"],["_col1","varchar"]] [["2.50000","decimal(20,5)"]]
SELECT (DECIMAL '1.5' - DECIMAL '0.001') AS x, typeof((DECIMAL '1.5' - DECIMAL '0.001'));
--= d7905169 [["x","decimal(5,3)"],["_col1","varchar"]] [["1.499","decimal(5,3)"]]
SELECT CAST(TIMESTAMP '2020-03-29 02:30:00' AS double);
--= f804895b TYPE_MISMATCH
SELECT date_format(TIMESTAMP '2020-02-29 23:59', '%%');
--= c8be5893 [["_col0","varchar"]] [["%"]]
SELECT TIMESTAMP '2020-02-29 23:59' + INTERVAL '-1' MONTH;
--= 15ea0c95 [["_col0","timestamp(0)"]] [["2020-01-29 23:59:00"]]
SELECT (((DECIMAL '0.00000000000000000001' % DECIMAL '1.5') % DECIMAL '3') + DECIMAL '1.5') AS x, typeof((((DECIMAL '0.00000000000000000001' % DECIMAL '1.5') % DECIMAL '3') + DECIMAL '1.5'));
--= 28f8e53c [["x","decimal(22,20)"],["_col1","varchar"]] [["1.50000000000000000001","decimal(22,20)"]]
SELECT TIMESTAMP '2020-03-29 02:30:00' + INTERVAL '1' DAY;
--= 15279f21 [["_col0","timestamp(3)"]] [["2020-03-30 02:30:00.000"]]
SELECT ((BIGINT '9' * DECIMAL '0') % DECIMAL '7.0000000') AS x, typeof(((BIGINT '9' * DECIMAL '0') % DECIMAL '7.0000000'));
--= 88bf24b5 [["x","decimal(8,7)"],["_col1","varchar"]] [["0.0000000","decimal(8,7)"]]
SELECT round((DECIMAL '-99.99' / DECIMAL '0'), 2) AS x, typeof(round((DECIMAL '-99.99' / DECIMAL '0'), 2));
--= 7ec1161f DIVISION_BY_ZERO
SELECT INTERVAL '1' YEAR * 2, INTERVAL '1' YEAR / 2, -INTERVAL '1' YEAR, INTERVAL '1' YEAR + INTERVAL '1' YEAR, INTERVAL '1' YEAR > INTERVAL '1' YEAR;
--= 8b52e20a [["_col0","interval year to month"],["_col1","interval year to month"],["_col2","interval year to month"],["_col3","interval year to month"],["_col4","boolean"]] [["2-0","0-6","-1-0","2-0",false]]
SELECT CAST(REAL '3.4e38' AS bigint);
--= 45520567 [["_col0","bigint"]] [[9223372036854775807]]
SELECT TRY_CAST('true' AS decimal(38,0));
--= 97c9f507 [["_col0","decimal(38,0)"]] [[null]]
SELECT (0.5 % DECIMAL '0.001') AS x, typeof((0.5 % DECIMAL '0.001'));
--= fbc3c2e5 [["x","double"],["_col1","varchar"]] [["9.999999999999896E-4","double"]]
SELECT CAST(-128.5e0 AS varchar(5));
--= 21a59eb3 INVALID_CAST_ARGUMENT
SELECT second(DATE '9999-12-31');
--= 1fb4914e [["_col0","bigint"]] [[0]]
SELECT abs(1) AS x, typeof(abs(1));
--= 342e86f4 [["x","integer"],["_col1","varchar"]] [[1,"integer"]]
SELECT CAST(REAL '1e-45' AS decimal(5,2));
--= ef6a4243 [["_col0","decimal(5,2)"]] [["0.00"]]
SELECT date_add('second', 1, DATE '-0001-03-04');
--= f433a48e INVALID_FUNCTION_ARGUMENT
SELECT date_add('week', -1, TIMESTAMP '0001-01-01 00:00:00');
--= 2ed00e7d [["_col0","timestamp(0)"]] [["0000-12-25 00:00:00"]]
SELECT date_diff('microsecond', TIMESTAMP '2020-02-29 23:59:59.9999995', TIMESTAMP '2019-02-28 12:00:00');
--= 1d46b2c5 INVALID_FUNCTION_ARGUMENT
SELECT date_add('second', 100000, TIMESTAMP '2020-02-29 23:59');
--= c9f358c5 [["_col0","timestamp(0)"]] [["2020-03-02 03:45:40"]]
SELECT CAST(-1.5e0 AS date);
--= de09a06e TYPE_MISMATCH
SELECT CAST(-1.5e0 AS varchar);
--= f47c8b0b [["_col0","varchar"]] [["-1.5E0"]]
SELECT sign(((DECIMAL '0' / BIGINT '9') + DECIMAL '-0.5')) AS x, typeof(sign(((DECIMAL '0' / BIGINT '9') + DECIMAL '-0.5')));
--= 0816c44e [["x","decimal(1,0)"],["_col1","varchar"]] [["-1","decimal(1,0)"]]
SELECT CAST(1e21 AS integer);
--= afd2efa0 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(DECIMAL '-99.99' AS varchar) AS x, typeof(CAST(DECIMAL '-99.99' AS varchar));
--= 29b70d4b [["x","varchar"],["_col1","varchar"]] [["-99.99","varchar"]]
SELECT TRY_CAST('+2020-02-03' AS decimal(38,0));
--= d488a54e [["_col0","decimal(38,0)"]] [[null]]
SELECT INTERVAL '12' MONTH * 2, INTERVAL '12' MONTH / 2, -INTERVAL '12' MONTH, INTERVAL '12' MONTH + INTERVAL '12' MONTH, INTERVAL '12' MONTH > INTERVAL '12' MONTH;
--= 217af42f [["_col0","interval year to month"],["_col1","interval year to month"],["_col2","interval year to month"],["_col3","interval year to month"],["_col4","boolean"]] [["2-0","0-6","-1-0","2-0",false]]
SELECT date_trunc('quarter', DATE '9999-12-31');
--= cab98811 [["_col0","date"]] [["9999-10-01"]]
SELECT INTERVAL '1' DAY * 2, INTERVAL '1' DAY / 2, -INTERVAL '1' DAY, INTERVAL '1' DAY + INTERVAL '1' DAY, INTERVAL '1' DAY > INTERVAL '1' DAY;
--= 31f87fb8 [["_col0","interval day to second"],["_col1","interval day to second"],["_col2","interval day to second"],["_col3","interval day to second"],["_col4","boolean"]] [["2 00:00:00.000","0 12:00:00.000","-1 00:00:00.000","2 00:00:00.000",false]]
SELECT date_diff('decade', TIMESTAMP '2020-02-29 23:59:59.9999995', TIMESTAMP '2019-02-28 12:00:00');
--= 6c4bb5c9 INVALID_FUNCTION_ARGUMENT
SELECT CAST(1e19 AS date);
--= 8025cf56 TYPE_MISMATCH
SELECT (BIGINT '9' + DECIMAL '-0.5') AS x, typeof((BIGINT '9' + DECIMAL '-0.5'));
--= 069fcad4 [["x","decimal(21,1)"],["_col1","varchar"]] [["8.5","decimal(21,1)"]]
SELECT date_add('hour', 100000, DATE '-0001-03-04');
--= 4eacc7fa INVALID_FUNCTION_ARGUMENT
SELECT ((REAL '2.5' % TINYINT '3') % 0.5) AS x, typeof(((REAL '2.5' % TINYINT '3') % 0.5));
--= 529e8f1b [["x","double"],["_col1","varchar"]] [["0.0","double"]]
SELECT ((0.5 + DECIMAL '0.00000000000000000001') + 1) AS x, typeof(((0.5 + DECIMAL '0.00000000000000000001') + 1));
--= bff5229b [["x","double"],["_col1","varchar"]] [["1.5","double"]]
SELECT -DECIMAL '3' AS x, typeof(-DECIMAL '3');
--= 993d26dc [["x","decimal(1,0)"],["_col1","varchar"]] [["-3","decimal(1,0)"]]
SELECT CAST(0.1e0+0.2e0 AS boolean);
--= 1cff135a [["_col0","boolean"]] [[true]]
SELECT TRY_CAST(' 1' AS tinyint);
--= adbb6ae3 [["_col0","tinyint"]] [[null]]
SELECT (((1 * DECIMAL '-99.99') % DECIMAL '3') + DECIMAL '0.001') AS x, typeof((((1 * DECIMAL '-99.99') % DECIMAL '3') + DECIMAL '0.001'));
--= c7b13d83 [["x","decimal(5,3)"],["_col1","varchar"]] [["-0.989","decimal(5,3)"]]
SELECT TIMESTAMP '2020-02-29 23:59' * 2;
--= 3395b438 TYPE_MISMATCH
SELECT CAST(127.5e0 AS timestamp(3));
--= 5ab334a6 TYPE_MISMATCH
SELECT CAST('2020-02-03 04:05' AS real);
--= 41d16b59 INVALID_CAST_ARGUMENT
SELECT date_add('millisecond', 1, DATE '12345-01-01');
--= 078ffd97 INVALID_FUNCTION_ARGUMENT
SELECT CAST(-128.5e0 AS boolean);
--= 8ee89e52 [["_col0","boolean"]] [[true]]
SELECT date_add('quarter', 13, DATE '9999-12-31');
--= bbe4b658 [["_col0","date"]] [["+10003-03-31"]]
SELECT CAST('-0' AS bigint);
--= 9d7610d6 [["_col0","bigint"]] [[0]]
SELECT CAST(REAL '16777217' AS varchar(20));
--= 0845f00c [["_col0","varchar(20)"]] [["1.677722E7"]]
SELECT (DECIMAL '12345678901234567.89' % 1) AS x, typeof((DECIMAL '12345678901234567.89' % 1));
--= 46059e8a [["x","decimal(12,2)"],["_col1","varchar"]] [["0.89","decimal(12,2)"]]
SELECT (DECIMAL '3' / DECIMAL '1234567890123456789012345678.1234567891') AS x, typeof((DECIMAL '3' / DECIMAL '1234567890123456789012345678.1234567891'));
--= aeac97df [["x","decimal(21,10)"],["_col1","varchar"]] [["0.0000000000","decimal(21,10)"]]
SELECT CAST(2.5e0 AS integer);
--= 516d6b94 [["_col0","integer"]] [[3]]
SELECT CAST(DATE '-0001-03-04' AS varchar);
--= 4a7e12b3 [["_col0","varchar"]] [["-0001-03-04"]]
SELECT CAST(DATE '9999-12-31' AS timestamp(1));
--= c4276369 [["_col0","timestamp(1)"]] [["9999-12-31 00:00:00.0"]]
SELECT CAST((DECIMAL '3' * DECIMAL '7.0000000') AS decimal(20,5)) AS x, typeof(CAST((DECIMAL '3' * DECIMAL '7.0000000') AS decimal(20,5)));
--= 209f3576 [["x","decimal(20,5)"],["_col1","varchar"]] [["21.00000","decimal(20,5)"]]
SELECT CAST(-128.5e0 AS date);
--= f55c9d10 TYPE_MISMATCH
SELECT INTERVAL '12' MONTH + DATE '12345-01-01';
--= 1583b915 [["_col0","date"]] [["+12346-01-01"]]
SELECT INTERVAL '1 02:03:04' DAY TO SECOND + TIMESTAMP '2020-02-29 23:59:59.999';
--= 288f0308 [["_col0","timestamp(3)"]] [["2020-03-02 02:03:03.999"]]
SELECT TRY(date_parse('2020-01-02 13:14:15.123456', '%Y-%m-%d %H:%i:%s.%f'));
--= 8c475e13 [["_col0","timestamp(3)"]] [["2020-01-02 13:14:15.123"]]
SELECT date_trunc('year', TIMESTAMP '1969-12-31 23:59:59.9995');
--= 44bc16c7 [["_col0","timestamp(4)"]] [["1969-01-01 00:00:00.0000"]]
SELECT date_add('hour', 13, TIMESTAMP '2020-02-29 23:59');
--= 96632ad8 [["_col0","timestamp(0)"]] [["2020-03-01 12:59:00"]]
SELECT date_format(TIMESTAMP '2020-02-29 23:59:59.999', '%Y-%m-%d');
--= 4426e745 [["_col0","varchar"]] [["2020-02-29"]]
SELECT sign(REAL '2.5') AS x, typeof(sign(REAL '2.5'));
--= 4a3f14fe [["x","real"],["_col1","varchar"]] [["1.0","real"]]
SELECT TIMESTAMP '2020-03-29 02:30:00' - INTERVAL '1' WEEK;
--= 262c0041 TYPE_NOT_FOUND
SELECT ((0.5 * 0.5) % DECIMAL '7.0000000') AS x, typeof(((0.5 * 0.5) % DECIMAL '7.0000000'));
--= e21ec450 [["x","double"],["_col1","varchar"]] [["0.25","double"]]
SELECT (sign((DECIMAL '-0.5' % DECIMAL '1234567890123456789012345678.1234567891')) / DECIMAL '-0.5') AS x, typeof((sign((DECIMAL '-0.5' % DECIMAL '1234567890123456789012345678.1234567891')) / DECIMAL '-0.5'));
--= a6be01a3 [["x","decimal(3,1)"],["_col1","varchar"]] [["2.0","decimal(3,1)"]]
SELECT CAST('00012' AS bigint);
--= e24effac [["_col0","bigint"]] [[12]]
SELECT (mod(DECIMAL '0', 3) - DECIMAL '-99.99') AS x, typeof((mod(DECIMAL '0', 3) - DECIMAL '-99.99'));
--= 70033acb [["x","decimal(5,2)"],["_col1","varchar"]] [["99.99","decimal(5,2)"]]
SELECT date_trunc('minute', DATE '9999-12-31');
--= 2ba02098 INVALID_FUNCTION_ARGUMENT
SELECT TRY_CAST('true' AS tinyint);
--= 21fa0757 [["_col0","tinyint"]] [[null]]
SELECT CAST(REAL '16777217' AS tinyint);
--= f57174b0 NUMERIC_VALUE_OUT_OF_RANGE
SELECT TRY_CAST('- 1' AS decimal(3,3));
--= 3eb0d3ea [["_col0","decimal(3,3)"]] [[null]]
SELECT (0.5 / REAL '2.5') AS x, typeof((0.5 / REAL '2.5'));
--= db5313c5 [["x","double"],["_col1","varchar"]] [["0.2","double"]]
SELECT CAST('2020-02-03 04:05:06.' AS decimal(38,0));
--= 02e057a6 INVALID_CAST_ARGUMENT
SELECT TRY_CAST('1d' AS timestamp(6));
--= 21c8c04c [["_col0","timestamp(6)"]] [[null]]
SELECT (DECIMAL '99999999999999999999999999999999999999' + DECIMAL '12345678901234567.89') AS x, typeof((DECIMAL '99999999999999999999999999999999999999' + DECIMAL '12345678901234567.89'));
--= 7984bd01 NUMERIC_VALUE_OUT_OF_RANGE
SELECT TRY_CAST('yes' AS decimal(3,3));
--= 431e867f [["_col0","decimal(3,3)"]] [[null]]
SELECT (DECIMAL '3' - TINYINT '3') AS x, typeof((DECIMAL '3' - TINYINT '3'));
--= 15dd2825 [["x","decimal(4,0)"],["_col1","varchar"]] [["0","decimal(4,0)"]]
SELECT date_trunc('hour', TIMESTAMP '2020-02-29 23:59');
--= 3836f9f4 [["_col0","timestamp(0)"]] [["2020-02-29 23:00:00"]]
SELECT date_trunc('DAY', TIMESTAMP '1969-12-31 23:59:59.9995');
--= 2da42823 [["_col0","timestamp(4)"]] [["1969-12-31 00:00:00.0000"]]
SELECT CAST('nan' AS decimal(20,10));
--= 0468f8a1 INVALID_CAST_ARGUMENT
SELECT date_add('day', 100000, DATE '9999-12-31');
--= b7b6be56 [["_col0","date"]] [["+10273-10-15"]]
SELECT TIMESTAMP '2020-03-29 02:30:00' - INTERVAL '1' YEAR;
--= b852cecb [["_col0","timestamp(0)"]] [["2019-03-29 02:30:00"]]
SELECT CAST(DATE '-0001-03-04' AS varchar(10));
--= f46fbcd5 INVALID_CAST_ARGUMENT
SELECT (CAST((DECIMAL '99999999999999999999999999999999999999' % REAL '2.5') AS decimal(38,20)) - DECIMAL '1.5') AS x, typeof((CAST((DECIMAL '99999999999999999999999999999999999999' % REAL '2.5') AS decimal(38,20)) - DECIMAL '1.5'));
--= fb4005c3 [["x","decimal(38,20)"],["_col1","varchar"]] [["-1.00000000000000000000","decimal(38,20)"]]
SELECT CAST('-0001-01-01' AS timestamp(6));
--= 01aec49f [["_col0","timestamp(6)"]] [["-0001-01-01 00:00:00.000000"]]
SELECT CAST(BIGINT '2147483648' AS varchar(3));
--= ee72bcfc INVALID_CAST_ARGUMENT
SELECT INTERVAL '-1' MONTH + TIMESTAMP '2020-02-29 23:59:59.999';
--= 74c7c7fe [["_col0","timestamp(3)"]] [["2020-01-29 23:59:59.999"]]
SELECT ((BIGINT '9' + DECIMAL '1234567890123456789012345678.1234567891') - DECIMAL '12345678901234567.89') AS x, typeof(((BIGINT '9' + DECIMAL '1234567890123456789012345678.1234567891') - DECIMAL '12345678901234567.89'));
--= cb67e617 [["x","decimal(38,10)"],["_col1","varchar"]] [["1234567890111111110111111119.2334567891","decimal(38,10)"]]
SELECT CAST('1d' AS decimal(3,3));
--= 59018aba INVALID_CAST_ARGUMENT
SELECT TRY_CAST('-Infinity' AS varchar(3));
--= 0d6d50ae [["_col0","varchar(3)"]] [["-In"]]
SELECT (DECIMAL '-99.99' / TINYINT '3') AS x, typeof((DECIMAL '-99.99' / TINYINT '3'));
--= b886753b [["x","decimal(4,2)"],["_col1","varchar"]] [["-33.33","decimal(4,2)"]]
SELECT date_add('hour', 100000, DATE '12345-01-01');
--= a04e6771 INVALID_FUNCTION_ARGUMENT
SELECT CAST('2020-02-03 24:00:00' AS timestamp);
--= d3b55049 INVALID_CAST_ARGUMENT
SELECT CAST('+1' AS decimal(3,3));
--= 24c446a6 INVALID_CAST_ARGUMENT
SELECT CAST('20200203' AS decimal(20,10));
--= fc9520ce [["_col0","decimal(20,10)"]] [["20200203.0000000000"]]
SELECT CAST(9.223372036854775807e18 AS decimal(5,2));
--= 1172a2f8 INVALID_CAST_ARGUMENT
SELECT TRY_CAST('2020-2-3' AS decimal(38,0));
--= 0adb0b83 [["_col0","decimal(38,0)"]] [[null]]
SELECT DATE '-0001-03-04' - INTERVAL '12' MONTH;
--= 814070af [["_col0","date"]] [["-0002-03-04"]]
SELECT (CAST(DECIMAL '1234567890123456789012345678.1234567891' AS varchar) * DECIMAL '3') AS x, typeof((CAST(DECIMAL '1234567890123456789012345678.1234567891' AS varchar) * DECIMAL '3'));
--= 365b77bd TYPE_MISMATCH
SELECT CAST('2020-02-03T04:05:06' AS decimal(3,3));
--= 6333f69e INVALID_CAST_ARGUMENT
SELECT TRY_CAST('2020-02-03 04:05:06.' AS timestamp(6));
--= a5e4e88a [["_col0","timestamp(6)"]] [[null]]
SELECT date_add('decade', 100000, TIMESTAMP '2020-02-29 23:59:59.999');
--= 8a9c7ffd INVALID_FUNCTION_ARGUMENT
SELECT date_format(TIMESTAMP '2020-03-29 02:30:00', '%%');
--= 4a4f373f [["_col0","varchar"]] [["%"]]
SELECT TRY_CAST('20200203' AS double);
--= 6f7d34d8 [["_col0","double"]] [["2.0200203E7"]]
SELECT CAST('-Infinity' AS bigint);
--= 094fdc5e INVALID_CAST_ARGUMENT
SELECT date_diff('quarter', DATE '9999-12-31', DATE '2021-03-01');
--= 6ed31c14 [["_col0","bigint"]] [[-31915]]
SELECT CAST('1,000' AS timestamp(0));
--= e0623991 INVALID_CAST_ARGUMENT
SELECT CAST(1e-7 AS bigint);
--= bed2f8cd [["_col0","bigint"]] [[0]]
SELECT date_format(DATE '2020-02-29', '%%');
--= b7134d3a [["_col0","varchar"]] [["%"]]
SELECT TRY_CAST('1d' AS smallint);
--= c7ae94e0 [["_col0","smallint"]] [[null]]
SELECT CAST('-Infinity' AS smallint);
--= e4f3963e INVALID_CAST_ARGUMENT
SELECT (-(DECIMAL '1.5' - DECIMAL '0.00000000000000000001') / REAL '2.5') AS x, typeof((-(DECIMAL '1.5' - DECIMAL '0.00000000000000000001') / REAL '2.5'));
--= 31f8263c [["x","real"],["_col1","varchar"]] [["-0.6","real"]]
SELECT CAST('2020-02-30' AS boolean);
--= e0296d00 INVALID_CAST_ARGUMENT
SELECT date_diff('day', TIMESTAMP '2020-02-29 23:59', TIMESTAMP '2019-02-28 12:00:00');
--= d62733b7 [["_col0","bigint"]] [[-366]]
SELECT CAST(DATE '2020-02-29' AS varchar(10));
--= 8469a1ad [["_col0","varchar(10)"]] [["2020-02-29"]]
SELECT CAST('2020-2-3' AS real);
--= 7697237a INVALID_CAST_ARGUMENT
SELECT TRY_CAST('1f' AS smallint);
--= 586e8a70 [["_col0","smallint"]] [[null]]
SELECT date_add('second', -1, TIMESTAMP '2020-02-29 23:59:59.9999995');
--= 7071aeda [["_col0","timestamp(7)"]] [["2020-02-29 23:59:58.9999995"]]
SELECT TRY_CAST('inf' AS timestamp(0));
--= 7743f87c [["_col0","timestamp(0)"]] [[null]]
SELECT TRY_CAST('2020-02-03 04:05:06.999999999999' AS varchar(3));
--= 7ee01d36 [["_col0","varchar(3)"]] [["202"]]
SELECT date_format(DATE '12345-01-01', '%h %I %l %k %p');
--= 5a1a8e1d [["_col0","varchar"]] [["12 12 12 0 AM"]]
SELECT DATE '-0001-03-04' - INTERVAL '1 02:03:04' DAY TO SECOND;
--= b8ce5e8d INVALID_FUNCTION_ARGUMENT
SELECT to_iso8601(TIMESTAMP '1969-12-31 23:59:59.9995');
--= 0a158bd5 [["_col0","varchar(27)"]] [["1969-12-31T23:59:59.9995"]]
SELECT CAST(2147483647.5e0 AS tinyint);
--= 2fde21d4 NUMERIC_VALUE_OUT_OF_RANGE
SELECT ((DECIMAL '7.0000000' + DECIMAL '12345678901234567.89') / DECIMAL '0') AS x, typeof(((DECIMAL '7.0000000' + DECIMAL '12345678901234567.89') / DECIMAL '0'));
--= fe40cf23 DIVISION_BY_ZERO
SELECT CAST(TIMESTAMP '2020-03-29 02:30:00' AS timestamp(0));
--= 5fd73e98 [["_col0","timestamp(0)"]] [["2020-03-29 02:30:00"]]
SELECT CAST(12345678.9e0 AS timestamp(6));
--= 6a947527 TYPE_MISMATCH
SELECT TRY_CAST('' AS date);
--= e92bdf36 [["_col0","date"]] [[null]]
SELECT date_add('second', -1, TIMESTAMP '2020-03-29 02:30:00');
--= 6fe30092 [["_col0","timestamp(0)"]] [["2020-03-29 02:29:59"]]
SELECT CAST(' ' AS decimal(5,2));
--= bc0d20e3 INVALID_CAST_ARGUMENT
SELECT date_add('decade', -1, TIMESTAMP '1969-12-31 23:59:59.9995');
--= 46a2062f INVALID_FUNCTION_ARGUMENT
SELECT CAST('99999999999999999999999999999999999999999' AS timestamp);
--= 3fbf8626 INVALID_CAST_ARGUMENT
SELECT CAST(1e-3 AS bigint);
--= 2deaf25a [["_col0","bigint"]] [[0]]
SELECT round(-round(DECIMAL '7.0000000'), 2) AS x, typeof(round(-round(DECIMAL '7.0000000'), 2));
--= 4a10bf61 [["x","decimal(3,0)"],["_col1","varchar"]] [["-7","decimal(3,0)"]]
SELECT TRY_CAST('5.' AS decimal(20,10));
--= 435826fc [["_col0","decimal(20,10)"]] [["5.0000000000"]]
SELECT CAST('0x10' AS decimal(38,0));
--= 79eabae2 INVALID_CAST_ARGUMENT
SELECT TRY_CAST('2020-02-03 4:5:6' AS decimal(38,0));
--= 03b24408 [["_col0","decimal(38,0)"]] [[null]]
SELECT DATE '0001-01-01' + INTERVAL '25' HOUR;
--= 890d73c1 INVALID_FUNCTION_ARGUMENT
SELECT date_trunc('millisecond', DATE '12345-01-01');
--= 70ff7c23 INVALID_FUNCTION_ARGUMENT
SELECT ((DECIMAL '0.00000000000000000001' / 1) % DECIMAL '3') AS x, typeof(((DECIMAL '0.00000000000000000001' / 1) % DECIMAL '3'));
--= f702e331 [["x","decimal(20,20)"],["_col1","varchar"]] [["0.00000000000000000001","decimal(20,20)"]]
SELECT (sign(TINYINT '3') - DECIMAL '12345678901234567.89') AS x, typeof((sign(TINYINT '3') - DECIMAL '12345678901234567.89'));
--= e99432de [["x","decimal(20,2)"],["_col1","varchar"]] [["-12345678901234566.89","decimal(20,2)"]]
SELECT TRY_CAST('2020-02-03 04:05:06.1234567' AS real);
--= 55773bee [["_col0","real"]] [[null]]
SELECT -(1 % DECIMAL '3') AS x, typeof(-(1 % DECIMAL '3'));
--= 1efeb772 [["x","decimal(1,0)"],["_col1","varchar"]] [["-1","decimal(1,0)"]]
SELECT CAST(1e38 AS timestamp(0));
--= 368d18ed TYPE_MISMATCH
SELECT CAST(DATE '12345-01-01' AS boolean);
--= 3c7ce220 TYPE_MISMATCH
SELECT CAST(2147483647.5e0 AS real);
--= 1aa6448b [["_col0","real"]] [["2.14748365E9"]]
SELECT CAST(BIGINT '2147483648' AS varchar(5));
--= c1151b86 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-03T04:05:06' AS date);
--= 98579a29 INVALID_CAST_ARGUMENT
SELECT date_add('hour', 13, DATE '2020-02-29');
--= 632fff1f INVALID_FUNCTION_ARGUMENT
SELECT CAST(-0.5e0 AS timestamp(6));
--= 41d2d639 TYPE_MISMATCH
SELECT (((DECIMAL '0.00000000000000000001' / 0.5) / DECIMAL '-0.5') * DECIMAL '1234567890123456789012345678.1234567891') AS x, typeof((((DECIMAL '0.00000000000000000001' / 0.5) / DECIMAL '-0.5') * DECIMAL '1234567890123456789012345678.1234567891'));
--= a7e715b7 [["x","double"],["_col1","varchar"]] [["-4.938271560493827E7","double"]]
SELECT DATE '2020-02-29' + INTERVAL '1' WEEK;
--= 6d0f3a29 TYPE_NOT_FOUND
SELECT date_add('year', 13, DATE '9999-12-31');
--= c513aeaa [["_col0","date"]] [["+10012-12-31"]]
SELECT TRY_CAST('+1' AS timestamp);
--= 3ac1c488 [["_col0","timestamp(3)"]] [[null]]
SELECT date_trunc('year', DATE '12345-01-01');
--= 48673178 [["_col0","date"]] [["+12345-01-01"]]
SELECT truncate((DECIMAL '7.0000000' - DECIMAL '1234567890123456789012345678.1234567891'), 1) AS x, typeof(truncate((DECIMAL '7.0000000' - DECIMAL '1234567890123456789012345678.1234567891'), 1));
--= 3acb7f95 [["x","decimal(38,10)"],["_col1","varchar"]] [["-1234567890123456789012345671.1000000000","decimal(38,10)"]]
SELECT TRY_CAST('20200203' AS integer);
--= 6e10d6c4 [["_col0","integer"]] [[20200203]]
SELECT (DECIMAL '99999999999999999999999999999999999999' * DECIMAL '99999999999999999999999999999999999999') AS x, typeof((DECIMAL '99999999999999999999999999999999999999' * DECIMAL '99999999999999999999999999999999999999'));
--= 884270f3 NUMERIC_VALUE_OUT_OF_RANGE
SELECT month(DATE '-0001-03-04');
--= 39ea210a [["_col0","bigint"]] [[3]]
SELECT date_diff('minute', DATE '-0001-03-04', TIMESTAMP '2019-02-28 12:00:00');
--= 014774bc [["_col0","bigint"]] [[1062412560]]
SELECT CAST(BIGINT '2147483648' AS decimal(5,2));
--= 13b2ceb6 INVALID_CAST_ARGUMENT
SELECT INTERVAL '12' MONTH + TIMESTAMP '2020-02-29 23:59:59.9999995';
--= 28e814c2 [["_col0","timestamp(7)"]] [["2021-02-28 23:59:59.9999995"]]
SELECT TRY_CAST('1e-400' AS timestamp(0));
--= 81a5be9f [["_col0","timestamp(0)"]] [[null]]
SELECT CAST(1e-7 AS decimal(38,0));
--= 1734c002 [["_col0","decimal(38,0)"]] [["0"]]
SELECT (DECIMAL '99999999999999999999999999999999999999' % 1) AS x, typeof((DECIMAL '99999999999999999999999999999999999999' % 1));
--= 67c2db50 [["x","decimal(10,0)"],["_col1","varchar"]] [["0","decimal(10,0)"]]
SELECT TRY_CAST('1e-400' AS varchar(3));
--= 3c5c55d7 [["_col0","varchar(3)"]] [["1e-"]]
SELECT TRY_CAST('1 ' AS decimal(20,10));
--= 50a26dd5 [["_col0","decimal(20,10)"]] [[null]]
SELECT DATE '-0001-03-04' * 2;
--= 21455c7a TYPE_MISMATCH
SELECT TRY_CAST('2020-02-03 04:05:06.1234567' AS double);
--= 1963c9bc [["_col0","double"]] [[null]]
SELECT (CAST((DECIMAL '0' * TINYINT '3') AS decimal(38,20)) * 0.5) AS x, typeof((CAST((DECIMAL '0' * TINYINT '3') AS decimal(38,20)) * 0.5));
--= 7503fc00 [["x","double"],["_col1","varchar"]] [["0.0","double"]]
SELECT ceil((1 * DECIMAL '0')) AS x, typeof(ceil((1 * DECIMAL '0')));
--= a42feaef [["x","decimal(11,0)"],["_col1","varchar"]] [["0","decimal(11,0)"]]
SELECT CAST(DECIMAL '12345678901234567.89' AS double) AS x, typeof(CAST(DECIMAL '12345678901234567.89' AS double));
--= 6d378d15 [["x","double"],["_col1","varchar"]] [["1.2345678901234568E16","double"]]
SELECT CAST(' ' AS timestamp(6));
--= 6505bc1d INVALID_CAST_ARGUMENT
SELECT date_add('decade', 1, TIMESTAMP '1969-12-31 23:59:59.9995');
--= 46c8bab6 INVALID_FUNCTION_ARGUMENT
SELECT TRY_CAST('1,000' AS bigint);
--= 7185f241 [["_col0","bigint"]] [[null]]
SELECT TIMESTAMP '1969-12-31 23:59:59.9995' - INTERVAL '-1' MONTH;
--= a3ba7f42 [["_col0","timestamp(4)"]] [["1970-01-31 23:59:59.9995"]]
SELECT CAST(1e21 AS timestamp(6));
--= 4e12fbf6 TYPE_MISMATCH
SELECT CAST('1d' AS decimal(20,10));
--= 3af7e95b INVALID_CAST_ARGUMENT
SELECT INTERVAL '1 02:03:04' DAY TO SECOND + DATE '0001-01-01';
--= 123f5560 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('microsecond', DATE '-0001-03-04', TIMESTAMP '2019-02-28 12:00:00');
--= 2158d5e6 INVALID_FUNCTION_ARGUMENT
SELECT CAST(1e7 AS decimal(20,10));
--= ecf1bcb7 [["_col0","decimal(20,10)"]] [["10000000.0000000000"]]
SELECT date_add('DAY', 1, TIMESTAMP '1969-12-31 23:59:59.9995');
--= e39e273c [["_col0","timestamp(4)"]] [["1970-01-01 23:59:59.9995"]]
SELECT TRY_CAST('2020-02-03 04:05:06 UTC' AS decimal(38,0));
--= d3744ffa [["_col0","decimal(38,0)"]] [[null]]
SELECT CAST('2020-02-03 24:00:00' AS smallint);
--= e6a23ecf INVALID_CAST_ARGUMENT
SELECT (DECIMAL '-99.99' + 0.5) AS x, typeof((DECIMAL '-99.99' + 0.5));
--= 73b66361 [["x","double"],["_col1","varchar"]] [["-99.49","double"]]
SELECT (1 - DECIMAL '3') AS x, typeof((1 - DECIMAL '3'));
--= 806050fa [["x","decimal(11,0)"],["_col1","varchar"]] [["-2","decimal(11,0)"]]
SELECT TRY_CAST('-0' AS boolean);
--= acb1e6e8 [["_col0","boolean"]] [[null]]
SELECT round((DECIMAL '12345678901234567.89' * DECIMAL '99999999999999999999999999999999999999'), 2) AS x, typeof(round((DECIMAL '12345678901234567.89' * DECIMAL '99999999999999999999999999999999999999'), 2));
--= 89a7ca2c NUMERIC_VALUE_OUT_OF_RANGE
SELECT TRY_CAST('2020-02-03 4:5:6' AS timestamp(6));
--= 9bd7ac19 [["_col0","timestamp(6)"]] [["2020-02-03 04:05:06.000000"]]
SELECT date_trunc('day', TIMESTAMP '2020-02-29 23:59:59.999');
--= 95f90f2c [["_col0","timestamp(3)"]] [["2020-02-29 00:00:00.000"]]
SELECT date_format(TIMESTAMP '2020-02-29 23:59', '');
--= f354a327 INVALID_FUNCTION_ARGUMENT
SELECT TRY_CAST('00012' AS decimal(3,3));
--= 4aa06764 [["_col0","decimal(3,3)"]] [[null]]
SELECT date_add('DAY', 100000, TIMESTAMP '1969-12-31 23:59:59.9995');
--= 7d85cc22 [["_col0","timestamp(4)"]] [["2243-10-16 23:59:59.9995"]]
SELECT date_diff('hour', DATE '9999-12-31', DATE '2021-03-01');
--= eb8536c9 INVALID_FUNCTION_ARGUMENT
SELECT CAST('2020-02-03 4:5:6' AS decimal(20,10));
--= 6ead0e1e INVALID_CAST_ARGUMENT
SELECT date_add('month', -1, TIMESTAMP '2020-02-29 23:59:59.999');
--= 13b7e77e [["_col0","timestamp(3)"]] [["2020-01-29 23:59:59.999"]]
SELECT INTERVAL '1 02:03:04' DAY TO SECOND * 2, INTERVAL '1 02:03:04' DAY TO SECOND / 2, -INTERVAL '1 02:03:04' DAY TO SECOND, INTERVAL '1 02:03:04' DAY TO SECOND + INTERVAL '1 02:03:04' DAY TO SECOND, INTERVAL '1 02:03:04' DAY TO SECOND > INTERVAL '1 02:03:04' DAY TO SECOND;
--= 51c31c97 [["_col0","interval day to second"],["_col1","interval day to second"],["_col2","interval day to second"],["_col3","interval day to second"],["_col4","boolean"]] [["2 04:06:08.000","0 13:01:32.000","-1 02:03:04.000","2 04:06:08.000",false]]
SELECT date_format(DATE '-0001-03-04', '%Y-%m-%d');
--= 525c7723 [["_col0","varchar"]] [["-0001-03-04"]]
SELECT (floor(1) % DECIMAL '1.5') AS x, typeof((floor(1) % DECIMAL '1.5'));
--= 42b8a2fb [["x","decimal(2,1)"],["_col1","varchar"]] [["1.0","decimal(2,1)"]]
SELECT TRY_CAST('-Infinity' AS decimal(38,0));
--= 7505c16a [["_col0","decimal(38,0)"]] [[null]]
SELECT CAST('2020-02-03 04:05:06.1234567' AS decimal(20,10));
--= 626a5453 INVALID_CAST_ARGUMENT
SELECT CAST(DECIMAL '0' AS decimal(20,5)) AS x, typeof(CAST(DECIMAL '0' AS decimal(20,5)));
--= 8c7e69fb [["x","decimal(20,5)"],["_col1","varchar"]] [["0.00000","decimal(20,5)"]]
SELECT mod(DECIMAL '7.0000000', 3) AS x, typeof(mod(DECIMAL '7.0000000', 3));
--= 06728911 [["x","decimal(8,7)"],["_col1","varchar"]] [["1.0000000","decimal(8,7)"]]
SELECT date_add('microsecond', 1, TIMESTAMP '2020-03-29 02:30:00');
--= d113990a INVALID_FUNCTION_ARGUMENT
SELECT TRY_CAST('true' AS decimal(5,2));
--= 76aa84ae [["_col0","decimal(5,2)"]] [[null]]
SELECT CAST('1 ' AS integer);
--= adadfbc3 INVALID_CAST_ARGUMENT
SELECT CAST(DECIMAL '127.5' AS bigint);
--= 2eddd31c [["_col0","bigint"]] [[128]]
SELECT date_diff('microsecond', TIMESTAMP '2020-02-29 23:59:59.999', DATE '2021-03-01');
--= 34ffd4d9 INVALID_FUNCTION_ARGUMENT
SELECT CAST(DECIMAL '0.5' AS timestamp(6));
--= 5b72d59e TYPE_MISMATCH
SELECT TRY_CAST('Infinity' AS bigint);
--= 0a01dead [["_col0","bigint"]] [[null]]
SELECT date_trunc('quarter', DATE '12345-01-01');
--= 4fff98c5 [["_col0","date"]] [["+12345-01-01"]]
SELECT TRY_CAST('1.0' AS timestamp);
--= 77548583 [["_col0","timestamp(3)"]] [[null]]
SELECT INTERVAL '-1' MONTH * 2, INTERVAL '-1' MONTH / 2, -INTERVAL '-1' MONTH, INTERVAL '-1' MONTH + INTERVAL '-1' MONTH, INTERVAL '-1' MONTH > INTERVAL '-1' MONTH;
--= 4b34d378 [["_col0","interval year to month"],["_col1","interval year to month"],["_col2","interval year to month"],["_col3","interval year to month"],["_col4","boolean"]] [["-0-2","0-0","0-1","-0-2",false]]
SELECT TRY_CAST(' ' AS date);
--= a2d146aa [["_col0","date"]] [[null]]
SELECT CAST('99999999999999999999999999999999999999999' AS decimal(20,10));
--= 183b9df4 INVALID_CAST_ARGUMENT
SELECT TRY_CAST('2020-02-03' AS smallint);
--= a9003eff [["_col0","smallint"]] [[null]]
SELECT CAST(DECIMAL '0.5' AS varchar);
--= 320740b2 [["_col0","varchar"]] [["0.5"]]
SELECT CAST('0000-01-01' AS smallint);
--= f962c73e INVALID_CAST_ARGUMENT
SELECT date_format(TIMESTAMP '2020-02-29 23:59:59.999', '%%');
--= 5c871c0d [["_col0","varchar"]] [["%"]]
SELECT date_trunc('year', DATE '-0001-03-04');
--= 35d3e358 [["_col0","date"]] [["-0001-01-01"]]
SELECT CAST('20200203' AS real);
--= 7781fed5 [["_col0","real"]] [["2.0200204E7"]]
SELECT second(DATE '12345-01-01');
--= 95a0c017 [["_col0","bigint"]] [[0]]
SELECT INTERVAL '-1' MONTH + TIMESTAMP '2020-02-29 23:59:59.9999995';
--= 3018b302 [["_col0","timestamp(7)"]] [["2020-01-29 23:59:59.9999995"]]
SELECT TRY_CAST('1d' AS real);
--= be44af54 [["_col0","real"]] [["1.0"]]
SELECT TRY_CAST('1.5E400' AS timestamp);
--= b6ee7297 [["_col0","timestamp(3)"]] [[null]]
SELECT TRY_CAST('.5' AS smallint);
--= f1e814e3 [["_col0","smallint"]] [[null]]
SELECT TRY_CAST('1:00' AS double);
--= e91f4d50 [["_col0","double"]] [[null]]
SELECT CAST('0000-01-01' AS double);
--= 40b1a023 INVALID_CAST_ARGUMENT
SELECT CAST('-0001-01-01' AS decimal(3,3));
--= 36b6c2c8 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-03' AS decimal(38,0));
--= d2ff843f INVALID_CAST_ARGUMENT
SELECT (((REAL '2.5' % BIGINT '9') % BIGINT '9') % 1) AS x, typeof((((REAL '2.5' % BIGINT '9') % BIGINT '9') % 1));
--= a09ca854 [["x","real"],["_col1","varchar"]] [["0.5","real"]]
SELECT CAST(127.4e0 AS decimal(5,2));
--= ae6ae66a [["_col0","decimal(5,2)"]] [["127.40"]]
SELECT truncate((DECIMAL '0.001' % DECIMAL '-0.5'), 1) AS x, typeof(truncate((DECIMAL '0.001' % DECIMAL '-0.5'), 1));
--= 6e1837b2 [["x","decimal(3,3)"],["_col1","varchar"]] [["0.000","decimal(3,3)"]]
SELECT date_add('microsecond', 1, DATE '9999-12-31');
--= 1eba9ead INVALID_FUNCTION_ARGUMENT
SELECT ((DECIMAL '0.001' + DECIMAL '99999999999999999999999999999999999999') - TINYINT '3') AS x, typeof(((DECIMAL '0.001' + DECIMAL '99999999999999999999999999999999999999') - TINYINT '3'));
--= 8214e84b NUMERIC_VALUE_OUT_OF_RANGE
SELECT (DECIMAL '-99.99' / DECIMAL '-0.5') AS x, typeof((DECIMAL '-99.99' / DECIMAL '-0.5'));
--= a7c08d53 [["x","decimal(5,2)"],["_col1","varchar"]] [["199.98","decimal(5,2)"]]
SELECT (0.5 / DECIMAL '3') AS x, typeof((0.5 / DECIMAL '3'));
--= 66f983aa [["x","double"],["_col1","varchar"]] [["0.16666666666666666","double"]]
SELECT TRY_CAST('2020-02-03 04:05:06.999999999999' AS decimal(3,3));
--= 6249a8ef [["_col0","decimal(3,3)"]] [[null]]
SELECT CAST(1e20 AS timestamp(0));
--= 4eaaf07c TYPE_MISMATCH
SELECT CAST('2020-2-3' AS date);
--= 3314e1a0 [["_col0","date"]] [["2020-02-03"]]
SELECT CAST(1.5e0 AS varchar(3));
--= db913818 INVALID_CAST_ARGUMENT
SELECT TRY_CAST('9223372036854775808' AS decimal(5,2));
--= 971521a8 [["_col0","decimal(5,2)"]] [[null]]
SELECT date_format(DATE '-0001-03-04', '%h %I %l %k %p');
--= 3c9048d3 [["_col0","varchar"]] [["12 12 12 0 AM"]]
SELECT CAST('-0001-01-01' AS decimal(5,2));
--= eb2d7481 INVALID_CAST_ARGUMENT
SELECT TRY_CAST('1,000' AS timestamp(6));
--= cfbca802 [["_col0","timestamp(6)"]] [[null]]
SELECT CAST(REAL '3.4e38' AS boolean);
--= fe3a49ad [["_col0","boolean"]] [[true]]
SELECT date_format(DATE '-0001-03-04', '%j %U %V %u %v %x %w');
--= 51ad0a68 INVALID_FUNCTION_ARGUMENT
SELECT date_add('day', -1, TIMESTAMP '2020-03-29 02:30:00');
--= 5c9f8356 [["_col0","timestamp(0)"]] [["2020-03-28 02:30:00"]]
SELECT CAST(-129 AS varchar(3));
--= f3f39065 INVALID_CAST_ARGUMENT
SELECT CAST(1e-7 AS varchar(5));
--= b117076c INVALID_CAST_ARGUMENT
SELECT CAST(' 2020-02-03 ' AS integer);
--= 0201e9c8 INVALID_CAST_ARGUMENT
SELECT DATE '9999-12-31' + INTERVAL '1' YEAR;
--= 0e9ae80d [["_col0","date"]] [["+10000-12-31"]]
SELECT date_add('week', 100000, TIMESTAMP '0001-01-01 00:00:00');
--= cf57df2b [["_col0","timestamp(0)"]] [["1917-07-16 00:00:00"]]
SELECT date_trunc('second', TIMESTAMP '2020-02-29 23:59:59.9999995');
--= 3ad86c1e [["_col0","timestamp(7)"]] [["2020-02-29 23:59:59.0000000"]]
SELECT CAST('00012' AS decimal(3,3));
--= 07a41ea7 INVALID_CAST_ARGUMENT
SELECT CAST('+2020-02-03' AS bigint);
--= 12298b2d INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-03 04:05:06.' AS varchar(3));
--= b5a208ad [["_col0","varchar(3)"]] [["202"]]
SELECT date_add('microsecond', 1, TIMESTAMP '2020-02-29 23:59:59.9999995');
--= 6b69534c INVALID_FUNCTION_ARGUMENT
SELECT TRY_CAST('t' AS varchar(3));
--= af92b52d [["_col0","varchar(3)"]] [["t"]]
SELECT TRY_CAST('1e-400' AS decimal(3,3));
--= bdcc8ff8 [["_col0","decimal(3,3)"]] [["0.000"]]
SELECT TRY_CAST('true' AS varchar(3));
--= 8c69b43b [["_col0","varchar(3)"]] [["tru"]]
SELECT TRY_CAST('1,000' AS double);
--= 78658e1c [["_col0","double"]] [[null]]
SELECT TRY_CAST('+2020-02-03' AS real);
--= 30ba7ebf [["_col0","real"]] [[null]]
SELECT CAST('9223372036854775808' AS decimal(38,0));
--= 56ef6e21 [["_col0","decimal(38,0)"]] [["9223372036854775808"]]
SELECT date_diff('year', DATE '2020-02-29', DATE '2021-03-01');
--= 550e79de [["_col0","bigint"]] [[1]]
SELECT quarter(TIMESTAMP '2020-02-29 23:59');
--= b289a39f [["_col0","bigint"]] [[1]]
SELECT TRY_CAST('5.' AS decimal(3,3));
--= 39b077c9 [["_col0","decimal(3,3)"]] [[null]]
SELECT date_add('DAY', 13, DATE '9999-12-31');
--= abaee937 [["_col0","date"]] [["+10000-01-13"]]
SELECT CAST('1e-400' AS integer);
--= d1b7eb2c INVALID_CAST_ARGUMENT
SELECT INTERVAL '25' HOUR * 2, INTERVAL '25' HOUR / 2, -INTERVAL '25' HOUR, INTERVAL '25' HOUR + INTERVAL '25' HOUR, INTERVAL '25' HOUR > INTERVAL '25' HOUR;
--= e591bf6c [["_col0","interval day to second"],["_col1","interval day to second"],["_col2","interval day to second"],["_col3","interval day to second"],["_col4","boolean"]] [["2 02:00:00.000","0 12:30:00.000","-1 01:00:00.000","2 02:00:00.000",false]]
SELECT date_add('week', 1, DATE '9999-12-31');
--= ef120e49 [["_col0","date"]] [["+10000-01-07"]]
SELECT CAST('2020-02-03 ' AS decimal(38,0));
--= 50df6030 INVALID_CAST_ARGUMENT
SELECT TRY_CAST('0000-01-01' AS real);
--= 307e097e [["_col0","real"]] [[null]]
SELECT floor(((DECIMAL '1.5' - DECIMAL '1234567890123456789012345678.1234567891') / 0.5)) AS x, typeof(floor(((DECIMAL '1.5' - DECIMAL '1234567890123456789012345678.1234567891') / 0.5)));
--= c26567a3 [["x","double"],["_col1","varchar"]] [["-2.4691357802469137E27","double"]]
SELECT TRY_CAST('.5' AS timestamp(6));
--= d0b90e35 [["_col0","timestamp(6)"]] [[null]]
SELECT date_add('microsecond', 13, TIMESTAMP '2020-02-29 23:59');
--= 6228c95b INVALID_FUNCTION_ARGUMENT
SELECT CAST('1,000' AS varchar(3));
--= 46c05a7d [["_col0","varchar(3)"]] [["1,0"]]
SELECT TRY_CAST('1.0' AS decimal(38,0));
--= d00d5ec0 [["_col0","decimal(38,0)"]] [["1"]]
SELECT date_add('year', 13, DATE '0001-01-01');
--= 36757abc [["_col0","date"]] [["0014-01-01"]]
SELECT CAST(TIMESTAMP '2020-03-29 02:30:00' AS date);
--= fdbbd9d1 [["_col0","date"]] [["2020-03-29"]]
SELECT date_diff('DAY', TIMESTAMP '2020-02-29 23:59', DATE '2021-03-01');
--= 36244fa2 [["_col0","bigint"]] [[365]]
SELECT (REAL '2.5' % DECIMAL '12345678901234567.89') AS x, typeof((REAL '2.5' % DECIMAL '12345678901234567.89'));
--= ed8cdf50 [["x","real"],["_col1","varchar"]] [["2.5","real"]]
SELECT date_add('millisecond', 100000, TIMESTAMP '2020-02-29 23:59:59.9999995');
--= 7ff53f7d [["_col0","timestamp(7)"]] [["2020-03-01 00:01:39.9999995"]]
SELECT CAST(DECIMAL '0.5' AS real);
--= 1160ed7d [["_col0","real"]] [["0.5"]]
SELECT CAST(1e-3 AS tinyint);
--= a91f1849 [["_col0","tinyint"]] [[0]]
SELECT DATE '12345-01-01' - INTERVAL '1 02:03:04' DAY TO SECOND;
--= d58fdac7 INVALID_FUNCTION_ARGUMENT
SELECT (TINYINT '3' * 1) AS x, typeof((TINYINT '3' * 1));
--= b638697c [["x","integer"],["_col1","varchar"]] [[3,"integer"]]
SELECT date_add('hour', 1, DATE '12345-01-01');
--= 659eb63d INVALID_FUNCTION_ARGUMENT
SELECT TRY_CAST(' 2020-02-03 ' AS real);
--= 44a23b5c [["_col0","real"]] [[null]]
SELECT CAST('yes' AS real);
--= 355796da INVALID_CAST_ARGUMENT
SELECT CAST('--1' AS varchar(3));
--= 8c48be35 [["_col0","varchar(3)"]] [["--1"]]
SELECT TRY_CAST('true' AS double);
--= 46e8c6c2 [["_col0","double"]] [[null]]
SELECT ceil(CAST(round(DECIMAL '0.001', 2) AS double)) AS x, typeof(ceil(CAST(round(DECIMAL '0.001', 2) AS double)));
--= 984b5262 [["x","double"],["_col1","varchar"]] [["0.0","double"]]
SELECT minute(TIMESTAMP '2020-02-29 23:59');
--= d0037b17 [["_col0","bigint"]] [[59]]
SELECT CAST('2020-02-03 04:05:06 UTC' AS date);
--= b27fc767 INVALID_CAST_ARGUMENT
SELECT CAST('12020-01-01' AS date);
--= f8e5c3ce [["_col0","date"]] [["+12020-01-01"]]
SELECT (DECIMAL '12345678901234567.89' + DECIMAL '3') AS x, typeof((DECIMAL '12345678901234567.89' + DECIMAL '3'));
--= 76487de3 [["x","decimal(20,2)"],["_col1","varchar"]] [["12345678901234570.89","decimal(20,2)"]]
SELECT CAST(9.999e-4 AS timestamp(0));
--= ceff8573 TYPE_MISMATCH
SELECT TRY_CAST('1e-400' AS decimal(20,10));
--= 959f9d01 [["_col0","decimal(20,10)"]] [["0.0000000000"]]
SELECT year(TIMESTAMP '2020-02-29 23:59:59.9999995');
--= 1b8a29e0 [["_col0","bigint"]] [[2020]]
SELECT INTERVAL '1 02:03:04' DAY TO SECOND + TIMESTAMP '2020-03-29 02:30:00';
--= d1028529 [["_col0","timestamp(3)"]] [["2020-03-30 04:33:04.000"]]
SELECT (DECIMAL '1234567890123456789012345678.1234567891' + DECIMAL '0') AS x, typeof((DECIMAL '1234567890123456789012345678.1234567891' + DECIMAL '0'));
--= 436b35c5 [["x","decimal(38,10)"],["_col1","varchar"]] [["1234567890123456789012345678.1234567891","decimal(38,10)"]]
SELECT (DECIMAL '-99.99' / 1) AS x, typeof((DECIMAL '-99.99' / 1));
--= b1192a9e [["x","decimal(4,2)"],["_col1","varchar"]] [["-99.99","decimal(4,2)"]]
SELECT CAST(DATE '0001-01-01' AS timestamp(6));
--= d2009a7b [["_col0","timestamp(6)"]] [["0001-01-01 00:00:00.000000"]]
SELECT CAST('2020-02-03 04:05:06.1234567' AS real);
--= 6c0c9a68 INVALID_CAST_ARGUMENT
SELECT date_diff('week', TIMESTAMP '2020-02-29 23:59:59.999', TIMESTAMP '2019-02-28 12:00:00');
--= 5d16be0c [["_col0","bigint"]] [[-52]]
SELECT (((DECIMAL '1.5' % TINYINT '3') / DECIMAL '12345678901234567.89') - DECIMAL '-99.99') AS x, typeof((((DECIMAL '1.5' % TINYINT '3') / DECIMAL '12345678901234567.89') - DECIMAL '-99.99'));
--= aa56b837 [["x","decimal(6,2)"],["_col1","varchar"]] [["99.99","decimal(6,2)"]]
SELECT to_unixtime(DATE '-0001-03-04');
--= e32266e6 [["_col0","double"]] [["-6.21933984E10"]]
SELECT CAST(' 1' AS decimal(3,3));
--= 90dad348 INVALID_CAST_ARGUMENT
SELECT CAST(REAL '3.4e38' AS varchar(3));
--= e55ace4a INVALID_CAST_ARGUMENT
SELECT CAST(REAL '1e-45' AS timestamp);
--= a0752f8b TYPE_MISMATCH
SELECT TRY_CAST('-0001-01-01' AS decimal(20,10));
--= c1df6067 [["_col0","decimal(20,10)"]] [[null]]
SELECT date_diff('decade', DATE '9999-12-31', DATE '2021-03-01');
--= 41a373a4 INVALID_FUNCTION_ARGUMENT
SELECT date_add('week', 1, DATE '12345-01-01');
--= 86f8343f [["_col0","date"]] [["+12345-01-08"]]
SELECT (DECIMAL '0.00000000000000000001' * TINYINT '3') AS x, typeof((DECIMAL '0.00000000000000000001' * TINYINT '3'));
--= 52b1937e [["x","decimal(23,20)"],["_col1","varchar"]] [["0.00000000000000000003","decimal(23,20)"]]
SELECT TRY_CAST('TRUE' AS date);
--= b07b1cbf [["_col0","date"]] [[null]]
SELECT CAST(1e21 AS decimal(3,3));
--= 0de97129 INVALID_CAST_ARGUMENT
SELECT CAST('99999999999999999999999999999999999999999' AS decimal(38,0));
--= d5ddb054 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-03T04:05:06' AS bigint);
--= 3b942033 INVALID_CAST_ARGUMENT
SELECT date_trunc('microsecond', TIMESTAMP '2020-02-29 23:59:59.999');
--= 7ca24742 INVALID_FUNCTION_ARGUMENT
SELECT TIMESTAMP '2020-02-29 23:59:59.999' + INTERVAL '1 02:03:04' DAY TO SECOND;
--= 6dacd2b2 [["_col0","timestamp(3)"]] [["2020-03-02 02:03:03.999"]]
SELECT CAST(300 AS varchar);
--= bed04bc7 [["_col0","varchar"]] [["300"]]
SELECT TRY_CAST(' 1' AS bigint);
--= adf3c92f [["_col0","bigint"]] [[null]]
SELECT CAST('2020-02-03' AS tinyint);
--= dd4de9c8 INVALID_CAST_ARGUMENT
SELECT TRY_CAST('1e2' AS bigint);
--= b98ddbf6 [["_col0","bigint"]] [[null]]
SELECT date_format(TIMESTAMP '2020-02-29 23:59', '%Q');
--= 2bdbde29 [["_col0","varchar"]] [["Q"]]
SELECT ((DECIMAL '1234567890123456789012345678.1234567891' - 1) / DECIMAL '1234567890123456789012345678.1234567891') AS x, typeof(((DECIMAL '1234567890123456789012345678.1234567891' - 1) / DECIMAL '1234567890123456789012345678.1234567891'));
--= ea8d107e [["x","decimal(38,10)"],["_col1","varchar"]] [["1.0000000000","decimal(38,10)"]]
SELECT CAST(DECIMAL '1.5' AS smallint);
--= 769f15f0 [["_col0","smallint"]] [[2]]
SELECT date_add('millisecond', -1, TIMESTAMP '2020-02-29 23:59:59.9999995');
--= 3573bc70 [["_col0","timestamp(7)"]] [["2020-02-29 23:59:59.9989995"]]
SELECT (DECIMAL '-0.5' - DECIMAL '1.5') AS x, typeof((DECIMAL '-0.5' - DECIMAL '1.5'));
--= bd14d603 [["x","decimal(3,1)"],["_col1","varchar"]] [["-2.0","decimal(3,1)"]]
SELECT CAST(DECIMAL '1.5' AS boolean);
--= 4fdb0bf5 [["_col0","boolean"]] [[true]]
SELECT CAST(1e-3 AS integer);
--= d4bd091f [["_col0","integer"]] [[0]]
SELECT date_diff('second', DATE '12345-01-01', DATE '2021-03-01');
--= 67bf5faa INVALID_FUNCTION_ARGUMENT
SELECT CAST(127.4e0 AS boolean);
--= e997b200 [["_col0","boolean"]] [[true]]
SELECT DATE '9999-12-31' - INTERVAL '25' HOUR;
--= 8da13bdc INVALID_FUNCTION_ARGUMENT
SELECT CAST(0.5e0 AS date);
--= 86102be5 TYPE_MISMATCH
SELECT (mod((DECIMAL '0.00000000000000000001' + DECIMAL '12345678901234567.89'), 3) + BIGINT '9') AS x, typeof((mod((DECIMAL '0.00000000000000000001' + DECIMAL '12345678901234567.89'), 3) + BIGINT '9'));
--= d3afe153 [["x","decimal(38,20)"],["_col1","varchar"]] [["10.89000000000000000001","decimal(38,20)"]]
SELECT TIMESTAMP '2020-03-29 02:30:00' + INTERVAL '25' HOUR;
--= 2c716ff5 [["_col0","timestamp(3)"]] [["2020-03-30 03:30:00.000"]]
SELECT TRY_CAST('inf' AS timestamp(6));
--= ab26c338 [["_col0","timestamp(6)"]] [[null]]
SELECT (BIGINT '9' % 1) AS x, typeof((BIGINT '9' % 1));
--= e792a553 [["x","bigint"],["_col1","varchar"]] [[0,"bigint"]]
SELECT (DECIMAL '1.5' + DECIMAL '1.5') AS x, typeof((DECIMAL '1.5' + DECIMAL '1.5'));
--= bb5a5ae2 [["x","decimal(3,1)"],["_col1","varchar"]] [["3.0","decimal(3,1)"]]
SELECT CAST('1:00' AS decimal(20,10));
--= 45dca77a INVALID_CAST_ARGUMENT
SELECT TIMESTAMP '2020-03-29 02:30:00' + INTERVAL '12' MONTH;
--= 5675be32 [["_col0","timestamp(0)"]] [["2021-03-29 02:30:00"]]
SELECT date_add('millisecond', 1, TIMESTAMP '2020-02-29 23:59:59.9999995');
--= 361cdc5c [["_col0","timestamp(7)"]] [["2020-03-01 00:00:00.0009995"]]
SELECT CAST(1e7 AS varchar);
--= 5a9a92dc [["_col0","varchar"]] [["1.0E7"]]
SELECT TRY_CAST('nan' AS decimal(38,0));
--= 8337ce84 [["_col0","decimal(38,0)"]] [[null]]
SELECT DATE '0001-01-01' * 2;
--= be6edb4c TYPE_MISMATCH
SELECT CAST(9.223372036854775807e18 AS smallint);
--= eec98f1f NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST('1e-400' AS date);
--= c820ad3e INVALID_CAST_ARGUMENT
SELECT ((round(DECIMAL '12345678901234567.89') * DECIMAL '-99.99') / DECIMAL '-99.99') AS x, typeof(((round(DECIMAL '12345678901234567.89') * DECIMAL '-99.99') / DECIMAL '-99.99'));
--= 6d71c5d9 [["x","decimal(24,2)"],["_col1","varchar"]] [["12345678901234568.00","decimal(24,2)"]]
SELECT TRY(date_parse('2020-060', '%Y-%j'));
--= d18bf377 [["_col0","timestamp(3)"]] [["2020-02-29 00:00:00.000"]]
SELECT second(TIMESTAMP '2020-02-29 23:59');
--= 8546d8c0 [["_col0","bigint"]] [[0]]
SELECT TRY_CAST('00012' AS timestamp(6));
--= c9a0aeb7 [["_col0","timestamp(6)"]] [[null]]
SELECT minute(DATE '-0001-03-04');
--= 5f5b068d [["_col0","bigint"]] [[0]]
SELECT date_add('day', 100000, DATE '12345-01-01');
--= 9ff981da [["_col0","date"]] [["+12618-10-17"]]
SELECT TRY(date_parse('2020', '%Y'));
--= 78a30891 [["_col0","timestamp(3)"]] [["2020-01-01 00:00:00.000"]]
SELECT date_add('year', -1, TIMESTAMP '2020-02-29 23:59:59.999');
--= a3fea87f [["_col0","timestamp(3)"]] [["2019-02-28 23:59:59.999"]]
SELECT (DECIMAL '12345678901234567.89' * REAL '2.5') AS x, typeof((DECIMAL '12345678901234567.89' * REAL '2.5'));
--= 5a628264 [["x","real"],["_col1","varchar"]] [["3.08641955E16","real"]]
SELECT date_add('year', 100000, TIMESTAMP '2020-02-29 23:59:59.9999995');
--= 8776cce2 [["_col0","timestamp(7)"]] [["+102020-02-29 23:59:59.9999995"]]
SELECT CAST('2020-02-03 4:5:6' AS decimal(38,0));
--= b3157f46 INVALID_CAST_ARGUMENT
SELECT ((DECIMAL '12345678901234567.89' - BIGINT '9') + DECIMAL '1234567890123456789012345678.1234567891') AS x, typeof(((DECIMAL '12345678901234567.89' - BIGINT '9') + DECIMAL '1234567890123456789012345678.1234567891'));
--= cccdc0df [["x","decimal(38,10)"],["_col1","varchar"]] [["1234567890135802467913580237.0134567891","decimal(38,10)"]]
SELECT date_diff('DAY', TIMESTAMP '2020-02-29 23:59', TIMESTAMP '2019-02-28 12:00:00');
--= e691eab5 [["_col0","bigint"]] [[-366]]
SELECT date_add('millisecond', -1, TIMESTAMP '1969-12-31 23:59:59.9995');
--= e04fd994 [["_col0","timestamp(4)"]] [["1969-12-31 23:59:59.9985"]]
SELECT ((BIGINT '9' * DECIMAL '0.00000000000000000001') % DECIMAL '-0.5') AS x, typeof(((BIGINT '9' * DECIMAL '0.00000000000000000001') % DECIMAL '-0.5'));
--= 050b8e68 [["x","decimal(20,20)"],["_col1","varchar"]] [["0.00000000000000000009","decimal(20,20)"]]
SELECT CAST(300 AS timestamp(0));
--= 998b2b48 TYPE_MISMATCH
SELECT date_diff('decade', DATE '12345-01-01', DATE '2021-03-01');
--= dab1168f INVALID_FUNCTION_ARGUMENT
SELECT TRY_CAST('5.' AS decimal(38,0));
--= d0a290a3 [["_col0","decimal(38,0)"]] [["5"]]
SELECT TRY_CAST('2020-02-03 04:05' AS decimal(5,2));
--= 9faba19b [["_col0","decimal(5,2)"]] [[null]]
SELECT (CAST(DECIMAL '1.5' AS varchar) + 1) AS x, typeof((CAST(DECIMAL '1.5' AS varchar) + 1));
--= 7b4cdaaf TYPE_MISMATCH
SELECT INTERVAL '1' WEEK + DATE '9999-12-31';
--= 1e255717 SYNTAX_ERROR
SELECT TRY_CAST('2020-02-03 04:05' AS decimal(38,0));
--= fb50b9b8 [["_col0","decimal(38,0)"]] [[null]]
SELECT TRY_CAST('-0' AS timestamp);
--= 174f5610 [["_col0","timestamp(3)"]] [[null]]
SELECT (DECIMAL '12345678901234567.89' - TINYINT '3') AS x, typeof((DECIMAL '12345678901234567.89' - TINYINT '3'));
--= f0e2d9c4 [["x","decimal(20,2)"],["_col1","varchar"]] [["12345678901234564.89","decimal(20,2)"]]
SELECT (-(DECIMAL '0' + DECIMAL '3') + DECIMAL '1234567890123456789012345678.1234567891') AS x, typeof((-(DECIMAL '0' + DECIMAL '3') + DECIMAL '1234567890123456789012345678.1234567891'));
--= 83709ba8 [["x","decimal(38,10)"],["_col1","varchar"]] [["1234567890123456789012345675.1234567891","decimal(38,10)"]]
SELECT date(TIMESTAMP '2020-02-29 23:59:59.9999995');
--= 89a1625f [["_col0","date"]] [["2020-02-29"]]
SELECT ((DECIMAL '3' + TINYINT '3') / REAL '2.5') AS x, typeof(((DECIMAL '3' + TINYINT '3') / REAL '2.5'));
--= 2db29eec [["x","real"],["_col1","varchar"]] [["2.4","real"]]
SELECT date_diff('minute', TIMESTAMP '2020-03-29 02:30:00', TIMESTAMP '2019-02-28 12:00:00');
--= 7a3684f8 [["_col0","bigint"]] [[-568230]]
SELECT TRY_CAST('2020-02-03 04:05:06.1234567' AS tinyint);
--= e8a067b1 [["_col0","tinyint"]] [[null]]
SELECT date_add('quarter', 100000, TIMESTAMP '2020-03-29 02:30:00');
--= f4be4dfd [["_col0","timestamp(0)"]] [["+27020-03-29 02:30:00"]]
SELECT (truncate(DECIMAL '99999999999999999999999999999999999999', 1) * DECIMAL '12345678901234567.89') AS x, typeof((truncate(DECIMAL '99999999999999999999999999999999999999', 1) * DECIMAL '12345678901234567.89'));
--= 390f333a NUMERIC_VALUE_OUT_OF_RANGE
SELECT date_add('microsecond', 1, DATE '-0001-03-04');
--= e2f5b75b INVALID_FUNCTION_ARGUMENT
SELECT date_add('day', -1, TIMESTAMP '2020-02-29 23:59');
--= ebc9fc57 [["_col0","timestamp(0)"]] [["2020-02-28 23:59:00"]]
SELECT (round(abs(DECIMAL '1234567890123456789012345678.1234567891')) % DECIMAL '1234567890123456789012345678.1234567891') AS x, typeof((round(abs(DECIMAL '1234567890123456789012345678.1234567891')) % DECIMAL '1234567890123456789012345678.1234567891'));
--= c2024f2c [["x","decimal(38,10)"],["_col1","varchar"]] [["1234567890123456789012345678.0000000000","decimal(38,10)"]]
SELECT CAST('1 ' AS smallint);
--= e2779fa7 INVALID_CAST_ARGUMENT
SELECT date_format(DATE '2020-02-29', '%f');
--= b80b9c0d [["_col0","varchar"]] [["000000"]]
SELECT CAST('yes' AS bigint);
--= 1e81a424 INVALID_CAST_ARGUMENT
SELECT (1 - DECIMAL '1.5') AS x, typeof((1 - DECIMAL '1.5'));
--= ce0bc8bf [["x","decimal(12,1)"],["_col1","varchar"]] [["-0.5","decimal(12,1)"]]
SELECT CAST(1e21 AS varchar);
--= 89ee570a [["_col0","varchar"]] [["1.0E21"]]
SELECT DATE '2020-02-29' + INTERVAL '1-2' YEAR TO MONTH;
--= f88c6e41 [["_col0","date"]] [["2021-04-29"]]
SELECT TRY_CAST('2020-02-03 04:05:06 UTC' AS varchar(3));
--= cb6952ed [["_col0","varchar(3)"]] [["202"]]
SELECT CAST('2020-02-03 04:05' AS integer);
--= 9b2e38c7 INVALID_CAST_ARGUMENT
SELECT date_add('decade', -1, TIMESTAMP '2020-02-29 23:59:59.999');
--= b03cadf0 INVALID_FUNCTION_ARGUMENT
SELECT date_add('microsecond', 13, TIMESTAMP '1969-12-31 23:59:59.9995');
--= 33bccfd7 INVALID_FUNCTION_ARGUMENT
SELECT CAST(REAL '1e-45' AS timestamp(3));
--= 589375ad TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 23:59' - INTERVAL '1 02:03:04' DAY TO SECOND;
--= f49b61b1 [["_col0","timestamp(3)"]] [["2020-02-28 21:55:56.000"]]
SELECT CAST('2020-02-03 04:05:06 UTC' AS decimal(20,10));
--= bd812628 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-03 04:05:06.999999999999' AS boolean);
--= ffb29561 INVALID_CAST_ARGUMENT
SELECT TRY_CAST('1f' AS timestamp);
--= 5d05e995 [["_col0","timestamp(3)"]] [[null]]
SELECT CAST(123456789.123456789e0 AS date);
--= 257c204f TYPE_MISMATCH
SELECT date_diff('year', DATE '0001-01-01', TIMESTAMP '2019-02-28 12:00:00');
--= 6f1da10f [["_col0","bigint"]] [[2018]]
SELECT date_diff('microsecond', TIMESTAMP '2020-03-29 02:30:00', TIMESTAMP '2019-02-28 12:00:00');
--= 668f148c INVALID_FUNCTION_ARGUMENT
SELECT TRY_CAST(' ' AS decimal(20,10));
--= 6040d3e9 [["_col0","decimal(20,10)"]] [[null]]
SELECT TRY_CAST('12020-01-01' AS real);
--= a95b1dd7 [["_col0","real"]] [[null]]
SELECT date_diff('DAY', DATE '2020-02-29', DATE '2021-03-01');
--= 33e082a5 [["_col0","bigint"]] [[366]]
SELECT CAST('2020-02-03 04:05:06.1234567' AS double);
--= c7f4d516 INVALID_CAST_ARGUMENT
SELECT TRY_CAST('+2020-02-03' AS tinyint);
--= f1aa044f [["_col0","tinyint"]] [[null]]
SELECT CAST(9.999e-4 AS timestamp(3));
--= 891fff78 TYPE_MISMATCH
SELECT CAST(1e21 AS varchar(3));
--= 5a7c40a4 INVALID_CAST_ARGUMENT
SELECT TRY_CAST('2020-02-03T04:05:06' AS timestamp);
--= c0445a37 [["_col0","timestamp(3)"]] [[null]]
SELECT date_diff('microsecond', TIMESTAMP '1969-12-31 23:59:59.9995', DATE '2021-03-01');
--= de3d6942 INVALID_FUNCTION_ARGUMENT
SELECT TIMESTAMP '2020-02-29 23:59:59.999' - INTERVAL '12' MONTH;
--= cefb4122 [["_col0","timestamp(3)"]] [["2019-02-28 23:59:59.999"]]
SELECT CAST(123456789.123456789e0 AS timestamp);
--= cc2e714b TYPE_MISMATCH
SELECT TRY_CAST('20200203' AS timestamp(6));
--= d551af77 [["_col0","timestamp(6)"]] [[null]]
SELECT (DECIMAL '1.5' % TINYINT '3') AS x, typeof((DECIMAL '1.5' % TINYINT '3'));
--= d978d93e [["x","decimal(2,1)"],["_col1","varchar"]] [["1.5","decimal(2,1)"]]
SELECT DATE '-0001-03-04' - INTERVAL '25' HOUR;
--= 8fc11ed0 INVALID_FUNCTION_ARGUMENT
SELECT TRY_CAST('inf' AS timestamp);
--= 01b4b268 [["_col0","timestamp(3)"]] [[null]]
SELECT (REAL '2.5' + DECIMAL '1.5') AS x, typeof((REAL '2.5' + DECIMAL '1.5'));
--= 0537d6f2 [["x","real"],["_col1","varchar"]] [["4.0","real"]]
SELECT TRY_CAST('t' AS bigint);
--= 0b68d32f [["_col0","bigint"]] [[null]]
SELECT date_add('DAY', -1, TIMESTAMP '0001-01-01 00:00:00');
--= d001eb33 [["_col0","timestamp(0)"]] [["0000-12-31 00:00:00"]]
SELECT date_trunc('minute', DATE '-0001-03-04');
--= 0f0cbc87 INVALID_FUNCTION_ARGUMENT
SELECT date_format(DATE '12345-01-01', '%f');
--= fbdb0a77 [["_col0","varchar"]] [["000000"]]
SELECT CAST(1e38 AS decimal(38,0));
--= 396eadf2 INVALID_CAST_ARGUMENT
SELECT TRY_CAST('- 1' AS timestamp(0));
--= d5b838ee [["_col0","timestamp(0)"]] [[null]]
SELECT CAST(12345678.9e0 AS integer);
--= 0ebb9b36 [["_col0","integer"]] [[12345679]]
SELECT CAST(1e20 AS boolean);
--= 0be18ab5 [["_col0","boolean"]] [[true]]
SELECT CAST(300 AS decimal(38,0));
--= 335a32d3 [["_col0","decimal(38,0)"]] [["300"]]
SELECT day_of_month(DATE '-0001-03-04');
--= eca21de4 [["_col0","bigint"]] [[4]]
SELECT CAST(1.5e0 AS varchar(20));
--= c2194f62 [["_col0","varchar(20)"]] [["1.5E0"]]
SELECT CAST(-2147483648.5e0 AS decimal(3,3));
--= acf4c5aa INVALID_CAST_ARGUMENT
SELECT -CAST((DECIMAL '99999999999999999999999999999999999999' % DECIMAL '3') AS bigint) AS x, typeof(-CAST((DECIMAL '99999999999999999999999999999999999999' % DECIMAL '3') AS bigint));
--= f1bc56b3 [["x","bigint"],["_col1","varchar"]] [[0,"bigint"]]
SELECT date_add('quarter', 100000, DATE '-0001-03-04');
--= 2ddd2318 [["_col0","date"]] [["+24999-03-04"]]
SELECT (BIGINT '9' / DECIMAL '12345678901234567.89') AS x, typeof((BIGINT '9' / DECIMAL '12345678901234567.89'));
--= 1705cb93 [["x","decimal(23,2)"],["_col1","varchar"]] [["0.00","decimal(23,2)"]]
SELECT TRY_CAST('2020-02-03 04:05:06.' AS tinyint);
--= e236a26b [["_col0","tinyint"]] [[null]]
SELECT CAST('2020-02-03 04:05:06.1234567' AS varchar(3));
--= 5c467126 [["_col0","varchar(3)"]] [["202"]]
SELECT CAST('00012' AS timestamp(0));
--= 626fdec5 INVALID_CAST_ARGUMENT
SELECT date_add('month', 1, TIMESTAMP '2020-03-29 02:30:00');
--= 764ebb27 [["_col0","timestamp(0)"]] [["2020-04-29 02:30:00"]]
SELECT date_format(TIMESTAMP '1969-12-31 23:59:59.9995', '%y %c %e');
--= 878b582c [["_col0","varchar"]] [["70 1 1"]]
SELECT (DECIMAL '99999999999999999999999999999999999999' - DECIMAL '0.00000000000000000001') AS x, typeof((DECIMAL '99999999999999999999999999999999999999' - DECIMAL '0.00000000000000000001'));
--= 3d63858b NUMERIC_VALUE_OUT_OF_RANGE
SELECT date_format(DATE '9999-12-31', '%H:%i:%s');
--= 3e0d67c1 [["_col0","varchar"]] [["00:00:00"]]
SELECT TRY_CAST('0000-01-01' AS decimal(3,3));
--= 5d75800f [["_col0","decimal(3,3)"]] [[null]]
SELECT CAST(floor((DECIMAL '-0.5' - DECIMAL '3')) AS decimal(20,5)) AS x, typeof(CAST(floor((DECIMAL '-0.5' - DECIMAL '3')) AS decimal(20,5)));
--= a0fbb4af [["x","decimal(20,5)"],["_col1","varchar"]] [["-4.00000","decimal(20,5)"]]
SELECT date_add('quarter', 100000, DATE '2020-02-29');
--= bf380631 [["_col0","date"]] [["+27020-02-29"]]
SELECT TRY_CAST('-0' AS smallint);
--= 41c08635 [["_col0","smallint"]] [[0]]
SELECT date_add('DAY', -1, DATE '9999-12-31');
--= 6eaab378 [["_col0","date"]] [["9999-12-30"]]
SELECT TRY_CAST('2020-02-03 04:05:06.999999999999' AS bigint);
--= dd3c3c40 [["_col0","bigint"]] [[null]]
SELECT CAST(REAL '16777217' AS smallint);
--= 56cc0dc1 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(TIMESTAMP '2020-02-29 23:59' AS timestamp(6));
--= 991f3c3e [["_col0","timestamp(6)"]] [["2020-02-29 23:59:00.000000"]]
SELECT date_add('minute', 100000, TIMESTAMP '2020-02-29 23:59:59.9999995');
--= 5aabd674 [["_col0","timestamp(7)"]] [["2020-05-09 10:39:59.9999995"]]
SELECT CAST(9.999e-4 AS varchar(5));
--= 77e55411 INVALID_CAST_ARGUMENT
SELECT date_diff('month', DATE '2020-02-29', TIMESTAMP '2019-02-28 12:00:00');
--= 3d8ce3ba [["_col0","bigint"]] [[-12]]
SELECT date_add('millisecond', -1, TIMESTAMP '0001-01-01 00:00:00');
--= 8f74efb5 [["_col0","timestamp(0)"]] [["0001-01-01 00:00:00"]]
SELECT CAST('2020-02-03 04:05:06.999999999999' AS decimal(3,3));
--= 6e255377 INVALID_CAST_ARGUMENT
SELECT CAST(-128.5e0 AS timestamp(0));
--= 49f61398 TYPE_MISMATCH
SELECT TRY_CAST('1' AS boolean);
--= c1898d08 [["_col0","boolean"]] [[true]]
SELECT CAST(-128.5e0 AS decimal(5,2));
--= 9aedcf85 [["_col0","decimal(5,2)"]] [["-128.50"]]
SELECT CAST('2020-02-03 24:00:00' AS decimal(38,0));
--= 7898a52c INVALID_CAST_ARGUMENT
SELECT TRY_CAST(' 1' AS decimal(20,10));
--= 9d846ced [["_col0","decimal(20,10)"]] [[null]]
SELECT TRY_CAST('2147483648' AS double);
--= e619bad5 [["_col0","double"]] [["2.147483648E9"]]
SELECT TRY_CAST(' ' AS smallint);
--= be6ff79b [["_col0","smallint"]] [[null]]
SELECT TRY_CAST('99999999999999999999999999999999999999999' AS double);
--= cc4cdaf8 [["_col0","double"]] [["1.0E41"]]
SELECT CAST(12345678.9e0 AS varchar(5));
--= 121e4e20 INVALID_CAST_ARGUMENT
SELECT date_add('millisecond', 13, TIMESTAMP '1969-12-31 23:59:59.9995');
--= ec0130d4 [["_col0","timestamp(4)"]] [["1970-01-01 00:00:00.0125"]]
SELECT TRY_CAST('0000-01-01' AS date);
--= 8b10e026 [["_col0","date"]] [["0000-01-01"]]
SELECT CAST('2020-02-03 04:05:06.999999999999' AS smallint);
--= 0c417639 INVALID_CAST_ARGUMENT
SELECT CAST(DATE '0001-01-01' AS boolean);
--= f9abedf5 TYPE_MISMATCH
SELECT date_add('year', 100000, DATE '12345-01-01');
--= 5f3b38ed [["_col0","date"]] [["+112345-01-01"]]
SELECT ((TINYINT '3' / DECIMAL '0') / REAL '2.5') AS x, typeof(((TINYINT '3' / DECIMAL '0') / REAL '2.5'));
--= c79dd898 DIVISION_BY_ZERO
SELECT date_add('millisecond', 100000, DATE '12345-01-01');
--= ddcd57b4 INVALID_FUNCTION_ARGUMENT
SELECT TRY_CAST('-0' AS timestamp(6));
--= ce7f2bbe [["_col0","timestamp(6)"]] [[null]]
SELECT CAST((DECIMAL '3' + DECIMAL '12345678901234567.89') AS decimal(38,20)) AS x, typeof(CAST((DECIMAL '3' + DECIMAL '12345678901234567.89') AS decimal(38,20)));
--= c53576fc [["x","decimal(38,20)"],["_col1","varchar"]] [["12345678901234570.89000000000000000000","decimal(38,20)"]]
SELECT CAST(1e21 AS boolean);
--= f82aa6b1 [["_col0","boolean"]] [[true]]
SELECT TRY_CAST('1E+2' AS decimal(3,3));
--= 0552790f [["_col0","decimal(3,3)"]] [[null]]
SELECT date_diff('year', TIMESTAMP '0001-01-01 00:00:00', TIMESTAMP '2019-02-28 12:00:00');
--= 66fc3be5 [["_col0","bigint"]] [[2018]]
SELECT TRY_CAST('TRUE' AS decimal(3,3));
--= 95da3944 [["_col0","decimal(3,3)"]] [[null]]
SELECT CAST(DECIMAL '99999999999999999999.9' AS timestamp(6));
--= a19849f5 TYPE_MISMATCH
SELECT ((DECIMAL '1234567890123456789012345678.1234567891' % TINYINT '3') * BIGINT '9') AS x, typeof(((DECIMAL '1234567890123456789012345678.1234567891' % TINYINT '3') * BIGINT '9'));
--= c7fafba3 [["x","decimal(32,10)"],["_col1","varchar"]] [["1.1111111019","decimal(32,10)"]]
SELECT CAST('2020-02-03 04:05:06+01:00' AS decimal(20,10));
--= 542b14e8 INVALID_CAST_ARGUMENT
SELECT round(CAST((1 + BIGINT '9') AS bigint), 2) AS x, typeof(round(CAST((1 + BIGINT '9') AS bigint), 2));
--= aa69ef61 [["x","bigint"],["_col1","varchar"]] [[10,"bigint"]]
SELECT CAST(12345678.9e0 AS varchar);
--= 0cc0dd57 [["_col0","varchar"]] [["1.23456789E7"]]
SELECT CAST(false AS varchar(5));
--= 70ec62a7 [["_col0","varchar(5)"]] [["false"]]
SELECT (DECIMAL '0.001' - DECIMAL '0') AS x, typeof((DECIMAL '0.001' - DECIMAL '0'));
--= 61845632 [["x","decimal(5,3)"],["_col1","varchar"]] [["0.001","decimal(5,3)"]]
SELECT date_trunc('DAY', TIMESTAMP '2020-03-29 02:30:00');
--= c22e8708 [["_col0","timestamp(0)"]] [["2020-03-29 00:00:00"]]
SELECT CAST(1e-7 AS tinyint);
--= 8f039ebd [["_col0","tinyint"]] [[0]]
SELECT TRY_CAST('2020-02-03 04:05:06.' AS real);
--= 7a169706 [["_col0","real"]] [[null]]
SELECT ((DECIMAL '12345678901234567.89' % 0.5) - DECIMAL '0.001') AS x, typeof(((DECIMAL '12345678901234567.89' % 0.5) - DECIMAL '0.001'));
--= 07067458 [["x","double"],["_col1","varchar"]] [["-0.001","double"]]
SELECT CAST(-1.5e0 AS decimal(20,10));
--= 3f3a946b [["_col0","decimal(20,10)"]] [["-1.5000000000"]]
SELECT CAST(DECIMAL '99999999999999999999.9' AS decimal(20,10));
--= 2fbeff24 INVALID_CAST_ARGUMENT
SELECT TRY_CAST('- 1' AS decimal(38,0));
--= 0785d2fa [["_col0","decimal(38,0)"]] [[null]]
SELECT (sign(DECIMAL '-0.5') % DECIMAL '1.5') AS x, typeof((sign(DECIMAL '-0.5') % DECIMAL '1.5'));
--= 9408374c [["x","decimal(2,1)"],["_col1","varchar"]] [["-1.0","decimal(2,1)"]]
SELECT date_diff('quarter', TIMESTAMP '2020-02-29 23:59', TIMESTAMP '2019-02-28 12:00:00');
--= ab1f7225 [["_col0","bigint"]] [[-4]]
SELECT TRY_CAST('9223372036854775808' AS timestamp(6));
--= 636557db [["_col0","timestamp(6)"]] [[null]]
SELECT DATE '-0001-03-04' + INTERVAL '25' HOUR;
--= 53d9e123 INVALID_FUNCTION_ARGUMENT
SELECT ((TINYINT '3' * 1) % 1) AS x, typeof(((TINYINT '3' * 1) % 1));
--= 8e6f4481 [["x","integer"],["_col1","varchar"]] [[0,"integer"]]
SELECT DATE '0001-01-01' + INTERVAL '1-2' YEAR TO MONTH;
--= f2984e23 [["_col0","date"]] [["0002-03-01"]]
SELECT date_add('day', 13, DATE '2020-02-29');
--= 3bc46547 [["_col0","date"]] [["2020-03-13"]]
SELECT (0.5 * DECIMAL '-99.99') AS x, typeof((0.5 * DECIMAL '-99.99'));
--= 7a0c7789 [["x","double"],["_col1","varchar"]] [["-49.995","double"]]
SELECT CAST('1_000' AS decimal(20,10));
--= 2d84ad95 INVALID_CAST_ARGUMENT
SELECT TRY_CAST('true' AS decimal(3,3));
--= 98066294 [["_col0","decimal(3,3)"]] [[null]]
SELECT ((CAST(BIGINT '9' AS double) / DECIMAL '0.001') + 0.5) AS x, typeof(((CAST(BIGINT '9' AS double) / DECIMAL '0.001') + 0.5));
--= 4dd12012 [["x","double"],["_col1","varchar"]] [["9000.5","double"]]
SELECT TRY_CAST('+1' AS decimal(20,10));
--= fb4a97b9 [["_col0","decimal(20,10)"]] [["1.0000000000"]]
SELECT week(TIMESTAMP '2020-03-29 02:30:00');
--= 91b2c9bc [["_col0","bigint"]] [[13]]
SELECT CAST(2.5e0 AS smallint);
--= 5fcca486 [["_col0","smallint"]] [[3]]
SELECT yow(TIMESTAMP '2020-02-29 23:59:59.9999995');
--= 248da621 [["_col0","bigint"]] [[2020]]
SELECT TRY_CAST('true' AS bigint);
--= 237633dc [["_col0","bigint"]] [[null]]
SELECT CAST(127.5e0 AS decimal(38,0));
--= c0628b75 [["_col0","decimal(38,0)"]] [["128"]]
SELECT CAST(1.5e0 AS tinyint);
--= bd438808 [["_col0","tinyint"]] [[2]]
SELECT DATE '0001-01-01' + INTERVAL '1' WEEK;
--= 3d21024b TYPE_NOT_FOUND
SELECT date_add('year', -1, TIMESTAMP '1969-12-31 23:59:59.9995');
--= 3e0fe8f0 [["_col0","timestamp(4)"]] [["1968-12-31 23:59:59.9995"]]
SELECT (((DECIMAL '-0.5' * 0.5) % BIGINT '9') / DECIMAL '0') AS x, typeof((((DECIMAL '-0.5' * 0.5) % BIGINT '9') / DECIMAL '0'));
--= 454db403 [["x","double"],["_col1","varchar"]] [["-Infinity","double"]]
SELECT date_add('DAY', 100000, DATE '9999-12-31');
--= c445589e [["_col0","date"]] [["+10273-10-15"]]
SELECT date_add('minute', 13, TIMESTAMP '2020-02-29 23:59:59.999');
--= 54866de2 [["_col0","timestamp(3)"]] [["2020-03-01 00:12:59.999"]]
SELECT TIMESTAMP '2020-02-29 23:59:59.999' * 2;
--= 4e0779fa TYPE_MISMATCH
SELECT date_diff('day', TIMESTAMP '2020-03-29 02:30:00', DATE '2021-03-01');
--= 2b8a3fb6 [["_col0","bigint"]] [[336]]
SELECT TRY_CAST('1.0' AS decimal(5,2));
--= 084872c3 [["_col0","decimal(5,2)"]] [["1.00"]]
SELECT date_diff('quarter', TIMESTAMP '2020-02-29 23:59', DATE '2021-03-01');
--= 071b23f9 [["_col0","bigint"]] [[4]]
SELECT CAST(DATE '-0001-03-04' AS timestamp(0));
--= fa10c014 [["_col0","timestamp(0)"]] [["-0001-03-04 00:00:00"]]
SELECT TRY_CAST('1,000' AS varchar(3));
--= a85a749a [["_col0","varchar(3)"]] [["1,0"]]
SELECT CAST(1e21 AS varchar(20));
--= 0aead763 [["_col0","varchar(20)"]] [["1.0E21"]]
SELECT DATE '12345-01-01' + INTERVAL '1' WEEK;
--= cdb1a6e4 TYPE_NOT_FOUND
SELECT (TINYINT '3' * TINYINT '3') AS x, typeof((TINYINT '3' * TINYINT '3'));
--= a1b13720 [["x","tinyint"],["_col1","varchar"]] [[9,"tinyint"]]
SELECT CAST(1e21 AS decimal(20,10));
--= 50b2de77 INVALID_CAST_ARGUMENT
SELECT CAST('-Infinity' AS decimal(20,10));
--= d66a0f65 INVALID_CAST_ARGUMENT
SELECT TRY_CAST('2020-02-03' AS real);
--= 4b700f7c [["_col0","real"]] [[null]]
SELECT date_diff('week', DATE '9999-12-31', TIMESTAMP '2019-02-28 12:00:00');
--= f5645c06 [["_col0","bigint"]] [[-416420]]
SELECT CAST('1,000' AS timestamp);
--= 764b0643 INVALID_CAST_ARGUMENT
SELECT INTERVAL '25' HOUR + TIMESTAMP '2020-03-29 02:30:00';
--= c2955960 [["_col0","timestamp(3)"]] [["2020-03-30 03:30:00.000"]]
SELECT (DECIMAL '1.5' % 0.5) AS x, typeof((DECIMAL '1.5' % 0.5));
--= 6c9633f0 [["x","double"],["_col1","varchar"]] [["0.0","double"]]
SELECT CAST(1e21 AS timestamp(3));
--= 06da8d94 TYPE_MISMATCH
SELECT CAST(DECIMAL '12345678901234567.89' AS decimal(20,5)) AS x, typeof(CAST(DECIMAL '12345678901234567.89' AS decimal(20,5)));
--= f9c05b52 INVALID_CAST_ARGUMENT
SELECT date_diff('minute', TIMESTAMP '0001-01-01 00:00:00', TIMESTAMP '2019-02-28 12:00:00');
--= 97ab281e [["_col0","bigint"]] [[1061449200]]
SELECT CAST(0.5e0 AS double);
--= 07ca8421 [["_col0","double"]] [["0.5"]]
SELECT CAST('2020-02-03' AS date);
--= 023590c8 [["_col0","date"]] [["2020-02-03"]]
SELECT floor(TINYINT '3') AS x, typeof(floor(TINYINT '3'));
--= 3a6ed992 [["x","tinyint"],["_col1","varchar"]] [[3,"tinyint"]]
SELECT date_add('DAY', 13, DATE '2020-02-29');
--= 801bd0fd [["_col0","date"]] [["2020-03-13"]]
SELECT CAST(DECIMAL '99999999999999999999.9' AS double);
--= d289fbc7 [["_col0","double"]] [["1.0E20"]]
SELECT CAST('2020-02-03 04:05:06+01:00' AS decimal(38,0));
--= 3b2b3996 INVALID_CAST_ARGUMENT
SELECT TRY(date_parse('2020-1-2', '%Y-%m-%d'));
--= 1ca62e16 [["_col0","timestamp(3)"]] [["2020-01-02 00:00:00.000"]]
SELECT CAST('00012' AS timestamp);
--= 364528e8 INVALID_CAST_ARGUMENT
SELECT ((CAST(0.5 AS bigint) % DECIMAL '-99.99') + DECIMAL '1.5') AS x, typeof(((CAST(0.5 AS bigint) % DECIMAL '-99.99') + DECIMAL '1.5'));
--= 451593d9 [["x","decimal(5,2)"],["_col1","varchar"]] [["2.50","decimal(5,2)"]]
SELECT CAST('1' AS decimal(20,10));
--= 99bfa5bf [["_col0","decimal(20,10)"]] [["1.0000000000"]]
SELECT date_add('decade', -1, TIMESTAMP '2020-02-29 23:59:59.9999995');
--= 39a60ab7 INVALID_FUNCTION_ARGUMENT
SELECT date_trunc('hour', TIMESTAMP '0001-01-01 00:00:00');
--= 1136f0dd [["_col0","timestamp(0)"]] [["0001-01-01 00:00:00"]]
SELECT CAST(BIGINT '9' AS varchar) AS x, typeof(CAST(BIGINT '9' AS varchar));
--= 2fd94a6c [["x","varchar"],["_col1","varchar"]] [["9","varchar"]]
SELECT TRY_CAST('2020-02-03 24:00:00' AS integer);
--= 93813d46 [["_col0","integer"]] [[null]]
SELECT INTERVAL '1' WEEK * 2, INTERVAL '1' WEEK / 2, -INTERVAL '1' WEEK, INTERVAL '1' WEEK + INTERVAL '1' WEEK, INTERVAL '1' WEEK > INTERVAL '1' WEEK;
--= 33bd29f0 SYNTAX_ERROR
SELECT date_add('DAY', 100000, DATE '12345-01-01');
--= 080a607b [["_col0","date"]] [["+12618-10-17"]]
SELECT CAST(true AS timestamp(3));
--= cc39dea8 TYPE_MISMATCH
SELECT date_diff('quarter', TIMESTAMP '2020-02-29 23:59:59.9999995', TIMESTAMP '2019-02-28 12:00:00');
--= 7aeb5b7d [["_col0","bigint"]] [[-4]]
SELECT ceil((0.5 + DECIMAL '7.0000000')) AS x, typeof(ceil((0.5 + DECIMAL '7.0000000')));
--= 72eeae69 [["x","double"],["_col1","varchar"]] [["8.0","double"]]
SELECT TRY_CAST('' AS decimal(3,3));
--= 93cb11c2 [["_col0","decimal(3,3)"]] [[null]]
SELECT TIMESTAMP '2020-03-29 02:30:00' * 2;
--= b1fd98d4 TYPE_MISMATCH
SELECT INTERVAL '1 02:03:04' DAY TO SECOND + DATE '2020-02-29';
--= 7131b874 INVALID_FUNCTION_ARGUMENT
SELECT TRY_CAST('NaN' AS bigint);
--= e05d0404 [["_col0","bigint"]] [[null]]
SELECT millisecond(DATE '-0001-03-04');
--= e6769049 [["_col0","bigint"]] [[0]]
SELECT (sign((DECIMAL '0' / TINYINT '3')) + DECIMAL '0.001') AS x, typeof((sign((DECIMAL '0' / TINYINT '3')) + DECIMAL '0.001'));
--= 7444d863 [["x","decimal(5,3)"],["_col1","varchar"]] [["0.001","decimal(5,3)"]]
SELECT CAST(REAL '1.1' AS varchar);
--= 200e98e4 [["_col0","varchar"]] [["1.1E0"]]
SELECT DATE '9999-12-31' - INTERVAL '90' SECOND;
--= 0fd68d24 INVALID_FUNCTION_ARGUMENT
SELECT (CAST(DECIMAL '0' AS decimal(38,20)) / REAL '2.5') AS x, typeof((CAST(DECIMAL '0' AS decimal(38,20)) / REAL '2.5'));
--= 1c5b2cbb [["x","real"],["_col1","varchar"]] [["0.0","real"]]
SELECT (DECIMAL '0.00000000000000000001' * DECIMAL '12345678901234567.89') AS x, typeof((DECIMAL '0.00000000000000000001' * DECIMAL '12345678901234567.89'));
--= 35b215c3 [["x","decimal(38,22)"],["_col1","varchar"]] [["0.0001234567890123456789","decimal(38,22)"]]
SELECT CAST(' ' AS tinyint);
--= 6a1c4906 INVALID_CAST_ARGUMENT
