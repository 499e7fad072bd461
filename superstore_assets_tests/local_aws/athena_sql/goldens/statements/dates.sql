SELECT year(DATE '2014-01-03');
--= 4080f044 [["_col0","bigint"]] [[2014]]
SELECT quarter(DATE '2014-05-03');
--= 5292a056 [["_col0","bigint"]] [[2]]
SELECT month(TIMESTAMP '2014-05-03 00:00:00');
--= 265e58cb [["_col0","bigint"]] [[5]]
SELECT week(DATE '2016-01-01');
--= 65c29b10 [["_col0","bigint"]] [[53]]
SELECT week_of_year(DATE '2016-01-04');
--= ad48f1cc [["_col0","bigint"]] [[1]]
SELECT year_of_week(DATE '2016-01-01');
--= 3529314a [["_col0","bigint"]] [[2015]]
SELECT yow(DATE '2016-01-01');
--= 7bad7719 [["_col0","bigint"]] [[2015]]
SELECT day(DATE '2014-01-03');
--= e3e3c1e2 [["_col0","bigint"]] [[3]]
SELECT day_of_month(DATE '2014-01-03');
--= 9be2ccf7 [["_col0","bigint"]] [[3]]
SELECT day_of_week(DATE '2014-01-05');
--= 66459bde [["_col0","bigint"]] [[7]]
SELECT dow(DATE '2014-01-06');
--= 490fa2bb [["_col0","bigint"]] [[1]]
SELECT day_of_year(DATE '2014-02-01');
--= 3c09aefc [["_col0","bigint"]] [[32]]
SELECT doy(DATE '2014-12-31');
--= bd26850b [["_col0","bigint"]] [[365]]
SELECT hour(TIMESTAMP '2014-01-03 10:11:12');
--= 96666357 [["_col0","bigint"]] [[10]]
SELECT minute(TIMESTAMP '2014-01-03 10:11:12');
--= 953c7e9d [["_col0","bigint"]] [[11]]
SELECT second(TIMESTAMP '2014-01-03 10:11:12.345');
--= bbb9e499 [["_col0","bigint"]] [[12]]
SELECT millisecond(TIMESTAMP '2014-01-03 10:11:12.345');
--= dc6465e1 [["_col0","bigint"]] [[345]]
SELECT EXTRACT(YEAR FROM DATE '2014-01-03');
--= 14286027 [["_col0","bigint"]] [[2014]]
SELECT EXTRACT(DOW FROM DATE '2014-01-05');
--= c0e9f54e [["_col0","bigint"]] [[7]]
SELECT EXTRACT(DAY_OF_WEEK FROM DATE '2014-01-05');
--= beb4bd4a [["_col0","bigint"]] [[7]]
SELECT EXTRACT(QUARTER FROM TIMESTAMP '2014-12-03 00:00:00');
--= 81db538e [["_col0","bigint"]] [[4]]
SELECT date('2014-01-03');
--= 7c3d1d3b [["_col0","date"]] [["2014-01-03"]]
SELECT date(TIMESTAMP '2014-01-03 10:00:00');
--= e2c788a8 [["_col0","date"]] [["2014-01-03"]]
SELECT date_trunc('month', DATE '2014-01-31');
--= afec83ad [["_col0","date"]] [["2014-01-01"]]
SELECT date_trunc('WEEK', DATE '2014-01-05');
--= f92bdc67 [["_col0","date"]] [["2013-12-30"]]
SELECT date_trunc('quarter', DATE '2014-05-31');
--= ddf06361 [["_col0","date"]] [["2014-04-01"]]
SELECT date_trunc('hour', TIMESTAMP '2014-01-03 10:11:12.345');
--= d985282c [["_col0","timestamp(3)"]] [["2014-01-03 10:00:00.000"]]
SELECT date_add('month', 1, DATE '2014-01-31');
--= e0471877 [["_col0","date"]] [["2014-02-28"]]
SELECT date_add('quarter', -1, DATE '2014-05-31');
--= 392b6c15 [["_col0","date"]] [["2014-02-28"]]
SELECT date_add('week', 2, DATE '2014-01-31');
--= 4e47c552 [["_col0","date"]] [["2014-02-14"]]
SELECT date_add('year', 1, DATE '2016-02-29');
--= ce7ef16d [["_col0","date"]] [["2017-02-28"]]
SELECT date_add('hour', 25, TIMESTAMP '2014-01-31 00:00:00.000');
--= 50ee5dbc [["_col0","timestamp(3)"]] [["2014-02-01 01:00:00.000"]]
SELECT date_add('millisecond', 5, TIMESTAMP '2014-01-31 00:00:00.000');
--= 87dcf184 [["_col0","timestamp(3)"]] [["2014-01-31 00:00:00.005"]]
SELECT date_diff('day', DATE '2014-01-31', DATE '2014-03-01');
--= 3aafdc59 [["_col0","bigint"]] [[29]]
SELECT date_diff('month', DATE '2014-01-31', DATE '2014-03-01');
--= be5f0d87 [["_col0","bigint"]] [[1]]
SELECT date_diff('month', DATE '2014-01-31', DATE '2014-02-28');
--= de8ee8ab [["_col0","bigint"]] [[1]]
SELECT date_diff('month', DATE '2014-01-15', DATE '2014-02-14');
--= 2147ae45 [["_col0","bigint"]] [[0]]
SELECT date_diff('month', DATE '2014-03-31', DATE '2014-02-28');
--= 44f64179 [["_col0","bigint"]] [[-1]]
SELECT date_diff('year', DATE '2014-12-31', DATE '2015-01-01');
--= 9ce2ad45 [["_col0","bigint"]] [[0]]
SELECT date_diff('quarter', DATE '2014-01-01', DATE '2014-12-31');
--= 8b3d1549 [["_col0","bigint"]] [[3]]
SELECT date_diff('week', DATE '2014-01-05', DATE '2014-01-06');
--= 690e76c5 [["_col0","bigint"]] [[0]]
SELECT date_diff('hour', TIMESTAMP '2014-01-01 00:59:59', TIMESTAMP '2014-01-01 01:00:00');
--= 130c3ef7 [["_col0","bigint"]] [[0]]
SELECT date_diff('day', TIMESTAMP '2014-01-01 10:00:00', TIMESTAMP '2014-01-02 09:59:59');
--= a7c7ac26 [["_col0","bigint"]] [[0]]
SELECT date_diff('second', DATE '2014-01-01', TIMESTAMP '2014-01-01 00:01:00');
--= 8424ee59 [["_col0","bigint"]] [[60]]
SELECT DATE '2014-01-31' + INTERVAL '1' MONTH;
--= a97031e3 [["_col0","date"]] [["2014-02-28"]]
SELECT DATE '2014-01-31' - INTERVAL '1' DAY;
--= c72b8523 [["_col0","date"]] [["2014-01-30"]]
SELECT INTERVAL '1' DAY + DATE '2014-01-31';
--= e793dc91 [["_col0","date"]] [["2014-02-01"]]
SELECT TIMESTAMP '2014-01-31 00:00:00.000' + INTERVAL '90' MINUTE;
--= 999d6f25 [["_col0","timestamp(3)"]] [["2014-01-31 01:30:00.000"]]
SELECT TIMESTAMP '2014-01-02 00:00:00' - TIMESTAMP '2014-01-01 12:00:00';
--= 3bff75f1 [["_col0","interval day to second"]] [["0 12:00:00.000"]]
SELECT DATE '2014-03-01' - DATE '2014-02-01';
--= 9560b89e [["_col0","interval day to second"]] [["28 00:00:00.000"]]
SELECT INTERVAL '2' DAY * 3;
--= 5b658be3 [["_col0","interval day to second"]] [["6 00:00:00.000"]]
SELECT date_format(TIMESTAMP '2014-01-03 15:04:05.678', '%Y-%m-%d %H:%i:%s');
--= 1c991793 [["_col0","varchar"]] [["2014-01-03 15:04:05"]]
SELECT date_format(DATE '2014-01-03', '%c/%e/%y %M %b %W %a %j');
--= 7b715409 [["_col0","varchar"]] [["1/3/14 January Jan Friday Fri 003"]]
SELECT date_format(TIMESTAMP '2014-01-03 15:04:05.678', '%h:%i %p %f %k %l');
--= ef32e153 [["_col0","varchar"]] [["03:04 PM 678000 15 3"]]
SELECT date_format(DATE '2016-01-01', '%x-%v %%');
--= 1e1e107d [["_col0","varchar"]] [["2015-53 %"]]
SELECT date_parse('1/3/2014', '%m/%d/%Y');
--= 1cd80f9d [["_col0","timestamp(3)"]] [["2014-01-03 00:00:00.000"]]
SELECT date_parse('2014-01-03 15:04:05', '%Y-%m-%d %H:%i:%s');
--= 226f3bea [["_col0","timestamp(3)"]] [["2014-01-03 15:04:05.000"]]
SELECT date_parse('Jan 3 14 03:04 pm', '%b %e %y %h:%i %p');
--= 2cb6d846 [["_col0","timestamp(3)"]] [["2014-01-03 15:04:00.000"]]
SELECT date_parse('03Jan2014', '%d%b%Y');
--= ca595637 [["_col0","timestamp(3)"]] [["2014-01-03 00:00:00.000"]]
SELECT TRY(date_parse('31/31/2014', '%m/%d/%Y'));
--= 800c8535 [["_col0","timestamp(3)"]] [[null]]
SELECT date_parse(NULL, '%Y');
--= 15099f8a [["_col0","timestamp(3)"]] [[null]]
SELECT last_day_of_month(DATE '2016-02-03');
--= 1389cd4d [["_col0","date"]] [["2016-02-29"]]
SELECT from_unixtime(1388707200);
--= 512b2fec [["_col0","timestamp(3) with time zone"]] [["2014-01-03 00:00:00.000 UTC"]]
SELECT to_unixtime(TIMESTAMP '2014-01-03 00:00:00.500');
--= 906965b0 [["_col0","double"]] [["1.3887072005E9"]]
SELECT to_iso8601(DATE '2014-01-03');
--= caaa7f89 [["_col0","varchar(16)"]] [["2014-01-03"]]
SELECT current_date = CAST(now() AS date);
--= dd87e520 [["_col0","boolean"]] [[true]]
SELECT current_timestamp = now();
--= e0ffdaed [["_col0","boolean"]] [[true]]
SELECT typeof(localtimestamp);
--= 5badefb2 [["_col0","varchar"]] [["timestamp(3)"]]
