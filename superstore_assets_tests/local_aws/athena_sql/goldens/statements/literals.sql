SELECT 2147483648;
--= 1205215f [["_col0","bigint"]] [[2147483648]]
SELECT 1.5;
--= 3902052f [["_col0","double"]] [["1.5"]]
SELECT 1e0;
--= 681843bc [["_col0","double"]] [["1.0"]]
SELECT .5;
--= eb7dad29 [["_col0","double"]] [["0.5"]]
SELECT -1;
--= 8ec09e1e [["_col0","integer"]] [[-1]]
SELECT 'abc';
--= 7c01eacb [["_col0","varchar(3)"]] [["abc"]]
SELECT '';
--= c12fae5a [["_col0","varchar(0)"]] [[""]]
SELECT true;
--= bf52f1b1 [["_col0","boolean"]] [[true]]
SELECT DATE '2014-01-03';
--= fd90d202 [["_col0","date"]] [["2014-01-03"]]
SELECT TIMESTAMP '2014-01-03 10:11:12.345';
--= 5604276b [["_col0","timestamp(3)"]] [["2014-01-03 10:11:12.345"]]
SELECT TIMESTAMP '2014-01-03 10:11:12';
--= 793eadca [["_col0","timestamp(0)"]] [["2014-01-03 10:11:12"]]
SELECT DECIMAL '12.50';
--= 3c723615 [["_col0","decimal(4,2)"]] [["12.50"]]
SELECT DECIMAL '-0.05';
--= 5217dbc9 [["_col0","decimal(2,2)"]] [["-0.05"]]
SELECT BIGINT '7';
--= 33d550b7 [["_col0","bigint"]] [[7]]
SELECT INTERVAL '3' DAY;
--= a9e57d32 [["_col0","interval day to second"]] [["3 00:00:00.000"]]
SELECT INTERVAL '-90' MINUTE;
--= b828b507 [["_col0","interval day to second"]] [["-0 01:30:00.000"]]
SELECT INTERVAL '14' MONTH;
--= d47d624a [["_col0","interval year to month"]] [["1-2"]]
SELECT ARRAY[1, NULL, 3];
--= 9c537f22 [["_col0","array(integer)"]] [[[1,null,3]]]
SELECT ARRAY['a', 'bc'];
--= 61ad402f [["_col0","array(varchar(2))"]] [[["a","bc"]]]
