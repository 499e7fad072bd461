SELECT 7 / 2;
--= 776dd657 [["_col0","integer"]] [[3]]
SELECT -7 / 2;
--= d6927290 [["_col0","integer"]] [[-3]]
SELECT 7 % -3;
--= 36a93943 [["_col0","integer"]] [[1]]
SELECT -7 % 3;
--= 4ca4805b [["_col0","integer"]] [[-1]]
SELECT 7 / 2.0;
--= b60a3ed8 [["_col0","double"]] [["3.5"]]
SELECT 1 + BIGINT '2';
--= 29bcfa68 [["_col0","bigint"]] [[3]]
SELECT TINYINT '100' + SMALLINT '100';
--= 252b8f73 [["_col0","smallint"]] [[200]]
SELECT -1.0 / 0;
--= e0626aa9 [["_col0","double"]] [["-Infinity"]]
SELECT 0.0 / 0;
--= e225bda5 [["_col0","double"]] [["NaN"]]
SELECT 5.5 % 2;
--= e7b53300 [["_col0","double"]] [["1.5"]]
SELECT 5.0 % 0;
--= ea84badb [["_col0","double"]] [["NaN"]]
SELECT 0.1 + 0.2;
--= 7b5f9243 [["_col0","double"]] [["0.30000000000000004"]]
SELECT DECIMAL '1.10' + DECIMAL '2.205';
--= 66bc21d4 [["_col0","decimal(5,3)"]] [["3.305"]]
SELECT DECIMAL '1.10' - 1;
--= 1b01a538 [["_col0","decimal(13,2)"]] [["0.10"]]
SELECT DECIMAL '1.10' * DECIMAL '2.5';
--= 60cc5872 [["_col0","decimal(5,3)"]] [["2.750"]]
SELECT DECIMAL '1.00' / DECIMAL '3';
--= c6e03990 [["_col0","decimal(3,2)"]] [["0.33"]]
SELECT DECIMAL '2.00' / DECIMAL '3';
--= c5fb0fd3 [["_col0","decimal(3,2)"]] [["0.67"]]
SELECT DECIMAL '1' / DECIMAL '3.00';
--= 913ed99b [["_col0","decimal(5,2)"]] [["0.33"]]
SELECT DECIMAL '-1.00' / 8;
--= d45479e9 [["_col0","decimal(3,2)"]] [["-0.13"]]
SELECT DECIMAL '10.5' % DECIMAL '3';
--= 158e0302 [["_col0","decimal(2,1)"]] [["1.5"]]
SELECT DECIMAL '1.5' + 1.5;
--= daae5050 [["_col0","double"]] [["3.0"]]
SELECT - DECIMAL '1.5';
--= f893a846 [["_col0","decimal(2,1)"]] [["-1.5"]]
