SELECT abs(true);
--= 9bb4834d FUNCTION_NOT_FOUND
SELECT abs(CAST('2020-02-29' AS varchar));
--= d3ec6040 FUNCTION_NOT_FOUND
SELECT abs(DATE '2020-02-29');
--= 5dadc04b FUNCTION_NOT_FOUND
SELECT abs(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 37882db7 FUNCTION_NOT_FOUND
SELECT abs(INTERVAL '1' DAY);
--= df1ecf5a FUNCTION_NOT_FOUND
SELECT abs(ARRAY[1, 2]);
--= 0ab53570 FUNCTION_NOT_FOUND
SELECT abs(MAP(ARRAY['a'], ARRAY[1]));
--= 2726a753 FUNCTION_NOT_FOUND
SELECT abs(JSON '1');
--= d0a47042 FUNCTION_NOT_FOUND
SELECT acos(5);
--= 5ea7c494 [["_col0","double"]] [["NaN"]]
SELECT acos(REAL '1.5');
--= e74ed84b [["_col0","double"]] [["NaN"]]
SELECT acos(1.5);
--= 8eccd1a8 [["_col0","double"]] [["NaN"]]
SELECT acos(DECIMAL '1.50');
--= ebc52ec0 [["_col0","double"]] [["NaN"]]
SELECT acos(true);
--= 37f339c5 FUNCTION_NOT_FOUND
SELECT acos(CAST('2020-02-29' AS varchar));
--= bec36f5d FUNCTION_NOT_FOUND
SELECT acos(DATE '2020-02-29');
--= d5f81d1b FUNCTION_NOT_FOUND
SELECT acos(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 907aca9b FUNCTION_NOT_FOUND
SELECT acos(INTERVAL '1' DAY);
--= e4b5f621 FUNCTION_NOT_FOUND
SELECT acos(ARRAY[1, 2]);
--= a7cd9e06 FUNCTION_NOT_FOUND
SELECT acos(MAP(ARRAY['a'], ARRAY[1]));
--= 5bfc9d4a FUNCTION_NOT_FOUND
SELECT acos(JSON '1');
--= b441bf10 FUNCTION_NOT_FOUND
SELECT array_distinct(5);
--= 96799a44 FUNCTION_NOT_FOUND
SELECT array_distinct(REAL '1.5');
--= 3caff1df FUNCTION_NOT_FOUND
SELECT array_distinct(1.5);
--= 74c4113b FUNCTION_NOT_FOUND
SELECT array_distinct(DECIMAL '1.50');
--= f2d0d4f4 FUNCTION_NOT_FOUND
SELECT array_distinct(true);
--= 4aa2dff8 FUNCTION_NOT_FOUND
SELECT array_distinct(CAST('2020-02-29' AS varchar));
--= c6199162 FUNCTION_NOT_FOUND
SELECT array_distinct(DATE '2020-02-29');
--= c4d91fb4 FUNCTION_NOT_FOUND
SELECT array_distinct(TIMESTAMP '2020-02-29 13:04:05.678901');
--= dbd849ee FUNCTION_NOT_FOUND
SELECT array_distinct(INTERVAL '1' DAY);
--= cfca8919 FUNCTION_NOT_FOUND
SELECT array_distinct(ARRAY[1, 2]);
--= 4e4994d2 [["_col0","array(integer)"]] [[[1,2]]]
SELECT array_distinct(MAP(ARRAY['a'], ARRAY[1]));
--= d8668b1f FUNCTION_NOT_FOUND
SELECT array_distinct(JSON '1');
--= b559fddb FUNCTION_NOT_FOUND
SELECT array_except(5, ARRAY[1, 2]);
--= 07ff419d FUNCTION_NOT_FOUND
SELECT array_except(REAL '1.5', ARRAY[1, 2]);
--= ea1739b0 FUNCTION_NOT_FOUND
SELECT array_except(1.5, ARRAY[1, 2]);
--= b7614d15 FUNCTION_NOT_FOUND
SELECT array_except(DECIMAL '1.50', ARRAY[1, 2]);
--= f35c05b0 FUNCTION_NOT_FOUND
SELECT array_except(true, ARRAY[1, 2]);
--= 9c535b98 FUNCTION_NOT_FOUND
SELECT array_except(CAST('2020-02-29' AS varchar), ARRAY[1, 2]);
--= b7db7c44 FUNCTION_NOT_FOUND
SELECT array_except(DATE '2020-02-29', ARRAY[1, 2]);
--= e5895fb8 FUNCTION_NOT_FOUND
SELECT array_except(TIMESTAMP '2020-02-29 13:04:05.678901', ARRAY[1, 2]);
--= 4f2db0f1 FUNCTION_NOT_FOUND
SELECT array_except(INTERVAL '1' DAY, ARRAY[1, 2]);
--= e2f4f4be FUNCTION_NOT_FOUND
SELECT array_except(ARRAY[1, 2], ARRAY[1, 2]);
--= dcd57198 [["_col0","array(integer)"]] [[[]]]
SELECT array_except(MAP(ARRAY['a'], ARRAY[1]), ARRAY[1, 2]);
--= f2724fe8 FUNCTION_NOT_FOUND
SELECT array_except(JSON '1', ARRAY[1, 2]);
--= fc5902a8 FUNCTION_NOT_FOUND
SELECT array_except(NULL, ARRAY[1, 2]);
--= 6cdbf74e [["_col0","array(integer)"]] [[null]]
SELECT array_except(ARRAY[1, 2], 5);
--= adfb5f44 FUNCTION_NOT_FOUND
SELECT array_except(ARRAY[1, 2], REAL '1.5');
--= 436b3c4d FUNCTION_NOT_FOUND
SELECT array_except(ARRAY[1, 2], 1.5);
--= 8ff07f25 FUNCTION_NOT_FOUND
SELECT array_except(ARRAY[1, 2], DECIMAL '1.50');
--= 44065f3d FUNCTION_NOT_FOUND
SELECT array_except(ARRAY[1, 2], true);
--= dc2a7dea FUNCTION_NOT_FOUND
SELECT array_except(ARRAY[1, 2], CAST('2020-02-29' AS varchar));
--= 627fd7cc FUNCTION_NOT_FOUND
SELECT array_except(ARRAY[1, 2], DATE '2020-02-29');
--= 3c028ad7 FUNCTION_NOT_FOUND
SELECT array_except(ARRAY[1, 2], TIMESTAMP '2020-02-29 13:04:05.678901');
--= 474f8481 FUNCTION_NOT_FOUND
SELECT array_except(ARRAY[1, 2], INTERVAL '1' DAY);
--= 7d94e3e2 FUNCTION_NOT_FOUND
SELECT array_except(ARRAY[1, 2], MAP(ARRAY['a'], ARRAY[1]));
--= 9d8c9060 FUNCTION_NOT_FOUND
SELECT array_except(ARRAY[1, 2], JSON '1');
--= 27a312c3 FUNCTION_NOT_FOUND
SELECT array_except(ARRAY[1, 2], NULL);
--= acf0d53e [["_col0","array(integer)"]] [[null]]
SELECT array_histogram(5);
--= 24d69972 FUNCTION_NOT_FOUND
SELECT array_histogram(REAL '1.5');
--= fbadba09 FUNCTION_NOT_FOUND
SELECT array_histogram(1.5);
--= e7583399 FUNCTION_NOT_FOUND
SELECT array_histogram(DECIMAL '1.50');
--= d4f4614a FUNCTION_NOT_FOUND
SELECT array_histogram(true);
--= e888bb66 FUNCTION_NOT_FOUND
SELECT array_histogram(CAST('2020-02-29' AS varchar));
--= 09ab75ad FUNCTION_NOT_FOUND
SELECT array_histogram(DATE '2020-02-29');
--= eba2c25d FUNCTION_NOT_FOUND
SELECT array_histogram(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 00b54267 FUNCTION_NOT_FOUND
SELECT array_histogram(INTERVAL '1' DAY);
--= 19e4d7af FUNCTION_NOT_FOUND
SELECT array_histogram(ARRAY[1, 2]);
--= 5c745815 [["_col0","map(integer, bigint)"]] [[{"1":1,"2":1}]]
SELECT array_histogram(MAP(ARRAY['a'], ARRAY[1]));
--= 1c2c2a1c FUNCTION_NOT_FOUND
SELECT array_histogram(JSON '1');
--= bbc27350 FUNCTION_NOT_FOUND
SELECT array_intersect(5, ARRAY[1, 2]);
--= 38dc1072 FUNCTION_NOT_FOUND
SELECT array_intersect(REAL '1.5', ARRAY[1, 2]);
--= 3af3341b FUNCTION_NOT_FOUND
SELECT array_intersect(1.5, ARRAY[1, 2]);
--= 9ebeeb86 FUNCTION_NOT_FOUND
SELECT array_intersect(DECIMAL '1.50', ARRAY[1, 2]);
--= 9a939de9 FUNCTION_NOT_FOUND
SELECT array_intersect(true, ARRAY[1, 2]);
--= 7f27c81e FUNCTION_NOT_FOUND
SELECT array_intersect(CAST('2020-02-29' AS varchar), ARRAY[1, 2]);
--= 35789a70 FUNCTION_NOT_FOUND
SELECT array_intersect(DATE '2020-02-29', ARRAY[1, 2]);
--= 4456b050 FUNCTION_NOT_FOUND
SELECT array_intersect(TIMESTAMP '2020-02-29 13:04:05.678901', ARRAY[1, 2]);
--= a81bb427 FUNCTION_NOT_FOUND
SELECT array_intersect(INTERVAL '1' DAY, ARRAY[1, 2]);
--= 59c2f8e7 FUNCTION_NOT_FOUND
SELECT array_intersect(ARRAY[1, 2], ARRAY[1, 2]);
--= fab5fb21 [["_col0","array(integer)"]] [[[1,2]]]
SELECT array_intersect(MAP(ARRAY['a'], ARRAY[1]), ARRAY[1, 2]);
--= 0f66fa25 FUNCTION_NOT_FOUND
SELECT array_intersect(JSON '1', ARRAY[1, 2]);
--= 3a46edc1 FUNCTION_NOT_FOUND
SELECT array_intersect(NULL, ARRAY[1, 2]);
--= 953d87c6 [["_col0","array(integer)"]] [[null]]
SELECT array_intersect(ARRAY[1, 2], 5);
--= 8cb12e8c FUNCTION_NOT_FOUND
SELECT array_intersect(ARRAY[1, 2], REAL '1.5');
--= 9741a9b3 FUNCTION_NOT_FOUND
SELECT array_intersect(ARRAY[1, 2], 1.5);
--= 991cb3e5 FUNCTION_NOT_FOUND
SELECT array_intersect(ARRAY[1, 2], DECIMAL '1.50');
--= 4fb70ca3 FUNCTION_NOT_FOUND
SELECT array_intersect(ARRAY[1, 2], true);
--= b2f96f20 FUNCTION_NOT_FOUND
SELECT array_intersect(ARRAY[1, 2], CAST('2020-02-29' AS varchar));
--= 0ec05cc3 FUNCTION_NOT_FOUND
SELECT array_intersect(ARRAY[1, 2], DATE '2020-02-29');
--= 60da980c FUNCTION_NOT_FOUND
SELECT array_intersect(ARRAY[1, 2], TIMESTAMP '2020-02-29 13:04:05.678901');
--= 65d335d5 FUNCTION_NOT_FOUND
SELECT array_intersect(ARRAY[1, 2], INTERVAL '1' DAY);
--= af4eec3f FUNCTION_NOT_FOUND
SELECT array_intersect(ARRAY[1, 2], MAP(ARRAY['a'], ARRAY[1]));
--= 0394b50c FUNCTION_NOT_FOUND
SELECT array_intersect(ARRAY[1, 2], JSON '1');
--= 18c50def FUNCTION_NOT_FOUND
SELECT array_intersect(ARRAY[1, 2], NULL);
--= 0196e132 [["_col0","array(integer)"]] [[null]]
SELECT array_join(5, 'a');
--= d197eac3 FUNCTION_NOT_FOUND
SELECT array_join(REAL '1.5', 'a');
--= 9c27063d FUNCTION_NOT_FOUND
SELECT array_join(1.5, 'a');
--= 3a2f3694 FUNCTION_NOT_FOUND
SELECT array_join(DECIMAL '1.50', 'a');
--= 869b23c6 FUNCTION_NOT_FOUND
SELECT array_join(true, 'a');
--= b3acb31b FUNCTION_NOT_FOUND
SELECT array_join(CAST('2020-02-29' AS varchar), 'a');
--= 165dd33e FUNCTION_NOT_FOUND
SELECT array_join(DATE '2020-02-29', 'a');
--= 98a436fb FUNCTION_NOT_FOUND
SELECT array_join(TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= 2c3fd1e4 FUNCTION_NOT_FOUND
SELECT array_join(INTERVAL '1' DAY, 'a');
--= 219930c9 FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], 'a');
--= cc7e2ea4 [["_col0","varchar"]] [["1a2"]]
SELECT array_join(MAP(ARRAY['a'], ARRAY[1]), 'a');
--= 1683da7f FUNCTION_NOT_FOUND
SELECT array_join(JSON '1', 'a');
--= 2ecf6f6c FUNCTION_NOT_FOUND
SELECT array_join(NULL, 'a');
--= a86c062f [["_col0","varchar"]] [[null]]
SELECT array_join(ARRAY[1, 2], 5);
--= 6d504c49 FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], REAL '1.5');
--= 6f3f215c FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], 1.5);
--= 33e7267a FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], DECIMAL '1.50');
--= 2bf95b59 FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], true);
--= f266785e FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], CAST('2020-02-29' AS varchar));
--= 25d2ca7d [["_col0","varchar"]] [["12020-02-292"]]
SELECT array_join(ARRAY[1, 2], DATE '2020-02-29');
--= cbb3dc6e FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], TIMESTAMP '2020-02-29 13:04:05.678901');
--= f6add1a7 FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], INTERVAL '1' DAY);
--= 3ae0563c FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], ARRAY[1, 2]);
--= 5f86f129 FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], MAP(ARRAY['a'], ARRAY[1]));
--= 520aa501 FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], JSON '1');
--= c13d5371 FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], NULL);
--= 8e491aef [["_col0","varchar"]] [[null]]
SELECT array_join(5, 'a', 'a');
--= 4e410236 FUNCTION_NOT_FOUND
SELECT array_join(REAL '1.5', 'a', 'a');
--= 730bba48 FUNCTION_NOT_FOUND
SELECT array_join(1.5, 'a', 'a');
--= 13c4f8b4 FUNCTION_NOT_FOUND
SELECT array_join(DECIMAL '1.50', 'a', 'a');
--= 7cbd4c95 FUNCTION_NOT_FOUND
SELECT array_join(true, 'a', 'a');
--= c2742f67 FUNCTION_NOT_FOUND
SELECT array_join(CAST('2020-02-29' AS varchar), 'a', 'a');
--= 26605237 FUNCTION_NOT_FOUND
SELECT array_join(DATE '2020-02-29', 'a', 'a');
--= 25b04203 FUNCTION_NOT_FOUND
SELECT array_join(TIMESTAMP '2020-02-29 13:04:05.678901', 'a', 'a');
--= 9995e4a3 FUNCTION_NOT_FOUND
SELECT array_join(INTERVAL '1' DAY, 'a', 'a');
--= 3875dd13 FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], 'a', 'a');
--= 99ea57cf [["_col0","varchar"]] [["1a2"]]
SELECT array_join(MAP(ARRAY['a'], ARRAY[1]), 'a', 'a');
--= bead2689 FUNCTION_NOT_FOUND
SELECT array_join(JSON '1', 'a', 'a');
--= cde2fa5e FUNCTION_NOT_FOUND
SELECT array_join(NULL, 'a', 'a');
--= 76e62f50 [["_col0","varchar"]] [[null]]
SELECT array_join(ARRAY[1, 2], 5, 'a');
--= 71147b06 FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], REAL '1.5', 'a');
--= 949d111c FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], 1.5, 'a');
--= 9445e872 FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], DECIMAL '1.50', 'a');
--= d8c435dc FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], true, 'a');
--= e1042f7b FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], CAST('2020-02-29' AS varchar), 'a');
--= 5685ad52 [["_col0","varchar"]] [["12020-02-292"]]
SELECT array_join(ARRAY[1, 2], DATE '2020-02-29', 'a');
--= 7d1d4803 FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= 8466443f FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], INTERVAL '1' DAY, 'a');
--= 8c5b93b1 FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], ARRAY[1, 2], 'a');
--= 07c16421 FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], MAP(ARRAY['a'], ARRAY[1]), 'a');
--= 84e8eeac FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], JSON '1', 'a');
--= a2476d39 FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], NULL, 'a');
--= ffa06439 [["_col0","varchar"]] [[null]]
SELECT array_join(ARRAY[1, 2], 'a', 5);
--= d9048ac3 FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], 'a', REAL '1.5');
--= e2261ef2 FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], 'a', 1.5);
--= e4ccee3c FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], 'a', DECIMAL '1.50');
--= f82402db FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], 'a', true);
--= 9be713a0 FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], 'a', CAST('2020-02-29' AS varchar));
--= b734bb5a [["_col0","varchar"]] [["1a2"]]
SELECT array_join(ARRAY[1, 2], 'a', DATE '2020-02-29');
--= d677f386 FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], 'a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 23b7f78d FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], 'a', INTERVAL '1' DAY);
--= eac17f5b FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], 'a', ARRAY[1, 2]);
--= 956faee5 FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], 'a', MAP(ARRAY['a'], ARRAY[1]));
--= a25bfb1d FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], 'a', JSON '1');
--= cf40bcd7 FUNCTION_NOT_FOUND
SELECT array_join(ARRAY[1, 2], 'a', NULL);
--= b8e6836e [["_col0","varchar"]] [[null]]
SELECT array_max(5);
--= 10a09c40 FUNCTION_NOT_FOUND
SELECT array_max(REAL '1.5');
--= bfe3c406 FUNCTION_NOT_FOUND
SELECT array_max(1.5);
--= e789882f FUNCTION_NOT_FOUND
SELECT array_max(DECIMAL '1.50');
--= 45c176a0 FUNCTION_NOT_FOUND
SELECT array_max(true);
--= 54233d64 FUNCTION_NOT_FOUND
SELECT array_max(CAST('2020-02-29' AS varchar));
--= 588c7bf9 FUNCTION_NOT_FOUND
SELECT array_max(DATE '2020-02-29');
--= 2724dbbf FUNCTION_NOT_FOUND
SELECT array_max(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 6d499a7b FUNCTION_NOT_FOUND
SELECT array_max(INTERVAL '1' DAY);
--= f96a3fad FUNCTION_NOT_FOUND
SELECT array_max(ARRAY[1, 2]);
--= 866a9ada [["_col0","integer"]] [[2]]
SELECT array_max(MAP(ARRAY['a'], ARRAY[1]));
--= c2135422 FUNCTION_NOT_FOUND
SELECT array_max(JSON '1');
--= 0da03db9 FUNCTION_NOT_FOUND
SELECT array_min(5);
--= d806c7d1 FUNCTION_NOT_FOUND
SELECT array_min(REAL '1.5');
--= b7385ab4 FUNCTION_NOT_FOUND
SELECT array_min(1.5);
--= 2aea73d1 FUNCTION_NOT_FOUND
SELECT array_min(DECIMAL '1.50');
--= 625c17af FUNCTION_NOT_FOUND
SELECT array_min(true);
--= 9fe63a86 FUNCTION_NOT_FOUND
SELECT array_min(CAST('2020-02-29' AS varchar));
--= 0216849f FUNCTION_NOT_FOUND
SELECT array_min(DATE '2020-02-29');
--= 747d2d35 FUNCTION_NOT_FOUND
SELECT array_min(TIMESTAMP '2020-02-29 13:04:05.678901');
--= beca5715 FUNCTION_NOT_FOUND
SELECT array_min(INTERVAL '1' DAY);
--= f53294e4 FUNCTION_NOT_FOUND
SELECT array_min(ARRAY[1, 2]);
--= 9f9d6ba8 [["_col0","integer"]] [[1]]
SELECT array_min(MAP(ARRAY['a'], ARRAY[1]));
--= bbbfeefa FUNCTION_NOT_FOUND
SELECT array_min(JSON '1');
--= f45dc121 FUNCTION_NOT_FOUND
SELECT array_position(5, 5);
--= 054d06bc FUNCTION_NOT_FOUND
SELECT array_position(REAL '1.5', 5);
--= 2c5b84c3 FUNCTION_NOT_FOUND
SELECT array_position(1.5, 5);
--= a8acb0ca FUNCTION_NOT_FOUND
SELECT array_position(DECIMAL '1.50', 5);
--= bc722a32 FUNCTION_NOT_FOUND
SELECT array_position(true, 5);
--= e6000e10 FUNCTION_NOT_FOUND
SELECT array_position(CAST('2020-02-29' AS varchar), 5);
--= 22cd7d64 FUNCTION_NOT_FOUND
SELECT array_position(DATE '2020-02-29', 5);
--= 4dd38af9 FUNCTION_NOT_FOUND
SELECT array_position(TIMESTAMP '2020-02-29 13:04:05.678901', 5);
--= 275396d8 FUNCTION_NOT_FOUND
SELECT array_position(INTERVAL '1' DAY, 5);
--= dcb369e1 FUNCTION_NOT_FOUND
SELECT array_position(ARRAY[1, 2], 5);
--= 9066a676 [["_col0","bigint"]] [[0]]
SELECT array_position(MAP(ARRAY['a'], ARRAY[1]), 5);
--= c9ff272a FUNCTION_NOT_FOUND
SELECT array_position(JSON '1', 5);
--= 3db22363 FUNCTION_NOT_FOUND
SELECT array_position(NULL, 5);
--= 36e56f4d [["_col0","bigint"]] [[null]]
SELECT array_position(ARRAY[1, 2], REAL '1.5');
--= 001c554e [["_col0","bigint"]] [[0]]
SELECT array_position(ARRAY[1, 2], 1.5);
--= b25edf7d [["_col0","bigint"]] [[0]]
SELECT array_position(ARRAY[1, 2], DECIMAL '1.50');
--= 0063285f [["_col0","bigint"]] [[0]]
SELECT array_position(ARRAY[1, 2], true);
--= 14fbbed3 FUNCTION_NOT_FOUND
SELECT array_position(ARRAY[1, 2], CAST('2020-02-29' AS varchar));
--= ca791015 FUNCTION_NOT_FOUND
SELECT array_position(ARRAY[1, 2], DATE '2020-02-29');
--= 7a009255 FUNCTION_NOT_FOUND
SELECT array_position(ARRAY[1, 2], TIMESTAMP '2020-02-29 13:04:05.678901');
--= 4d8e5f07 FUNCTION_NOT_FOUND
SELECT array_position(ARRAY[1, 2], INTERVAL '1' DAY);
--= b0c55c28 FUNCTION_NOT_FOUND
SELECT array_position(ARRAY[1, 2], ARRAY[1, 2]);
--= 249ef1bd FUNCTION_NOT_FOUND
SELECT array_position(ARRAY[1, 2], MAP(ARRAY['a'], ARRAY[1]));
--= 15e655ad FUNCTION_NOT_FOUND
SELECT array_position(ARRAY[1, 2], JSON '1');
--= e2c5e432 FUNCTION_NOT_FOUND
SELECT array_position(ARRAY[1, 2], NULL);
--= 6041f35f [["_col0","bigint"]] [[null]]
SELECT array_remove(5, 5);
--= 2d359952 FUNCTION_NOT_FOUND
SELECT array_remove(REAL '1.5', 5);
--= 8ebcade8 FUNCTION_NOT_FOUND
SELECT array_remove(1.5, 5);
--= 4d866b8e FUNCTION_NOT_FOUND
SELECT array_remove(DECIMAL '1.50', 5);
--= d3d58e20 FUNCTION_NOT_FOUND
SELECT array_remove(true, 5);
--= 26dcc18e FUNCTION_NOT_FOUND
SELECT array_remove(CAST('2020-02-29' AS varchar), 5);
--= 1f298680 FUNCTION_NOT_FOUND
SELECT array_remove(DATE '2020-02-29', 5);
--= 67b1a313 FUNCTION_NOT_FOUND
SELECT array_remove(TIMESTAMP '2020-02-29 13:04:05.678901', 5);
--= 10cc54d9 FUNCTION_NOT_FOUND
SELECT array_remove(INTERVAL '1' DAY, 5);
--= c3746667 FUNCTION_NOT_FOUND
SELECT array_remove(ARRAY[1, 2], 5);
--= 2fc09260 [["_col0","array(integer)"]] [[[1,2]]]
SELECT array_remove(MAP(ARRAY['a'], ARRAY[1]), 5);
--= fb56c0af FUNCTION_NOT_FOUND
SELECT array_remove(JSON '1', 5);
--= 15b3fe9f FUNCTION_NOT_FOUND
SELECT array_remove(NULL, 5);
--= 8bd750e3 [["_col0","array(integer)"]] [[null]]
SELECT array_remove(ARRAY[1, 2], REAL '1.5');
--= 4dd5d261 [["_col0","array(real)"]] [[["1.0","2.0"]]]
SELECT array_remove(ARRAY[1, 2], 1.5);
--= 1db31372 [["_col0","array(double)"]] [[["1.0","2.0"]]]
SELECT array_remove(ARRAY[1, 2], DECIMAL '1.50');
--= 1d71e01b [["_col0","array(decimal(12,2))"]] [[["1.00","2.00"]]]
SELECT array_remove(ARRAY[1, 2], true);
--= 91d689e6 FUNCTION_NOT_FOUND
SELECT array_remove(ARRAY[1, 2], CAST('2020-02-29' AS varchar));
--= c3c0b5d5 FUNCTION_NOT_FOUND
SELECT array_remove(ARRAY[1, 2], DATE '2020-02-29');
--= 21443f48 FUNCTION_NOT_FOUND
SELECT array_remove(ARRAY[1, 2], TIMESTAMP '2020-02-29 13:04:05.678901');
--= cd0fcd17 FUNCTION_NOT_FOUND
SELECT array_remove(ARRAY[1, 2], INTERVAL '1' DAY);
--= 8143c6f6 FUNCTION_NOT_FOUND
SELECT array_remove(ARRAY[1, 2], ARRAY[1, 2]);
--= 9d5c7d43 FUNCTION_NOT_FOUND
SELECT array_remove(ARRAY[1, 2], MAP(ARRAY['a'], ARRAY[1]));
--= 2abbb8c5 FUNCTION_NOT_FOUND
SELECT array_remove(ARRAY[1, 2], JSON '1');
--= 30880ddc FUNCTION_NOT_FOUND
SELECT array_remove(ARRAY[1, 2], NULL);
--= 36ffe26d [["_col0","array(integer)"]] [[null]]
SELECT array_sort(5);
--= 594b17da FUNCTION_NOT_FOUND
SELECT array_sort(REAL '1.5');
--= 0a0f767d FUNCTION_NOT_FOUND
SELECT array_sort(1.5);
--= cefc2b8a FUNCTION_NOT_FOUND
SELECT array_sort(DECIMAL '1.50');
--= b157f990 FUNCTION_NOT_FOUND
SELECT array_sort(true);
--= a6b6fa87 FUNCTION_NOT_FOUND
SELECT array_sort(CAST('2020-02-29' AS varchar));
--= 1b779f24 FUNCTION_NOT_FOUND
SELECT array_sort(DATE '2020-02-29');
--= f8678f95 FUNCTION_NOT_FOUND
SELECT array_sort(TIMESTAMP '2020-02-29 13:04:05.678901');
--= c5cffcd1 FUNCTION_NOT_FOUND
SELECT array_sort(INTERVAL '1' DAY);
--= ac958952 FUNCTION_NOT_FOUND
SELECT array_sort(ARRAY[1, 2]);
--= 2c5cf225 [["_col0","array(integer)"]] [[[1,2]]]
SELECT array_sort(MAP(ARRAY['a'], ARRAY[1]));
--= 42f57c1a FUNCTION_NOT_FOUND
SELECT array_sort(JSON '1');
--= b7a01f3a FUNCTION_NOT_FOUND
SELECT array_union(5, ARRAY[1, 2]);
--= 3bc4fa22 FUNCTION_NOT_FOUND
SELECT array_union(REAL '1.5', ARRAY[1, 2]);
--= a70cf34f FUNCTION_NOT_FOUND
SELECT array_union(1.5, ARRAY[1, 2]);
--= 6b6adf92 FUNCTION_NOT_FOUND
SELECT array_union(DECIMAL '1.50', ARRAY[1, 2]);
--= 221a514d FUNCTION_NOT_FOUND
SELECT array_union(true, ARRAY[1, 2]);
--= 6a53a95a FUNCTION_NOT_FOUND
SELECT array_union(CAST('2020-02-29' AS varchar), ARRAY[1, 2]);
--= ab60369b FUNCTION_NOT_FOUND
SELECT array_union(DATE '2020-02-29', ARRAY[1, 2]);
--= a2436f94 FUNCTION_NOT_FOUND
SELECT array_union(TIMESTAMP '2020-02-29 13:04:05.678901', ARRAY[1, 2]);
--= 83598340 FUNCTION_NOT_FOUND
SELECT array_union(INTERVAL '1' DAY, ARRAY[1, 2]);
--= a8eb9c6b FUNCTION_NOT_FOUND
SELECT array_union(ARRAY[1, 2], ARRAY[1, 2]);
--= 4a97b961 [["_col0","array(integer)"]] [[[1,2]]]
SELECT array_union(MAP(ARRAY['a'], ARRAY[1]), ARRAY[1, 2]);
--= 8d7b5e1d FUNCTION_NOT_FOUND
SELECT array_union(JSON '1', ARRAY[1, 2]);
--= 53592d09 FUNCTION_NOT_FOUND
SELECT array_union(NULL, ARRAY[1, 2]);
--= c1ff3b2d [["_col0","array(integer)"]] [[null]]
SELECT array_union(ARRAY[1, 2], 5);
--= d6141b80 FUNCTION_NOT_FOUND
SELECT array_union(ARRAY[1, 2], REAL '1.5');
--= d9f2d34e FUNCTION_NOT_FOUND
SELECT array_union(ARRAY[1, 2], 1.5);
--= a4c82233 FUNCTION_NOT_FOUND
SELECT array_union(ARRAY[1, 2], DECIMAL '1.50');
--= 734ca057 FUNCTION_NOT_FOUND
SELECT array_union(ARRAY[1, 2], true);
--= 4cf1ab69 FUNCTION_NOT_FOUND
SELECT array_union(ARRAY[1, 2], CAST('2020-02-29' AS varchar));
--= 8e558804 FUNCTION_NOT_FOUND
SELECT array_union(ARRAY[1, 2], DATE '2020-02-29');
--= 18d312f9 FUNCTION_NOT_FOUND
SELECT array_union(ARRAY[1, 2], TIMESTAMP '2020-02-29 13:04:05.678901');
--= 9d36cf0b FUNCTION_NOT_FOUND
SELECT array_union(ARRAY[1, 2], INTERVAL '1' DAY);
--= f9042989 FUNCTION_NOT_FOUND
SELECT array_union(ARRAY[1, 2], MAP(ARRAY['a'], ARRAY[1]));
--= ef80a4de FUNCTION_NOT_FOUND
SELECT array_union(ARRAY[1, 2], JSON '1');
--= f430a052 FUNCTION_NOT_FOUND
SELECT array_union(ARRAY[1, 2], NULL);
--= c61b13da [["_col0","array(integer)"]] [[null]]
SELECT arrays_overlap(5, ARRAY[1, 2]);
--= f10c8f6f FUNCTION_NOT_FOUND
SELECT arrays_overlap(REAL '1.5', ARRAY[1, 2]);
--= e64f3887 FUNCTION_NOT_FOUND
SELECT arrays_overlap(1.5, ARRAY[1, 2]);
--= c17e056c FUNCTION_NOT_FOUND
SELECT arrays_overlap(DECIMAL '1.50', ARRAY[1, 2]);
--= b101b128 FUNCTION_NOT_FOUND
SELECT arrays_overlap(true, ARRAY[1, 2]);
--= b90eb111 FUNCTION_NOT_FOUND
SELECT arrays_overlap(CAST('2020-02-29' AS varchar), ARRAY[1, 2]);
--= 1e28d72e FUNCTION_NOT_FOUND
SELECT arrays_overlap(DATE '2020-02-29', ARRAY[1, 2]);
--= e63c7857 FUNCTION_NOT_FOUND
SELECT arrays_overlap(TIMESTAMP '2020-02-29 13:04:05.678901', ARRAY[1, 2]);
--= 98b8399e FUNCTION_NOT_FOUND
SELECT arrays_overlap(INTERVAL '1' DAY, ARRAY[1, 2]);
--= 4f1e3b5e FUNCTION_NOT_FOUND
SELECT arrays_overlap(ARRAY[1, 2], ARRAY[1, 2]);
--= 3238071a [["_col0","boolean"]] [[true]]
SELECT arrays_overlap(MAP(ARRAY['a'], ARRAY[1]), ARRAY[1, 2]);
--= 3a4294df FUNCTION_NOT_FOUND
SELECT arrays_overlap(JSON '1', ARRAY[1, 2]);
--= 5049faa2 FUNCTION_NOT_FOUND
SELECT arrays_overlap(NULL, ARRAY[1, 2]);
--= be677c8a [["_col0","boolean"]] [[null]]
SELECT arrays_overlap(ARRAY[1, 2], 5);
--= e3fd2e92 FUNCTION_NOT_FOUND
SELECT arrays_overlap(ARRAY[1, 2], REAL '1.5');
--= 94ac6ac2 FUNCTION_NOT_FOUND
SELECT arrays_overlap(ARRAY[1, 2], 1.5);
--= 13ac3956 FUNCTION_NOT_FOUND
SELECT arrays_overlap(ARRAY[1, 2], DECIMAL '1.50');
--= 87a8507b FUNCTION_NOT_FOUND
SELECT arrays_overlap(ARRAY[1, 2], true);
--= faa349fb FUNCTION_NOT_FOUND
SELECT arrays_overlap(ARRAY[1, 2], CAST('2020-02-29' AS varchar));
--= be0e11f9 FUNCTION_NOT_FOUND
SELECT arrays_overlap(ARRAY[1, 2], DATE '2020-02-29');
--= 90e7847d FUNCTION_NOT_FOUND
SELECT arrays_overlap(ARRAY[1, 2], TIMESTAMP '2020-02-29 13:04:05.678901');
--= ae11d6b1 FUNCTION_NOT_FOUND
SELECT arrays_overlap(ARRAY[1, 2], INTERVAL '1' DAY);
--= 071f293c FUNCTION_NOT_FOUND
SELECT arrays_overlap(ARRAY[1, 2], MAP(ARRAY['a'], ARRAY[1]));
--= eac5dd11 FUNCTION_NOT_FOUND
SELECT arrays_overlap(ARRAY[1, 2], JSON '1');
--= 124fed01 FUNCTION_NOT_FOUND
SELECT arrays_overlap(ARRAY[1, 2], NULL);
--= 3f66f357 [["_col0","boolean"]] [[null]]
SELECT asin(5);
--= a261c114 [["_col0","double"]] [["NaN"]]
SELECT asin(REAL '1.5');
--= 32d7ca36 [["_col0","double"]] [["NaN"]]
SELECT asin(1.5);
--= 924241d6 [["_col0","double"]] [["NaN"]]
SELECT asin(DECIMAL '1.50');
--= 218a4d74 [["_col0","double"]] [["NaN"]]
SELECT asin(true);
--= 0f6f10ac FUNCTION_NOT_FOUND
SELECT asin(CAST('2020-02-29' AS varchar));
--= 159bfb0f FUNCTION_NOT_FOUND
SELECT asin(DATE '2020-02-29');
--= 0b0060a9 FUNCTION_NOT_FOUND
SELECT asin(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 734c5ed1 FUNCTION_NOT_FOUND
SELECT asin(INTERVAL '1' DAY);
--= cc5d1fb8 FUNCTION_NOT_FOUND
SELECT asin(ARRAY[1, 2]);
--= 41d6261f FUNCTION_NOT_FOUND
SELECT asin(MAP(ARRAY['a'], ARRAY[1]));
--= b18510a1 FUNCTION_NOT_FOUND
SELECT asin(JSON '1');
--= af8e48af FUNCTION_NOT_FOUND
SELECT at_timezone(5, 'a');
--= 9b0b3f19 FUNCTION_NOT_FOUND
SELECT at_timezone(REAL '1.5', 'a');
--= 16bb8d4c FUNCTION_NOT_FOUND
SELECT at_timezone(1.5, 'a');
--= 35a77dff FUNCTION_NOT_FOUND
SELECT at_timezone(DECIMAL '1.50', 'a');
--= 27070cd1 FUNCTION_NOT_FOUND
SELECT at_timezone(true, 'a');
--= 6841df9f FUNCTION_NOT_FOUND
SELECT at_timezone(CAST('2020-02-29' AS varchar), 'a');
--= fe5c2909 FUNCTION_NOT_FOUND
SELECT at_timezone(DATE '2020-02-29', 'a');
--= 28f08713 INVALID_FUNCTION_ARGUMENT
SELECT at_timezone(TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= 0bec124a INVALID_FUNCTION_ARGUMENT
SELECT at_timezone(INTERVAL '1' DAY, 'a');
--= 529fcef1 FUNCTION_NOT_FOUND
SELECT at_timezone(ARRAY[1, 2], 'a');
--= 6900b7f0 FUNCTION_NOT_FOUND
SELECT at_timezone(MAP(ARRAY['a'], ARRAY[1]), 'a');
--= bf34c1b9 FUNCTION_NOT_FOUND
SELECT at_timezone(JSON '1', 'a');
--= a6a12e68 FUNCTION_NOT_FOUND
SELECT at_timezone(NULL, 'a');
--= b414dfbb [["_col0","timestamp(3) with time zone"]] [[null]]
SELECT at_timezone(TIMESTAMP '2020-02-29 13:04:05 UTC', 5);
--= 2e2df914 FUNCTION_NOT_FOUND
SELECT at_timezone(TIMESTAMP '2020-02-29 13:04:05 UTC', REAL '1.5');
--= ce78191d FUNCTION_NOT_FOUND
SELECT at_timezone(TIMESTAMP '2020-02-29 13:04:05 UTC', 1.5);
--= 92868990 FUNCTION_NOT_FOUND
SELECT at_timezone(TIMESTAMP '2020-02-29 13:04:05 UTC', DECIMAL '1.50');
--= b43c386c FUNCTION_NOT_FOUND
SELECT at_timezone(TIMESTAMP '2020-02-29 13:04:05 UTC', true);
--= d2528b3d FUNCTION_NOT_FOUND
SELECT at_timezone(TIMESTAMP '2020-02-29 13:04:05 UTC', CAST('2020-02-29' AS varchar));
--= ae9dcc49 INVALID_FUNCTION_ARGUMENT
SELECT at_timezone(TIMESTAMP '2020-02-29 13:04:05 UTC', DATE '2020-02-29');
--= ef2e0fc6 FUNCTION_NOT_FOUND
SELECT at_timezone(TIMESTAMP '2020-02-29 13:04:05 UTC', TIMESTAMP '2020-02-29 13:04:05.678901');
--= b2b59b71 FUNCTION_NOT_FOUND
SELECT at_timezone(TIMESTAMP '2020-02-29 13:04:05 UTC', INTERVAL '1' DAY);
--= b98e73e5 INVALID_FUNCTION_ARGUMENT
SELECT at_timezone(TIMESTAMP '2020-02-29 13:04:05 UTC', ARRAY[1, 2]);
--= ef66f8c3 FUNCTION_NOT_FOUND
SELECT at_timezone(TIMESTAMP '2020-02-29 13:04:05 UTC', MAP(ARRAY['a'], ARRAY[1]));
--= 77604785 FUNCTION_NOT_FOUND
SELECT at_timezone(TIMESTAMP '2020-02-29 13:04:05 UTC', JSON '1');
--= e36d775b FUNCTION_NOT_FOUND
SELECT at_timezone(TIMESTAMP '2020-02-29 13:04:05 UTC', NULL);
--= 25870991 [["_col0","timestamp(0) with time zone"]] [[null]]
SELECT atan(5);
--= 0fd50077 [["_col0","double"]] [["1.373400766945016"]]
SELECT atan(REAL '1.5');
--= 524459bf [["_col0","double"]] [["0.982793723247329"]]
SELECT atan(1.5);
--= cce7e620 [["_col0","double"]] [["0.982793723247329"]]
SELECT atan(DECIMAL '1.50');
--= c0277fc4 [["_col0","double"]] [["0.982793723247329"]]
SELECT atan(true);
--= e0a6c64c FUNCTION_NOT_FOUND
SELECT atan(CAST('2020-02-29' AS varchar));
--= 385b945d FUNCTION_NOT_FOUND
SELECT atan(DATE '2020-02-29');
--= 3ac41511 FUNCTION_NOT_FOUND
SELECT atan(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 310e7602 FUNCTION_NOT_FOUND
SELECT atan(INTERVAL '1' DAY);
--= e259d768 FUNCTION_NOT_FOUND
SELECT atan(ARRAY[1, 2]);
--= 130159d0 FUNCTION_NOT_FOUND
SELECT atan(MAP(ARRAY['a'], ARRAY[1]));
--= d00f052d FUNCTION_NOT_FOUND
SELECT atan(JSON '1');
--= 60f6dfa9 FUNCTION_NOT_FOUND
SELECT atan2(5, 1.5);
--= 297b6b3a [["_col0","double"]] [["1.2793395323170296"]]
SELECT atan2(REAL '1.5', 1.5);
--= 3cd817ae [["_col0","double"]] [["0.7853981633974483"]]
SELECT atan2(1.5, 1.5);
--= 5064e704 [["_col0","double"]] [["0.7853981633974483"]]
SELECT atan2(DECIMAL '1.50', 1.5);
--= e6a99174 [["_col0","double"]] [["0.7853981633974483"]]
SELECT atan2(true, 1.5);
--= a6d365b7 FUNCTION_NOT_FOUND
SELECT atan2(CAST('2020-02-29' AS varchar), 1.5);
--= f5416ae5 FUNCTION_NOT_FOUND
SELECT atan2(DATE '2020-02-29', 1.5);
--= e638e1e8 FUNCTION_NOT_FOUND
SELECT atan2(TIMESTAMP '2020-02-29 13:04:05.678901', 1.5);
--= 5e070159 FUNCTION_NOT_FOUND
SELECT atan2(INTERVAL '1' DAY, 1.5);
--= a9a225db FUNCTION_NOT_FOUND
SELECT atan2(ARRAY[1, 2], 1.5);
--= 9999832a FUNCTION_NOT_FOUND
SELECT atan2(MAP(ARRAY['a'], ARRAY[1]), 1.5);
--= 80a92e71 FUNCTION_NOT_FOUND
SELECT atan2(JSON '1', 1.5);
--= 4fb2a3a2 FUNCTION_NOT_FOUND
SELECT atan2(NULL, 1.5);
--= b4962529 [["_col0","double"]] [[null]]
SELECT atan2(1.5, 5);
--= be81337c [["_col0","double"]] [["0.2914567944778671"]]
SELECT atan2(1.5, REAL '1.5');
--= 6f9d3afb [["_col0","double"]] [["0.7853981633974483"]]
SELECT atan2(1.5, DECIMAL '1.50');
--= b57e2306 [["_col0","double"]] [["0.7853981633974483"]]
SELECT atan2(1.5, true);
--= b66d1f63 FUNCTION_NOT_FOUND
SELECT atan2(1.5, CAST('2020-02-29' AS varchar));
--= 69ff160a FUNCTION_NOT_FOUND
SELECT atan2(1.5, DATE '2020-02-29');
--= be909ff1 FUNCTION_NOT_FOUND
SELECT atan2(1.5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 59f5b59d FUNCTION_NOT_FOUND
SELECT atan2(1.5, INTERVAL '1' DAY);
--= 0ce45e98 FUNCTION_NOT_FOUND
SELECT atan2(1.5, ARRAY[1, 2]);
--= 4dc7d927 FUNCTION_NOT_FOUND
SELECT atan2(1.5, MAP(ARRAY['a'], ARRAY[1]));
--= 99a17680 FUNCTION_NOT_FOUND
SELECT atan2(1.5, JSON '1');
--= da8f20c5 FUNCTION_NOT_FOUND
SELECT atan2(1.5, NULL);
--= e14f2562 [["_col0","double"]] [[null]]
SELECT bar(5, 2);
--= 62e4d8e5 [["_col0","varchar"]] [["\u001b[38;5;196m█\u001b[38;5;46m█\u001b[0m"]]
SELECT bar(REAL '1.5', 2);
--= f374d491 [["_col0","varchar"]] [["\u001b[38;5;196m█\u001b[38;5;46m█\u001b[0m"]]
SELECT bar(1.5, 2);
--= 2ddd2d27 [["_col0","varchar"]] [["\u001b[38;5;196m█\u001b[38;5;46m█\u001b[0m"]]
SELECT bar(DECIMAL '1.50', 2);
--= 4bfa455f [["_col0","varchar"]] [["\u001b[38;5;196m█\u001b[38;5;46m█\u001b[0m"]]
SELECT bar(true, 2);
--= a659ca7e FUNCTION_NOT_FOUND
SELECT bar(CAST('2020-02-29' AS varchar), 2);
--= 88dd7907 FUNCTION_NOT_FOUND
SELECT bar(DATE '2020-02-29', 2);
--= 08e41520 FUNCTION_NOT_FOUND
SELECT bar(TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= a2699265 FUNCTION_NOT_FOUND
SELECT bar(INTERVAL '1' DAY, 2);
--= a5ca0d53 FUNCTION_NOT_FOUND
SELECT bar(ARRAY[1, 2], 2);
--= 674f2898 FUNCTION_NOT_FOUND
SELECT bar(MAP(ARRAY['a'], ARRAY[1]), 2);
--= 61d40cf3 FUNCTION_NOT_FOUND
SELECT bar(JSON '1', 2);
--= e79d31a7 FUNCTION_NOT_FOUND
SELECT bar(NULL, 2);
--= b02f50c4 [["_col0","varchar"]] [[null]]
SELECT bar(1.5, 5);
--= 37a42c21 [["_col0","varchar"]] [["\u001b[38;5;196m█\u001b[38;5;214m█\u001b[38;5;226m█\u001b[38;5;154m█\u001b[38;5;46m█\u001b[0m"]]
SELECT bar(1.5, REAL '1.5');
--= 3e826c2c FUNCTION_NOT_FOUND
SELECT bar(1.5, 1.5);
--= 709418a9 FUNCTION_NOT_FOUND
SELECT bar(1.5, DECIMAL '1.50');
--= 17a90b77 FUNCTION_NOT_FOUND
SELECT bar(1.5, true);
--= 8535c577 FUNCTION_NOT_FOUND
SELECT bar(1.5, CAST('2020-02-29' AS varchar));
--= c1720ccb FUNCTION_NOT_FOUND
SELECT bar(1.5, DATE '2020-02-29');
--= 021c6325 FUNCTION_NOT_FOUND
SELECT bar(1.5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= eb88565f FUNCTION_NOT_FOUND
SELECT bar(1.5, INTERVAL '1' DAY);
--= 4951527b FUNCTION_NOT_FOUND
SELECT bar(1.5, ARRAY[1, 2]);
--= 41ebde88 FUNCTION_NOT_FOUND
SELECT bar(1.5, MAP(ARRAY['a'], ARRAY[1]));
--= bf1ae435 FUNCTION_NOT_FOUND
SELECT bar(1.5, JSON '1');
--= 464c0d4a FUNCTION_NOT_FOUND
SELECT bar(1.5, NULL);
--= 6755276e [["_col0","varchar"]] [[null]]
SELECT beta_cdf(5, 1.5, 1.5);
--= 0000620e INVALID_FUNCTION_ARGUMENT
SELECT beta_cdf(REAL '1.5', 1.5, 1.5);
--= c03b5c3e INVALID_FUNCTION_ARGUMENT
SELECT beta_cdf(1.5, 1.5, 1.5);
--= b5c81a3a INVALID_FUNCTION_ARGUMENT
SELECT beta_cdf(DECIMAL '1.50', 1.5, 1.5);
--= ce791d9f INVALID_FUNCTION_ARGUMENT
SELECT beta_cdf(true, 1.5, 1.5);
--= c12563f8 FUNCTION_NOT_FOUND
SELECT beta_cdf(CAST('2020-02-29' AS varchar), 1.5, 1.5);
--= 1ab3ec83 FUNCTION_NOT_FOUND
SELECT beta_cdf(DATE '2020-02-29', 1.5, 1.5);
--= 93091ecb FUNCTION_NOT_FOUND
SELECT beta_cdf(TIMESTAMP '2020-02-29 13:04:05.678901', 1.5, 1.5);
--= 89f94c9e FUNCTION_NOT_FOUND
SELECT beta_cdf(INTERVAL '1' DAY, 1.5, 1.5);
--= 138a3c47 FUNCTION_NOT_FOUND
SELECT beta_cdf(ARRAY[1, 2], 1.5, 1.5);
--= 5725c459 FUNCTION_NOT_FOUND
SELECT beta_cdf(MAP(ARRAY['a'], ARRAY[1]), 1.5, 1.5);
--= 1d1d82bd FUNCTION_NOT_FOUND
SELECT beta_cdf(JSON '1', 1.5, 1.5);
--= 0952b8b4 FUNCTION_NOT_FOUND
SELECT beta_cdf(NULL, 1.5, 1.5);
--= 32ba1d6a [["_col0","double"]] [[null]]
SELECT beta_cdf(1.5, 5, 1.5);
--= 8dd89b19 INVALID_FUNCTION_ARGUMENT
SELECT beta_cdf(1.5, REAL '1.5', 1.5);
--= cd3c14a7 INVALID_FUNCTION_ARGUMENT
SELECT beta_cdf(1.5, DECIMAL '1.50', 1.5);
--= ec9d8fc8 INVALID_FUNCTION_ARGUMENT
SELECT beta_cdf(1.5, true, 1.5);
--= 366635c5 FUNCTION_NOT_FOUND
SELECT beta_cdf(1.5, CAST('2020-02-29' AS varchar), 1.5);
--= d6321f35 FUNCTION_NOT_FOUND
SELECT beta_cdf(1.5, DATE '2020-02-29', 1.5);
--= f8ce5124 FUNCTION_NOT_FOUND
SELECT beta_cdf(1.5, TIMESTAMP '2020-02-29 13:04:05.678901', 1.5);
--= 87084b16 FUNCTION_NOT_FOUND
SELECT beta_cdf(1.5, INTERVAL '1' DAY, 1.5);
--= e3e547bf FUNCTION_NOT_FOUND
SELECT beta_cdf(1.5, ARRAY[1, 2], 1.5);
--= eaed1015 FUNCTION_NOT_FOUND
SELECT beta_cdf(1.5, MAP(ARRAY['a'], ARRAY[1]), 1.5);
--= 5dae8e4e FUNCTION_NOT_FOUND
SELECT beta_cdf(1.5, JSON '1', 1.5);
--= 53c2b74c FUNCTION_NOT_FOUND
SELECT beta_cdf(1.5, NULL, 1.5);
--= ceac9d49 [["_col0","double"]] [[null]]
SELECT beta_cdf(1.5, 1.5, 5);
--= b164dd64 INVALID_FUNCTION_ARGUMENT
SELECT beta_cdf(1.5, 1.5, REAL '1.5');
--= e2cda099 INVALID_FUNCTION_ARGUMENT
SELECT beta_cdf(1.5, 1.5, DECIMAL '1.50');
--= 9e5eac19 INVALID_FUNCTION_ARGUMENT
SELECT beta_cdf(1.5, 1.5, true);
--= ad91568f FUNCTION_NOT_FOUND
SELECT beta_cdf(1.5, 1.5, CAST('2020-02-29' AS varchar));
--= d0b4b2c6 FUNCTION_NOT_FOUND
SELECT beta_cdf(1.5, 1.5, DATE '2020-02-29');
--= 411e5d5d FUNCTION_NOT_FOUND
SELECT beta_cdf(1.5, 1.5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 9e284fa7 FUNCTION_NOT_FOUND
SELECT beta_cdf(1.5, 1.5, INTERVAL '1' DAY);
--= a44bfd19 FUNCTION_NOT_FOUND
SELECT beta_cdf(1.5, 1.5, ARRAY[1, 2]);
--= 4667d4a5 FUNCTION_NOT_FOUND
SELECT beta_cdf(1.5, 1.5, MAP(ARRAY['a'], ARRAY[1]));
--= b7c79165 FUNCTION_NOT_FOUND
SELECT beta_cdf(1.5, 1.5, JSON '1');
--= 3f347637 FUNCTION_NOT_FOUND
SELECT beta_cdf(1.5, 1.5, NULL);
--= d35f49ab [["_col0","double"]] [[null]]
SELECT bit_count(5, 2);
--= c9103441 INVALID_FUNCTION_ARGUMENT
SELECT bit_count(REAL '1.5', 2);
--= 4de582b4 FUNCTION_NOT_FOUND
SELECT bit_count(1.5, 2);
--= 37d96bb1 FUNCTION_NOT_FOUND
SELECT bit_count(DECIMAL '1.50', 2);
--= 22adced7 FUNCTION_NOT_FOUND
SELECT bit_count(true, 2);
--= e42cc8ea FUNCTION_NOT_FOUND
SELECT bit_count(CAST('2020-02-29' AS varchar), 2);
--= b67e1f9e FUNCTION_NOT_FOUND
SELECT bit_count(DATE '2020-02-29', 2);
--= a56c3645 FUNCTION_NOT_FOUND
SELECT bit_count(TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= 8fed7500 FUNCTION_NOT_FOUND
SELECT bit_count(INTERVAL '1' DAY, 2);
--= 1ef2542b FUNCTION_NOT_FOUND
SELECT bit_count(ARRAY[1, 2], 2);
--= deab7820 FUNCTION_NOT_FOUND
SELECT bit_count(MAP(ARRAY['a'], ARRAY[1]), 2);
--= 5b725030 FUNCTION_NOT_FOUND
SELECT bit_count(JSON '1', 2);
--= cd893e4d FUNCTION_NOT_FOUND
SELECT bit_count(NULL, 2);
--= 5576a6b1 [["_col0","bigint"]] [[null]]
SELECT bit_count(2, 5);
--= 4e01840a [["_col0","bigint"]] [[1]]
SELECT bit_count(2, REAL '1.5');
--= a2542afe FUNCTION_NOT_FOUND
SELECT bit_count(2, 1.5);
--= 9a05ad59 FUNCTION_NOT_FOUND
SELECT bit_count(2, DECIMAL '1.50');
--= 69d73fba FUNCTION_NOT_FOUND
SELECT bit_count(2, true);
--= f62989db FUNCTION_NOT_FOUND
SELECT bit_count(2, CAST('2020-02-29' AS varchar));
--= 42bbfd84 FUNCTION_NOT_FOUND
SELECT bit_count(2, DATE '2020-02-29');
--= 2b1dfd59 FUNCTION_NOT_FOUND
SELECT bit_count(2, TIMESTAMP '2020-02-29 13:04:05.678901');
--= a1a5d2c9 FUNCTION_NOT_FOUND
SELECT bit_count(2, INTERVAL '1' DAY);
--= 1ff08c2f FUNCTION_NOT_FOUND
SELECT bit_count(2, ARRAY[1, 2]);
--= 58903100 FUNCTION_NOT_FOUND
SELECT bit_count(2, MAP(ARRAY['a'], ARRAY[1]));
--= 15e8cfee FUNCTION_NOT_FOUND
SELECT bit_count(2, JSON '1');
--= 783c6a96 FUNCTION_NOT_FOUND
SELECT bit_count(2, NULL);
--= 5dbb2743 [["_col0","bigint"]] [[null]]
SELECT bitwise_and(5, 2);
--= 536b5fd8 [["_col0","bigint"]] [[0]]
SELECT bitwise_and(REAL '1.5', 2);
--= a8ad0396 FUNCTION_NOT_FOUND
SELECT bitwise_and(1.5, 2);
--= 41ce29a6 FUNCTION_NOT_FOUND
SELECT bitwise_and(DECIMAL '1.50', 2);
--= 5f6b183a FUNCTION_NOT_FOUND
SELECT bitwise_and(true, 2);
--= d80f98c9 FUNCTION_NOT_FOUND
SELECT bitwise_and(CAST('2020-02-29' AS varchar), 2);
--= 90b0952e FUNCTION_NOT_FOUND
SELECT bitwise_and(DATE '2020-02-29', 2);
--= 3eab4886 FUNCTION_NOT_FOUND
SELECT bitwise_and(TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= b883f6c9 FUNCTION_NOT_FOUND
SELECT bitwise_and(INTERVAL '1' DAY, 2);
--= 7eea9989 FUNCTION_NOT_FOUND
SELECT bitwise_and(ARRAY[1, 2], 2);
--= e0bf35fa FUNCTION_NOT_FOUND
SELECT bitwise_and(MAP(ARRAY['a'], ARRAY[1]), 2);
--= 4ee12b95 FUNCTION_NOT_FOUND
SELECT bitwise_and(JSON '1', 2);
--= 1cebe36f FUNCTION_NOT_FOUND
SELECT bitwise_and(NULL, 2);
--= fb353a3c [["_col0","bigint"]] [[null]]
SELECT bitwise_and(2, 5);
--= e516f31e [["_col0","bigint"]] [[0]]
SELECT bitwise_and(2, REAL '1.5');
--= 40fc5c84 FUNCTION_NOT_FOUND
SELECT bitwise_and(2, 1.5);
--= 072039fd FUNCTION_NOT_FOUND
SELECT bitwise_and(2, DECIMAL '1.50');
--= 8e14c523 FUNCTION_NOT_FOUND
SELECT bitwise_and(2, true);
--= 584920cd FUNCTION_NOT_FOUND
SELECT bitwise_and(2, CAST('2020-02-29' AS varchar));
--= 13c114bd FUNCTION_NOT_FOUND
SELECT bitwise_and(2, DATE '2020-02-29');
--= 4464011d FUNCTION_NOT_FOUND
SELECT bitwise_and(2, TIMESTAMP '2020-02-29 13:04:05.678901');
--= d944e63b FUNCTION_NOT_FOUND
SELECT bitwise_and(2, INTERVAL '1' DAY);
--= 190841c9 FUNCTION_NOT_FOUND
SELECT bitwise_and(2, ARRAY[1, 2]);
--= 23b4c34b FUNCTION_NOT_FOUND
SELECT bitwise_and(2, MAP(ARRAY['a'], ARRAY[1]));
--= 9733b9ff FUNCTION_NOT_FOUND
SELECT bitwise_and(2, JSON '1');
--= 1dd1f82d FUNCTION_NOT_FOUND
SELECT bitwise_and(2, NULL);
--= e471e802 [["_col0","bigint"]] [[null]]
SELECT bitwise_left_shift(5, 2);
--= e7e5d112 [["_col0","integer"]] [[20]]
SELECT bitwise_left_shift(REAL '1.5', 2);
--= 669cdbd3 FUNCTION_NOT_FOUND
SELECT bitwise_left_shift(1.5, 2);
--= a79c555d FUNCTION_NOT_FOUND
SELECT bitwise_left_shift(DECIMAL '1.50', 2);
--= 1423a523 FUNCTION_NOT_FOUND
SELECT bitwise_left_shift(true, 2);
--= 2d149cda FUNCTION_NOT_FOUND
SELECT bitwise_left_shift(CAST('2020-02-29' AS varchar), 2);
--= b128487c FUNCTION_NOT_FOUND
SELECT bitwise_left_shift(DATE '2020-02-29', 2);
--= 54e6f944 FUNCTION_NOT_FOUND
SELECT bitwise_left_shift(TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= ced4674a FUNCTION_NOT_FOUND
SELECT bitwise_left_shift(INTERVAL '1' DAY, 2);
--= 5bc600c6 FUNCTION_NOT_FOUND
SELECT bitwise_left_shift(ARRAY[1, 2], 2);
--= 7c69a592 FUNCTION_NOT_FOUND
SELECT bitwise_left_shift(MAP(ARRAY['a'], ARRAY[1]), 2);
--= e74a4361 FUNCTION_NOT_FOUND
SELECT bitwise_left_shift(JSON '1', 2);
--= b0c7791e FUNCTION_NOT_FOUND
SELECT bitwise_left_shift(2, 5);
--= b38ba631 [["_col0","integer"]] [[64]]
SELECT bitwise_left_shift(2, REAL '1.5');
--= 717ece13 FUNCTION_NOT_FOUND
SELECT bitwise_left_shift(2, 1.5);
--= 22e8508b FUNCTION_NOT_FOUND
SELECT bitwise_left_shift(2, DECIMAL '1.50');
--= 78749e34 FUNCTION_NOT_FOUND
SELECT bitwise_left_shift(2, true);
--= 52f322ac FUNCTION_NOT_FOUND
SELECT bitwise_left_shift(2, CAST('2020-02-29' AS varchar));
--= 22c0732f FUNCTION_NOT_FOUND
SELECT bitwise_left_shift(2, DATE '2020-02-29');
--= c64ba267 FUNCTION_NOT_FOUND
SELECT bitwise_left_shift(2, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 3acd9b6d FUNCTION_NOT_FOUND
SELECT bitwise_left_shift(2, INTERVAL '1' DAY);
--= cfc2f95d FUNCTION_NOT_FOUND
SELECT bitwise_left_shift(2, ARRAY[1, 2]);
--= 16218af3 FUNCTION_NOT_FOUND
SELECT bitwise_left_shift(2, MAP(ARRAY['a'], ARRAY[1]));
--= 98dd4b6f FUNCTION_NOT_FOUND
SELECT bitwise_left_shift(2, JSON '1');
--= adbed373 FUNCTION_NOT_FOUND
SELECT bitwise_left_shift(2, NULL);
--= 15f5eb5a [["_col0","integer"]] [[null]]
SELECT bitwise_not(5);
--= 7c0f340e [["_col0","bigint"]] [[-6]]
SELECT bitwise_not(REAL '1.5');
--= 97185201 FUNCTION_NOT_FOUND
SELECT bitwise_not(1.5);
--= d98b4ea7 FUNCTION_NOT_FOUND
SELECT bitwise_not(DECIMAL '1.50');
--= f4626dc2 FUNCTION_NOT_FOUND
SELECT bitwise_not(true);
--= e44d79af FUNCTION_NOT_FOUND
SELECT bitwise_not(CAST('2020-02-29' AS varchar));
--= 82f58c39 FUNCTION_NOT_FOUND
SELECT bitwise_not(DATE '2020-02-29');
--= 0288c0e1 FUNCTION_NOT_FOUND
SELECT bitwise_not(TIMESTAMP '2020-02-29 13:04:05.678901');
--= af5154d5 FUNCTION_NOT_FOUND
SELECT bitwise_not(INTERVAL '1' DAY);
--= c0c0534e FUNCTION_NOT_FOUND
SELECT bitwise_not(ARRAY[1, 2]);
--= a17a24c0 FUNCTION_NOT_FOUND
SELECT bitwise_not(MAP(ARRAY['a'], ARRAY[1]));
--= e0454e02 FUNCTION_NOT_FOUND
SELECT bitwise_not(JSON '1');
--= db7570dc FUNCTION_NOT_FOUND
SELECT bitwise_or(5, 2);
--= 1fe8cc7b [["_col0","bigint"]] [[7]]
SELECT bitwise_or(REAL '1.5', 2);
--= 0c5d2204 FUNCTION_NOT_FOUND
SELECT bitwise_or(1.5, 2);
--= 064da5d8 FUNCTION_NOT_FOUND
SELECT bitwise_or(DECIMAL '1.50', 2);
--= 74aa5b7d FUNCTION_NOT_FOUND
SELECT bitwise_or(true, 2);
--= 14892a33 FUNCTION_NOT_FOUND
SELECT bitwise_or(CAST('2020-02-29' AS varchar), 2);
--= 1c2cc71c FUNCTION_NOT_FOUND
SELECT bitwise_or(DATE '2020-02-29', 2);
--= ddd0e08c FUNCTION_NOT_FOUND
SELECT bitwise_or(TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= e9cefff4 FUNCTION_NOT_FOUND
SELECT bitwise_or(INTERVAL '1' DAY, 2);
--= 84c7e46d FUNCTION_NOT_FOUND
SELECT bitwise_or(ARRAY[1, 2], 2);
--= 2f34ced0 FUNCTION_NOT_FOUND
SELECT bitwise_or(MAP(ARRAY['a'], ARRAY[1]), 2);
--= 280ff658 FUNCTION_NOT_FOUND
SELECT bitwise_or(JSON '1', 2);
--= 5b0313e5 FUNCTION_NOT_FOUND
SELECT bitwise_or(NULL, 2);
--= 8fd4c7f4 [["_col0","bigint"]] [[null]]
SELECT bitwise_or(2, 5);
--= 15fbe22d [["_col0","bigint"]] [[7]]
SELECT bitwise_or(2, REAL '1.5');
--= 47f35f6e FUNCTION_NOT_FOUND
SELECT bitwise_or(2, 1.5);
--= 61910877 FUNCTION_NOT_FOUND
SELECT bitwise_or(2, DECIMAL '1.50');
--= 8b97ab97 FUNCTION_NOT_FOUND
SELECT bitwise_or(2, true);
--= a514d120 FUNCTION_NOT_FOUND
SELECT bitwise_or(2, CAST('2020-02-29' AS varchar));
--= 241c7ea1 FUNCTION_NOT_FOUND
SELECT bitwise_or(2, DATE '2020-02-29');
--= 7cd54ce1 FUNCTION_NOT_FOUND
SELECT bitwise_or(2, TIMESTAMP '2020-02-29 13:04:05.678901');
--= d4bd9522 FUNCTION_NOT_FOUND
SELECT bitwise_or(2, INTERVAL '1' DAY);
--= 698df6c7 FUNCTION_NOT_FOUND
SELECT bitwise_or(2, ARRAY[1, 2]);
--= 368c0734 FUNCTION_NOT_FOUND
SELECT bitwise_or(2, MAP(ARRAY['a'], ARRAY[1]));
--= db6296a0 FUNCTION_NOT_FOUND
SELECT bitwise_or(2, JSON '1');
--= 73d4884e FUNCTION_NOT_FOUND
SELECT bitwise_or(2, NULL);
--= 5dbdb0e1 [["_col0","bigint"]] [[null]]
SELECT bitwise_right_shift(5, 2);
--= e7d940bc [["_col0","integer"]] [[1]]
SELECT bitwise_right_shift(REAL '1.5', 2);
--= 99b05102 FUNCTION_NOT_FOUND
SELECT bitwise_right_shift(1.5, 2);
--= ff20b5aa FUNCTION_NOT_FOUND
SELECT bitwise_right_shift(DECIMAL '1.50', 2);
--= 04fa5639 FUNCTION_NOT_FOUND
SELECT bitwise_right_shift(true, 2);
--= 1fb6926a FUNCTION_NOT_FOUND
SELECT bitwise_right_shift(CAST('2020-02-29' AS varchar), 2);
--= c4355817 FUNCTION_NOT_FOUND
SELECT bitwise_right_shift(DATE '2020-02-29', 2);
--= 82a7ba05 FUNCTION_NOT_FOUND
SELECT bitwise_right_shift(TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= 73bf726a FUNCTION_NOT_FOUND
SELECT bitwise_right_shift(INTERVAL '1' DAY, 2);
--= 5df051a7 FUNCTION_NOT_FOUND
SELECT bitwise_right_shift(ARRAY[1, 2], 2);
--= 2af6b85a FUNCTION_NOT_FOUND
SELECT bitwise_right_shift(MAP(ARRAY['a'], ARRAY[1]), 2);
--= 5d347fac FUNCTION_NOT_FOUND
SELECT bitwise_right_shift(JSON '1', 2);
--= 2fb14d60 FUNCTION_NOT_FOUND
SELECT bitwise_right_shift(2, 5);
--= b11e089d [["_col0","integer"]] [[0]]
SELECT bitwise_right_shift(2, REAL '1.5');
--= 47389f9e FUNCTION_NOT_FOUND
SELECT bitwise_right_shift(2, 1.5);
--= 7b41e167 FUNCTION_NOT_FOUND
SELECT bitwise_right_shift(2, DECIMAL '1.50');
--= 5a831c5a FUNCTION_NOT_FOUND
SELECT bitwise_right_shift(2, true);
--= 6e9d8977 FUNCTION_NOT_FOUND
SELECT bitwise_right_shift(2, CAST('2020-02-29' AS varchar));
--= 95c3c12e FUNCTION_NOT_FOUND
SELECT bitwise_right_shift(2, DATE '2020-02-29');
--= d94026bf FUNCTION_NOT_FOUND
SELECT bitwise_right_shift(2, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 2dc553d9 FUNCTION_NOT_FOUND
SELECT bitwise_right_shift(2, INTERVAL '1' DAY);
--= 899506c1 FUNCTION_NOT_FOUND
SELECT bitwise_right_shift(2, ARRAY[1, 2]);
--= 2b49ae51 FUNCTION_NOT_FOUND
SELECT bitwise_right_shift(2, MAP(ARRAY['a'], ARRAY[1]));
--= 881434b3 FUNCTION_NOT_FOUND
SELECT bitwise_right_shift(2, JSON '1');
--= 0c22e08f FUNCTION_NOT_FOUND
SELECT bitwise_right_shift(2, NULL);
--= cdc35bea [["_col0","integer"]] [[null]]
SELECT bitwise_right_shift_arithmetic(5, 2);
--= a72b30e1 [["_col0","integer"]] [[1]]
SELECT bitwise_right_shift_arithmetic(REAL '1.5', 2);
--= fcf7052a FUNCTION_NOT_FOUND
SELECT bitwise_right_shift_arithmetic(1.5, 2);
--= 54fe9402 FUNCTION_NOT_FOUND
SELECT bitwise_right_shift_arithmetic(DECIMAL '1.50', 2);
--= 01e32e4f FUNCTION_NOT_FOUND
SELECT bitwise_right_shift_arithmetic(true, 2);
--= 4b3b90f5 FUNCTION_NOT_FOUND
SELECT bitwise_right_shift_arithmetic(CAST('2020-02-29' AS varchar), 2);
--= 14f01d69 FUNCTION_NOT_FOUND
SELECT bitwise_right_shift_arithmetic(DATE '2020-02-29', 2);
--= 1a23910d FUNCTION_NOT_FOUND
SELECT bitwise_right_shift_arithmetic(TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= 793fe084 FUNCTION_NOT_FOUND
SELECT bitwise_right_shift_arithmetic(INTERVAL '1' DAY, 2);
--= db87fafd FUNCTION_NOT_FOUND
SELECT bitwise_right_shift_arithmetic(ARRAY[1, 2], 2);
--= 0c11b960 FUNCTION_NOT_FOUND
SELECT bitwise_right_shift_arithmetic(MAP(ARRAY['a'], ARRAY[1]), 2);
--= 367a1374 FUNCTION_NOT_FOUND
SELECT bitwise_right_shift_arithmetic(JSON '1', 2);
--= b2fe4bd9 FUNCTION_NOT_FOUND
SELECT bitwise_right_shift_arithmetic(2, 5);
--= eac6867f [["_col0","integer"]] [[0]]
SELECT bitwise_right_shift_arithmetic(2, REAL '1.5');
--= bfcfd96a FUNCTION_NOT_FOUND
SELECT bitwise_right_shift_arithmetic(2, 1.5);
--= 5cb58229 FUNCTION_NOT_FOUND
SELECT bitwise_right_shift_arithmetic(2, DECIMAL '1.50');
--= ea75b80a FUNCTION_NOT_FOUND
SELECT bitwise_right_shift_arithmetic(2, true);
--= c4b49c9c FUNCTION_NOT_FOUND
SELECT bitwise_right_shift_arithmetic(2, CAST('2020-02-29' AS varchar));
--= 2f97a5ab FUNCTION_NOT_FOUND
SELECT bitwise_right_shift_arithmetic(2, DATE '2020-02-29');
--= 596bf38b FUNCTION_NOT_FOUND
SELECT bitwise_right_shift_arithmetic(2, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 8cbe3b8f FUNCTION_NOT_FOUND
SELECT bitwise_right_shift_arithmetic(2, INTERVAL '1' DAY);
--= 18a6691d FUNCTION_NOT_FOUND
SELECT bitwise_right_shift_arithmetic(2, ARRAY[1, 2]);
--= d5f2917e FUNCTION_NOT_FOUND
SELECT bitwise_right_shift_arithmetic(2, MAP(ARRAY['a'], ARRAY[1]));
--= 3142d165 FUNCTION_NOT_FOUND
SELECT bitwise_right_shift_arithmetic(2, JSON '1');
--= 07139bba FUNCTION_NOT_FOUND
SELECT bitwise_right_shift_arithmetic(2, NULL);
--= 8e0a0551 [["_col0","integer"]] [[null]]
SELECT bitwise_xor(5, 2);
--= 243f33f8 [["_col0","bigint"]] [[7]]
SELECT bitwise_xor(REAL '1.5', 2);
--= c25a5427 FUNCTION_NOT_FOUND
SELECT bitwise_xor(1.5, 2);
--= ab98008f FUNCTION_NOT_FOUND
SELECT bitwise_xor(DECIMAL '1.50', 2);
--= 5a64cc2c FUNCTION_NOT_FOUND
SELECT bitwise_xor(true, 2);
--= e5ba3668 FUNCTION_NOT_FOUND
SELECT bitwise_xor(CAST('2020-02-29' AS varchar), 2);
--= eb29f67b FUNCTION_NOT_FOUND
SELECT bitwise_xor(DATE '2020-02-29', 2);
--= 761afd95 FUNCTION_NOT_FOUND
SELECT bitwise_xor(TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= a9bbe99b FUNCTION_NOT_FOUND
SELECT bitwise_xor(INTERVAL '1' DAY, 2);
--= d4ddee91 FUNCTION_NOT_FOUND
SELECT bitwise_xor(ARRAY[1, 2], 2);
--= bad690b8 FUNCTION_NOT_FOUND
SELECT bitwise_xor(MAP(ARRAY['a'], ARRAY[1]), 2);
--= 15239831 FUNCTION_NOT_FOUND
SELECT bitwise_xor(JSON '1', 2);
--= 495e7710 FUNCTION_NOT_FOUND
SELECT bitwise_xor(NULL, 2);
--= 3b3ec33a [["_col0","bigint"]] [[null]]
SELECT bitwise_xor(2, 5);
--= e34c2565 [["_col0","bigint"]] [[7]]
SELECT bitwise_xor(2, REAL '1.5');
--= cab71d05 FUNCTION_NOT_FOUND
SELECT bitwise_xor(2, 1.5);
--= 85686803 FUNCTION_NOT_FOUND
SELECT bitwise_xor(2, DECIMAL '1.50');
--= 5b3d566c FUNCTION_NOT_FOUND
SELECT bitwise_xor(2, true);
--= ce12b728 FUNCTION_NOT_FOUND
SELECT bitwise_xor(2, CAST('2020-02-29' AS varchar));
--= 498475c0 FUNCTION_NOT_FOUND
SELECT bitwise_xor(2, DATE '2020-02-29');
--= 1b5cdc86 FUNCTION_NOT_FOUND
SELECT bitwise_xor(2, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 40922e93 FUNCTION_NOT_FOUND
SELECT bitwise_xor(2, INTERVAL '1' DAY);
--= d270eac3 FUNCTION_NOT_FOUND
SELECT bitwise_xor(2, ARRAY[1, 2]);
--= 5fa0fdf2 FUNCTION_NOT_FOUND
SELECT bitwise_xor(2, MAP(ARRAY['a'], ARRAY[1]));
--= 3d28d6b8 FUNCTION_NOT_FOUND
SELECT bitwise_xor(2, JSON '1');
--= 3deba84e FUNCTION_NOT_FOUND
SELECT bitwise_xor(2, NULL);
--= c76f8095 [["_col0","bigint"]] [[null]]
SELECT cardinality(5);
--= 09e739c1 FUNCTION_NOT_FOUND
SELECT cardinality(REAL '1.5');
--= fc76f990 FUNCTION_NOT_FOUND
SELECT cardinality(1.5);
--= e2021e7c FUNCTION_NOT_FOUND
SELECT cardinality(DECIMAL '1.50');
--= c00a0549 FUNCTION_NOT_FOUND
SELECT cardinality(true);
--= 92c6021f FUNCTION_NOT_FOUND
SELECT cardinality(CAST('2020-02-29' AS varchar));
--= 83e6982f FUNCTION_NOT_FOUND
SELECT cardinality(DATE '2020-02-29');
--= 2a75cf87 FUNCTION_NOT_FOUND
SELECT cardinality(TIMESTAMP '2020-02-29 13:04:05.678901');
--= de12728e FUNCTION_NOT_FOUND
SELECT cardinality(INTERVAL '1' DAY);
--= 6a6b0e78 FUNCTION_NOT_FOUND
SELECT cardinality(ARRAY[1, 2]);
--= 31927dfe [["_col0","bigint"]] [[2]]
SELECT cardinality(MAP(ARRAY['a'], ARRAY[1]));
--= dfa24f23 [["_col0","bigint"]] [[1]]
SELECT cardinality(JSON '1');
--= 1a6647cc FUNCTION_NOT_FOUND
SELECT cbrt(5);
--= 71a2fc12 [["_col0","double"]] [["1.709975946676697"]]
SELECT cbrt(REAL '1.5');
--= 7d441678 [["_col0","double"]] [["1.1447142425533319"]]
SELECT cbrt(1.5);
--= a842b9fe [["_col0","double"]] [["1.1447142425533319"]]
SELECT cbrt(DECIMAL '1.50');
--= 667bb535 [["_col0","double"]] [["1.1447142425533319"]]
SELECT cbrt(true);
--= fca82505 FUNCTION_NOT_FOUND
SELECT cbrt(CAST('2020-02-29' AS varchar));
--= 638d49d2 FUNCTION_NOT_FOUND
SELECT cbrt(DATE '2020-02-29');
--= 913ed3f1 FUNCTION_NOT_FOUND
SELECT cbrt(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 5ce8b225 FUNCTION_NOT_FOUND
SELECT cbrt(INTERVAL '1' DAY);
--= f3b61823 FUNCTION_NOT_FOUND
SELECT cbrt(ARRAY[1, 2]);
--= 6e9151ba FUNCTION_NOT_FOUND
SELECT cbrt(MAP(ARRAY['a'], ARRAY[1]));
--= eb9ceb92 FUNCTION_NOT_FOUND
SELECT cbrt(JSON '1');
--= 8e21b091 FUNCTION_NOT_FOUND
SELECT ceil(true);
--= a87abcf6 FUNCTION_NOT_FOUND
SELECT ceil(CAST('2020-02-29' AS varchar));
--= b70babb0 FUNCTION_NOT_FOUND
SELECT ceil(DATE '2020-02-29');
--= 9d400fbf FUNCTION_NOT_FOUND
SELECT ceil(TIMESTAMP '2020-02-29 13:04:05.678901');
--= bf035f96 FUNCTION_NOT_FOUND
SELECT ceil(INTERVAL '1' DAY);
--= 07e7fb34 FUNCTION_NOT_FOUND
SELECT ceil(ARRAY[1, 2]);
--= 0cb5a9da FUNCTION_NOT_FOUND
SELECT ceil(MAP(ARRAY['a'], ARRAY[1]));
--= 80218c86 FUNCTION_NOT_FOUND
SELECT ceil(JSON '1');
--= c9155c95 FUNCTION_NOT_FOUND
SELECT ceiling(true);
--= 217d7da7 FUNCTION_NOT_FOUND
SELECT ceiling(CAST('2020-02-29' AS varchar));
--= 97d2ceca FUNCTION_NOT_FOUND
SELECT ceiling(DATE '2020-02-29');
--= 41a8a0bb FUNCTION_NOT_FOUND
SELECT ceiling(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 1acef9c0 FUNCTION_NOT_FOUND
SELECT ceiling(INTERVAL '1' DAY);
--= f15c5e57 FUNCTION_NOT_FOUND
SELECT ceiling(ARRAY[1, 2]);
--= e359b934 FUNCTION_NOT_FOUND
SELECT ceiling(MAP(ARRAY['a'], ARRAY[1]));
--= bb801495 FUNCTION_NOT_FOUND
SELECT ceiling(JSON '1');
--= 28d2c1eb FUNCTION_NOT_FOUND
SELECT chr(5);
--= 46b08d53 [["_col0","varchar(1)"]] [["\u0005"]]
SELECT chr(REAL '1.5');
--= eee8080f FUNCTION_NOT_FOUND
SELECT chr(1.5);
--= 54216400 FUNCTION_NOT_FOUND
SELECT chr(DECIMAL '1.50');
--= 14041d07 FUNCTION_NOT_FOUND
SELECT chr(true);
--= a5cb3081 FUNCTION_NOT_FOUND
SELECT chr(CAST('2020-02-29' AS varchar));
--= 562ebb1d FUNCTION_NOT_FOUND
SELECT chr(DATE '2020-02-29');
--= 40fd4091 FUNCTION_NOT_FOUND
SELECT chr(TIMESTAMP '2020-02-29 13:04:05.678901');
--= ae82ac97 FUNCTION_NOT_FOUND
SELECT chr(INTERVAL '1' DAY);
--= dd0f8562 FUNCTION_NOT_FOUND
SELECT chr(ARRAY[1, 2]);
--= 6a919ace FUNCTION_NOT_FOUND
SELECT chr(MAP(ARRAY['a'], ARRAY[1]));
--= b5392350 FUNCTION_NOT_FOUND
SELECT chr(JSON '1');
--= 55ad92d0 FUNCTION_NOT_FOUND
SELECT codepoint(5);
--= e2531499 FUNCTION_NOT_FOUND
SELECT codepoint(REAL '1.5');
--= b373096f FUNCTION_NOT_FOUND
SELECT codepoint(1.5);
--= f015f4e1 FUNCTION_NOT_FOUND
SELECT codepoint(DECIMAL '1.50');
--= 50ead0ef FUNCTION_NOT_FOUND
SELECT codepoint(true);
--= b32fdc79 FUNCTION_NOT_FOUND
SELECT codepoint(CAST('2020-02-29' AS varchar));
--= 4fd5a6b4 FUNCTION_NOT_FOUND
SELECT codepoint(DATE '2020-02-29');
--= 44a57033 FUNCTION_NOT_FOUND
SELECT codepoint(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 43824d37 FUNCTION_NOT_FOUND
SELECT codepoint(INTERVAL '1' DAY);
--= df16314f FUNCTION_NOT_FOUND
SELECT codepoint(ARRAY[1, 2]);
--= 50de6d10 FUNCTION_NOT_FOUND
SELECT codepoint(MAP(ARRAY['a'], ARRAY[1]));
--= c6bc89fb FUNCTION_NOT_FOUND
SELECT codepoint(JSON '1');
--= a912e72f FUNCTION_NOT_FOUND
SELECT color(5);
--= ea058e41 FUNCTION_NOT_FOUND
SELECT color(REAL '1.5');
--= 90243e06 FUNCTION_NOT_FOUND
SELECT color(1.5);
--= ec3e9e4a FUNCTION_NOT_FOUND
SELECT color(DECIMAL '1.50');
--= e71bf31c FUNCTION_NOT_FOUND
SELECT color(true);
--= 7e8ad0b4 FUNCTION_NOT_FOUND
SELECT color(CAST('2020-02-29' AS varchar));
--= ef0669c3 INVALID_FUNCTION_ARGUMENT
SELECT color(DATE '2020-02-29');
--= 07c0df9b FUNCTION_NOT_FOUND
SELECT color(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 45898ad2 FUNCTION_NOT_FOUND
SELECT color(INTERVAL '1' DAY);
--= ca7595fe FUNCTION_NOT_FOUND
SELECT color(ARRAY[1, 2]);
--= 248a5541 FUNCTION_NOT_FOUND
SELECT color(MAP(ARRAY['a'], ARRAY[1]));
--= 7acc56d5 FUNCTION_NOT_FOUND
SELECT color(JSON '1');
--= 451cfcd6 FUNCTION_NOT_FOUND
SELECT color(NULL);
--= 73c478c3 [["_col0","color"]] [[null]]
SELECT combinations(5, 2);
--= 3147162f FUNCTION_NOT_FOUND
SELECT combinations(REAL '1.5', 2);
--= c7b21e50 FUNCTION_NOT_FOUND
SELECT combinations(1.5, 2);
--= 5b0ab015 FUNCTION_NOT_FOUND
SELECT combinations(DECIMAL '1.50', 2);
--= 5130aeac FUNCTION_NOT_FOUND
SELECT combinations(true, 2);
--= d11b6d4a FUNCTION_NOT_FOUND
SELECT combinations(CAST('2020-02-29' AS varchar), 2);
--= 7bccd5f3 FUNCTION_NOT_FOUND
SELECT combinations(DATE '2020-02-29', 2);
--= a6d928a1 FUNCTION_NOT_FOUND
SELECT combinations(TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= a6f76b1f FUNCTION_NOT_FOUND
SELECT combinations(INTERVAL '1' DAY, 2);
--= e5e6070f FUNCTION_NOT_FOUND
SELECT combinations(ARRAY[1, 2], 2);
--= 2859b949 [["_col0","array(array(integer))"]] [[[[1,2]]]]
SELECT combinations(MAP(ARRAY['a'], ARRAY[1]), 2);
--= d3c8b83f FUNCTION_NOT_FOUND
SELECT combinations(JSON '1', 2);
--= 7fa83a50 FUNCTION_NOT_FOUND
SELECT combinations(ARRAY[1, 2], 5);
--= fdb790b3 [["_col0","array(array(integer))"]] [[[]]]
SELECT combinations(ARRAY[1, 2], REAL '1.5');
--= d7914bef FUNCTION_NOT_FOUND
SELECT combinations(ARRAY[1, 2], 1.5);
--= 1b1eaa0f FUNCTION_NOT_FOUND
SELECT combinations(ARRAY[1, 2], DECIMAL '1.50');
--= 9f4dbbd3 FUNCTION_NOT_FOUND
SELECT combinations(ARRAY[1, 2], true);
--= a683617d FUNCTION_NOT_FOUND
SELECT combinations(ARRAY[1, 2], CAST('2020-02-29' AS varchar));
--= 96b70390 FUNCTION_NOT_FOUND
SELECT combinations(ARRAY[1, 2], DATE '2020-02-29');
--= e2d3a47c FUNCTION_NOT_FOUND
SELECT combinations(ARRAY[1, 2], TIMESTAMP '2020-02-29 13:04:05.678901');
--= e55f5d04 FUNCTION_NOT_FOUND
SELECT combinations(ARRAY[1, 2], INTERVAL '1' DAY);
--= abc42146 FUNCTION_NOT_FOUND
SELECT combinations(ARRAY[1, 2], ARRAY[1, 2]);
--= 6e934464 FUNCTION_NOT_FOUND
SELECT combinations(ARRAY[1, 2], MAP(ARRAY['a'], ARRAY[1]));
--= b4a8225e FUNCTION_NOT_FOUND
SELECT combinations(ARRAY[1, 2], JSON '1');
--= 76fac0f9 FUNCTION_NOT_FOUND
SELECT combinations(ARRAY[1, 2], NULL);
--= 147b1143 [["_col0","array(array(integer))"]] [[null]]
SELECT concat(5, ARRAY[1, 2]);
--= 9d0b7fb1 [["_col0","array(integer)"]] [[[5,1,2]]]
SELECT concat(REAL '1.5', ARRAY[1, 2]);
--= 5a95caff [["_col0","array(real)"]] [[["1.5","1.0","2.0"]]]
SELECT concat(1.5, ARRAY[1, 2]);
--= c2f40ee6 [["_col0","array(double)"]] [[["1.5","1.0","2.0"]]]
SELECT concat(DECIMAL '1.50', ARRAY[1, 2]);
--= 95d87fb2 [["_col0","array(decimal(12,2))"]] [[["1.50","1.00","2.00"]]]
SELECT concat(true, ARRAY[1, 2]);
--= 46f627be FUNCTION_NOT_FOUND
SELECT concat(CAST('2020-02-29' AS varchar), ARRAY[1, 2]);
--= 562ddb7d FUNCTION_NOT_FOUND
SELECT concat(DATE '2020-02-29', ARRAY[1, 2]);
--= c6db5c30 FUNCTION_NOT_FOUND
SELECT concat(TIMESTAMP '2020-02-29 13:04:05.678901', ARRAY[1, 2]);
--= 887944d5 FUNCTION_NOT_FOUND
SELECT concat(INTERVAL '1' DAY, ARRAY[1, 2]);
--= f94a6cea FUNCTION_NOT_FOUND
SELECT concat(ARRAY[1, 2], ARRAY[1, 2]);
--= d883c81f [["_col0","array(integer)"]] [[[1,2,1,2]]]
SELECT concat(MAP(ARRAY['a'], ARRAY[1]), ARRAY[1, 2]);
--= 3516ac7a FUNCTION_NOT_FOUND
SELECT concat(JSON '1', ARRAY[1, 2]);
--= 655c61ec FUNCTION_NOT_FOUND
SELECT concat(NULL, ARRAY[1, 2]);
--= c5e12b3f AMBIGUOUS_FUNCTION_CALL
SELECT concat(5, 5);
--= da7f2c6f FUNCTION_NOT_FOUND
SELECT concat(5, REAL '1.5');
--= b354b2d9 FUNCTION_NOT_FOUND
SELECT concat(5, 1.5);
--= 64c71b5c FUNCTION_NOT_FOUND
SELECT concat(5, DECIMAL '1.50');
--= c83cc72d FUNCTION_NOT_FOUND
SELECT concat(5, true);
--= f79b0b65 FUNCTION_NOT_FOUND
SELECT concat(5, CAST('2020-02-29' AS varchar));
--= 1e94c664 FUNCTION_NOT_FOUND
SELECT concat(5, DATE '2020-02-29');
--= a9a69930 FUNCTION_NOT_FOUND
SELECT concat(5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 3c80777d FUNCTION_NOT_FOUND
SELECT concat(5, INTERVAL '1' DAY);
--= 6c710138 FUNCTION_NOT_FOUND
SELECT concat(5, MAP(ARRAY['a'], ARRAY[1]));
--= 6d790d20 FUNCTION_NOT_FOUND
SELECT concat(5, JSON '1');
--= f1db5733 FUNCTION_NOT_FOUND
SELECT concat(5, NULL);
--= 2eb8df93 [["_col0","array(integer)"]] [[null]]
SELECT concat(5);
--= e473c407 FUNCTION_NOT_FOUND
SELECT concat(REAL '1.5');
--= 9475e838 FUNCTION_NOT_FOUND
SELECT concat(1.5);
--= 7392c8ad FUNCTION_NOT_FOUND
SELECT concat(DECIMAL '1.50');
--= 247e63a3 FUNCTION_NOT_FOUND
SELECT concat(true);
--= 6f2380cd FUNCTION_NOT_FOUND
SELECT concat(CAST('2020-02-29' AS varchar));
--= b9b845f8 INVALID_FUNCTION_ARGUMENT
SELECT concat(DATE '2020-02-29');
--= 1a04f4f7 FUNCTION_NOT_FOUND
SELECT concat(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 1ef482dc FUNCTION_NOT_FOUND
SELECT concat(INTERVAL '1' DAY);
--= 0892a45b FUNCTION_NOT_FOUND
SELECT concat(ARRAY[1, 2]);
--= c38eec23 INVALID_FUNCTION_ARGUMENT
SELECT concat(MAP(ARRAY['a'], ARRAY[1]));
--= 05199191 FUNCTION_NOT_FOUND
SELECT concat(JSON '1');
--= 8852e63c FUNCTION_NOT_FOUND
SELECT concat(NULL);
--= c29410d6 AMBIGUOUS_FUNCTION_CALL
SELECT concat_ws(5, ARRAY[1, 2]);
--= f93a453f FUNCTION_NOT_FOUND
SELECT concat_ws(REAL '1.5', ARRAY[1, 2]);
--= ae4812a6 FUNCTION_NOT_FOUND
SELECT concat_ws(1.5, ARRAY[1, 2]);
--= 9473495d FUNCTION_NOT_FOUND
SELECT concat_ws(DECIMAL '1.50', ARRAY[1, 2]);
--= 5db8623d FUNCTION_NOT_FOUND
SELECT concat_ws(true, ARRAY[1, 2]);
--= cd9431b1 FUNCTION_NOT_FOUND
SELECT concat_ws(CAST('2020-02-29' AS varchar), ARRAY[1, 2]);
--= 17fe2856 FUNCTION_NOT_FOUND
SELECT concat_ws(DATE '2020-02-29', ARRAY[1, 2]);
--= 649cf46b FUNCTION_NOT_FOUND
SELECT concat_ws(TIMESTAMP '2020-02-29 13:04:05.678901', ARRAY[1, 2]);
--= 142be64c FUNCTION_NOT_FOUND
SELECT concat_ws(INTERVAL '1' DAY, ARRAY[1, 2]);
--= 59573fbd FUNCTION_NOT_FOUND
SELECT concat_ws(ARRAY[1, 2], ARRAY[1, 2]);
--= 9f365615 FUNCTION_NOT_FOUND
SELECT concat_ws(MAP(ARRAY['a'], ARRAY[1]), ARRAY[1, 2]);
--= 853e811c FUNCTION_NOT_FOUND
SELECT concat_ws(JSON '1', ARRAY[1, 2]);
--= 91b4c355 FUNCTION_NOT_FOUND
SELECT concat_ws(NULL, ARRAY[1, 2]);
--= 36653a0f FUNCTION_NOT_FOUND
SELECT concat_ws('a', 5);
--= 56bd400d FUNCTION_NOT_FOUND
SELECT concat_ws('a', REAL '1.5');
--= 2d9d1499 FUNCTION_NOT_FOUND
SELECT concat_ws('a', 1.5);
--= 3246b143 FUNCTION_NOT_FOUND
SELECT concat_ws('a', DECIMAL '1.50');
--= 735f69dc FUNCTION_NOT_FOUND
SELECT concat_ws('a', true);
--= 7656833a FUNCTION_NOT_FOUND
SELECT concat_ws('a', CAST('2020-02-29' AS varchar));
--= 6ab69589 [["_col0","varchar"]] [["2020-02-29"]]
SELECT concat_ws('a', DATE '2020-02-29');
--= e796c0a0 FUNCTION_NOT_FOUND
SELECT concat_ws('a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= e73c4321 FUNCTION_NOT_FOUND
SELECT concat_ws('a', INTERVAL '1' DAY);
--= 2b5177e7 FUNCTION_NOT_FOUND
SELECT concat_ws('a', ARRAY[1, 2]);
--= 994dd299 FUNCTION_NOT_FOUND
SELECT concat_ws('a', MAP(ARRAY['a'], ARRAY[1]));
--= 329f8109 FUNCTION_NOT_FOUND
SELECT concat_ws('a', JSON '1');
--= 4d174e7d FUNCTION_NOT_FOUND
SELECT concat_ws('a', NULL);
--= ee6168f8 AMBIGUOUS_FUNCTION_CALL
SELECT contains(5, 5);
--= 48e94c6e FUNCTION_NOT_FOUND
SELECT contains(REAL '1.5', 5);
--= ef02e477 FUNCTION_NOT_FOUND
SELECT contains(1.5, 5);
--= cbe2635e FUNCTION_NOT_FOUND
SELECT contains(DECIMAL '1.50', 5);
--= 21c5dc1f FUNCTION_NOT_FOUND
SELECT contains(true, 5);
--= 5c506c22 FUNCTION_NOT_FOUND
SELECT contains(CAST('2020-02-29' AS varchar), 5);
--= a1252daf FUNCTION_NOT_FOUND
SELECT contains(DATE '2020-02-29', 5);
--= c559789c FUNCTION_NOT_FOUND
SELECT contains(TIMESTAMP '2020-02-29 13:04:05.678901', 5);
--= 67a38dd6 FUNCTION_NOT_FOUND
SELECT contains(INTERVAL '1' DAY, 5);
--= 197de8f7 FUNCTION_NOT_FOUND
SELECT contains(ARRAY[1, 2], 5);
--= cf90a913 [["_col0","boolean"]] [[false]]
SELECT contains(MAP(ARRAY['a'], ARRAY[1]), 5);
--= a38d3f5f FUNCTION_NOT_FOUND
SELECT contains(JSON '1', 5);
--= c01d16b3 FUNCTION_NOT_FOUND
SELECT contains(NULL, 5);
--= 09935d1f [["_col0","boolean"]] [[null]]
SELECT contains(ARRAY[1, 2], REAL '1.5');
--= 3c3db02a [["_col0","boolean"]] [[false]]
SELECT contains(ARRAY[1, 2], 1.5);
--= dcd75ab8 [["_col0","boolean"]] [[false]]
SELECT contains(ARRAY[1, 2], DECIMAL '1.50');
--= 1eb21a25 [["_col0","boolean"]] [[false]]
SELECT contains(ARRAY[1, 2], true);
--= 1fd380f6 FUNCTION_NOT_FOUND
SELECT contains(ARRAY[1, 2], CAST('2020-02-29' AS varchar));
--= 8b536100 FUNCTION_NOT_FOUND
SELECT contains(ARRAY[1, 2], DATE '2020-02-29');
--= a58252ca FUNCTION_NOT_FOUND
SELECT contains(ARRAY[1, 2], TIMESTAMP '2020-02-29 13:04:05.678901');
--= d3428216 FUNCTION_NOT_FOUND
SELECT contains(ARRAY[1, 2], INTERVAL '1' DAY);
--= 8b0dcc25 FUNCTION_NOT_FOUND
SELECT contains(ARRAY[1, 2], ARRAY[1, 2]);
--= 7c8cc3df FUNCTION_NOT_FOUND
SELECT contains(ARRAY[1, 2], MAP(ARRAY['a'], ARRAY[1]));
--= b667ba38 FUNCTION_NOT_FOUND
SELECT contains(ARRAY[1, 2], JSON '1');
--= 1b3f5bc5 FUNCTION_NOT_FOUND
SELECT contains(ARRAY[1, 2], NULL);
--= 2f0e476a [["_col0","boolean"]] [[null]]
SELECT contains_sequence(5, ARRAY[1, 2]);
--= d6836d49 FUNCTION_NOT_FOUND
SELECT contains_sequence(REAL '1.5', ARRAY[1, 2]);
--= b1e2d7d2 FUNCTION_NOT_FOUND
SELECT contains_sequence(1.5, ARRAY[1, 2]);
--= 7afe58d9 FUNCTION_NOT_FOUND
SELECT contains_sequence(DECIMAL '1.50', ARRAY[1, 2]);
--= 4489a0a5 FUNCTION_NOT_FOUND
SELECT contains_sequence(true, ARRAY[1, 2]);
--= 24367fef FUNCTION_NOT_FOUND
SELECT contains_sequence(CAST('2020-02-29' AS varchar), ARRAY[1, 2]);
--= 193b04e5 FUNCTION_NOT_FOUND
SELECT contains_sequence(DATE '2020-02-29', ARRAY[1, 2]);
--= 886c1893 FUNCTION_NOT_FOUND
SELECT contains_sequence(TIMESTAMP '2020-02-29 13:04:05.678901', ARRAY[1, 2]);
--= 066db6d9 FUNCTION_NOT_FOUND
SELECT contains_sequence(INTERVAL '1' DAY, ARRAY[1, 2]);
--= 48d09b59 FUNCTION_NOT_FOUND
SELECT contains_sequence(ARRAY[1, 2], ARRAY[1, 2]);
--= 60290918 [["_col0","boolean"]] [[true]]
SELECT contains_sequence(MAP(ARRAY['a'], ARRAY[1]), ARRAY[1, 2]);
--= 0c7f1120 FUNCTION_NOT_FOUND
SELECT contains_sequence(JSON '1', ARRAY[1, 2]);
--= a740fb3c FUNCTION_NOT_FOUND
SELECT contains_sequence(NULL, ARRAY[1, 2]);
--= 9432e6e6 [["_col0","boolean"]] [[null]]
SELECT contains_sequence(ARRAY[1, 2], 5);
--= 29f27d34 FUNCTION_NOT_FOUND
SELECT contains_sequence(ARRAY[1, 2], REAL '1.5');
--= 46ece89a FUNCTION_NOT_FOUND
SELECT contains_sequence(ARRAY[1, 2], 1.5);
--= 00f38ec1 FUNCTION_NOT_FOUND
SELECT contains_sequence(ARRAY[1, 2], DECIMAL '1.50');
--= 910802a0 FUNCTION_NOT_FOUND
SELECT contains_sequence(ARRAY[1, 2], true);
--= 2921c83d FUNCTION_NOT_FOUND
SELECT contains_sequence(ARRAY[1, 2], CAST('2020-02-29' AS varchar));
--= 3d622382 FUNCTION_NOT_FOUND
SELECT contains_sequence(ARRAY[1, 2], DATE '2020-02-29');
--= d80fd174 FUNCTION_NOT_FOUND
SELECT contains_sequence(ARRAY[1, 2], TIMESTAMP '2020-02-29 13:04:05.678901');
--= d241a014 FUNCTION_NOT_FOUND
SELECT contains_sequence(ARRAY[1, 2], INTERVAL '1' DAY);
--= 952ca3cc FUNCTION_NOT_FOUND
SELECT contains_sequence(ARRAY[1, 2], MAP(ARRAY['a'], ARRAY[1]));
--= 0c8783e2 FUNCTION_NOT_FOUND
SELECT contains_sequence(ARRAY[1, 2], JSON '1');
--= 5ccfa6ee FUNCTION_NOT_FOUND
SELECT contains_sequence(ARRAY[1, 2], NULL);
--= a5d21a08 [["_col0","boolean"]] [[null]]
SELECT cos(5);
--= 2288fc9a [["_col0","double"]] [["0.28366218546322625"]]
SELECT cos(REAL '1.5');
--= 3ba3e483 [["_col0","double"]] [["0.0707372016677029"]]
SELECT cos(1.5);
--= 60ef58ea [["_col0","double"]] [["0.0707372016677029"]]
SELECT cos(DECIMAL '1.50');
--= d1cb5753 [["_col0","double"]] [["0.0707372016677029"]]
SELECT cos(true);
--= 55e5679e FUNCTION_NOT_FOUND
SELECT cos(CAST('2020-02-29' AS varchar));
--= 36c8068e FUNCTION_NOT_FOUND
SELECT cos(DATE '2020-02-29');
--= 1eaee9e6 FUNCTION_NOT_FOUND
SELECT cos(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 054add5e FUNCTION_NOT_FOUND
SELECT cos(INTERVAL '1' DAY);
--= bb735354 FUNCTION_NOT_FOUND
SELECT cos(ARRAY[1, 2]);
--= 43ec9330 FUNCTION_NOT_FOUND
SELECT cos(MAP(ARRAY['a'], ARRAY[1]));
--= 71cb5fed FUNCTION_NOT_FOUND
SELECT cos(JSON '1');
--= df06e34c FUNCTION_NOT_FOUND
SELECT cosh(5);
--= 6d80f839 [["_col0","double"]] [["74.20994852478785"]]
SELECT cosh(REAL '1.5');
--= 26d4c9c9 [["_col0","double"]] [["2.352409615243247"]]
SELECT cosh(1.5);
--= 96f07eac [["_col0","double"]] [["2.352409615243247"]]
SELECT cosh(DECIMAL '1.50');
--= d473841d [["_col0","double"]] [["2.352409615243247"]]
SELECT cosh(true);
--= f5bac715 FUNCTION_NOT_FOUND
SELECT cosh(CAST('2020-02-29' AS varchar));
--= ba1abbad FUNCTION_NOT_FOUND
SELECT cosh(DATE '2020-02-29');
--= 39d7fe93 FUNCTION_NOT_FOUND
SELECT cosh(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 93295e95 FUNCTION_NOT_FOUND
SELECT cosh(INTERVAL '1' DAY);
--= 2a087996 FUNCTION_NOT_FOUND
SELECT cosh(ARRAY[1, 2]);
--= 67825b59 FUNCTION_NOT_FOUND
SELECT cosh(MAP(ARRAY['a'], ARRAY[1]));
--= bf222661 FUNCTION_NOT_FOUND
SELECT cosh(JSON '1');
--= fe0f5464 FUNCTION_NOT_FOUND
SELECT cosine_similarity(5, MAP(ARRAY['a'], ARRAY[1]));
--= 8c9682c9 FUNCTION_NOT_FOUND
SELECT cosine_similarity(REAL '1.5', MAP(ARRAY['a'], ARRAY[1]));
--= d620b5fc FUNCTION_NOT_FOUND
SELECT cosine_similarity(1.5, MAP(ARRAY['a'], ARRAY[1]));
--= 8dbea733 FUNCTION_NOT_FOUND
SELECT cosine_similarity(DECIMAL '1.50', MAP(ARRAY['a'], ARRAY[1]));
--= d5e430ed FUNCTION_NOT_FOUND
SELECT cosine_similarity(true, MAP(ARRAY['a'], ARRAY[1]));
--= c2539ffa FUNCTION_NOT_FOUND
SELECT cosine_similarity(CAST('2020-02-29' AS varchar), MAP(ARRAY['a'], ARRAY[1]));
--= fa430912 FUNCTION_NOT_FOUND
SELECT cosine_similarity(DATE '2020-02-29', MAP(ARRAY['a'], ARRAY[1]));
--= 3ddef9a9 FUNCTION_NOT_FOUND
SELECT cosine_similarity(TIMESTAMP '2020-02-29 13:04:05.678901', MAP(ARRAY['a'], ARRAY[1]));
--= 29c08d69 FUNCTION_NOT_FOUND
SELECT cosine_similarity(INTERVAL '1' DAY, MAP(ARRAY['a'], ARRAY[1]));
--= 72d3ddcb FUNCTION_NOT_FOUND
SELECT cosine_similarity(ARRAY[1, 2], MAP(ARRAY['a'], ARRAY[1]));
--= bc0de1eb FUNCTION_NOT_FOUND
SELECT cosine_similarity(MAP(ARRAY['a'], ARRAY[1]), MAP(ARRAY['a'], ARRAY[1]));
--= 3fce24fe [["_col0","double"]] [["1.0"]]
SELECT cosine_similarity(JSON '1', MAP(ARRAY['a'], ARRAY[1]));
--= 621e4f09 FUNCTION_NOT_FOUND
SELECT cosine_similarity(NULL, MAP(ARRAY['a'], ARRAY[1]));
--= 9e3ae8f3 [["_col0","double"]] [[null]]
SELECT cosine_similarity(MAP(ARRAY['a'], ARRAY[1]), 5);
--= 64587884 FUNCTION_NOT_FOUND
SELECT cosine_similarity(MAP(ARRAY['a'], ARRAY[1]), REAL '1.5');
--= 4d9ef905 FUNCTION_NOT_FOUND
SELECT cosine_similarity(MAP(ARRAY['a'], ARRAY[1]), 1.5);
--= 956e5d6b FUNCTION_NOT_FOUND
SELECT cosine_similarity(MAP(ARRAY['a'], ARRAY[1]), DECIMAL '1.50');
--= 65a557ff FUNCTION_NOT_FOUND
SELECT cosine_similarity(MAP(ARRAY['a'], ARRAY[1]), true);
--= 55508f6a FUNCTION_NOT_FOUND
SELECT cosine_similarity(MAP(ARRAY['a'], ARRAY[1]), CAST('2020-02-29' AS varchar));
--= 716dde92 FUNCTION_NOT_FOUND
SELECT cosine_similarity(MAP(ARRAY['a'], ARRAY[1]), DATE '2020-02-29');
--= 71894ff7 FUNCTION_NOT_FOUND
SELECT cosine_similarity(MAP(ARRAY['a'], ARRAY[1]), TIMESTAMP '2020-02-29 13:04:05.678901');
--= b44ebfbe FUNCTION_NOT_FOUND
SELECT cosine_similarity(MAP(ARRAY['a'], ARRAY[1]), INTERVAL '1' DAY);
--= ef0dbb18 FUNCTION_NOT_FOUND
SELECT cosine_similarity(MAP(ARRAY['a'], ARRAY[1]), ARRAY[1, 2]);
--= 4be8be54 FUNCTION_NOT_FOUND
SELECT cosine_similarity(MAP(ARRAY['a'], ARRAY[1]), JSON '1');
--= 3152aa94 FUNCTION_NOT_FOUND
SELECT cosine_similarity(MAP(ARRAY['a'], ARRAY[1]), NULL);
--= 3a92b85a [["_col0","double"]] [[null]]
SELECT crc32(5);
--= 8f9b21b1 FUNCTION_NOT_FOUND
SELECT crc32(REAL '1.5');
--= ca402454 FUNCTION_NOT_FOUND
SELECT crc32(1.5);
--= 9b1f2b6c FUNCTION_NOT_FOUND
SELECT crc32(DECIMAL '1.50');
--= 48aba0ae FUNCTION_NOT_FOUND
SELECT crc32(true);
--= d3848263 FUNCTION_NOT_FOUND
SELECT crc32(CAST('2020-02-29' AS varchar));
--= c3f7fda8 FUNCTION_NOT_FOUND
SELECT crc32(DATE '2020-02-29');
--= 9bf79b92 FUNCTION_NOT_FOUND
SELECT crc32(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 22a7a55d FUNCTION_NOT_FOUND
SELECT crc32(INTERVAL '1' DAY);
--= ea013797 FUNCTION_NOT_FOUND
SELECT crc32(ARRAY[1, 2]);
--= 294796fc FUNCTION_NOT_FOUND
SELECT crc32(MAP(ARRAY['a'], ARRAY[1]));
--= 277839d6 FUNCTION_NOT_FOUND
SELECT crc32(JSON '1');
--= d6638108 FUNCTION_NOT_FOUND
SELECT date(5);
--= c79d57f5 FUNCTION_NOT_FOUND
SELECT date(REAL '1.5');
--= 3b9cc439 FUNCTION_NOT_FOUND
SELECT date(1.5);
--= 865606b9 FUNCTION_NOT_FOUND
SELECT date(DECIMAL '1.50');
--= fdab12f1 FUNCTION_NOT_FOUND
SELECT date(true);
--= 4eaa56c8 FUNCTION_NOT_FOUND
SELECT date(CAST('2020-02-29' AS varchar));
--= 4ab7453e [["_col0","date"]] [["2020-02-29"]]
SELECT date(TIMESTAMP '2020-02-29 13:04:05.678901');
--= bacbb5a5 [["_col0","date"]] [["2020-02-29"]]
SELECT date(INTERVAL '1' DAY);
--= 71c3811b FUNCTION_NOT_FOUND
SELECT date(ARRAY[1, 2]);
--= 52a8bbe1 FUNCTION_NOT_FOUND
SELECT date(MAP(ARRAY['a'], ARRAY[1]));
--= fc29ef50 FUNCTION_NOT_FOUND
SELECT date(JSON '1');
--= e26e8415 FUNCTION_NOT_FOUND
SELECT date_add(5, 2, DATE '2020-02-29');
--= a8e33a33 FUNCTION_NOT_FOUND
SELECT date_add(REAL '1.5', 2, DATE '2020-02-29');
--= 4df94946 FUNCTION_NOT_FOUND
SELECT date_add(1.5, 2, DATE '2020-02-29');
--= 408d23cb FUNCTION_NOT_FOUND
SELECT date_add(DECIMAL '1.50', 2, DATE '2020-02-29');
--= 4e245d79 FUNCTION_NOT_FOUND
SELECT date_add(true, 2, DATE '2020-02-29');
--= 680ca08a FUNCTION_NOT_FOUND
SELECT date_add(CAST('2020-02-29' AS varchar), 2, DATE '2020-02-29');
--= b35f786f INVALID_FUNCTION_ARGUMENT
SELECT date_add(DATE '2020-02-29', 2, DATE '2020-02-29');
--= 310f7308 FUNCTION_NOT_FOUND
SELECT date_add(TIMESTAMP '2020-02-29 13:04:05.678901', 2, DATE '2020-02-29');
--= 26738a52 FUNCTION_NOT_FOUND
SELECT date_add(INTERVAL '1' DAY, 2, DATE '2020-02-29');
--= 26f52d99 FUNCTION_NOT_FOUND
SELECT date_add(ARRAY[1, 2], 2, DATE '2020-02-29');
--= 30eb8588 FUNCTION_NOT_FOUND
SELECT date_add(MAP(ARRAY['a'], ARRAY[1]), 2, DATE '2020-02-29');
--= 959ab324 FUNCTION_NOT_FOUND
SELECT date_add(JSON '1', 2, DATE '2020-02-29');
--= 12d61f19 FUNCTION_NOT_FOUND
SELECT date_add(NULL, 2, DATE '2020-02-29');
--= 060788cd [["_col0","date"]] [[null]]
SELECT date_add('a', 5, DATE '2020-02-29');
--= c1bc2953 INVALID_FUNCTION_ARGUMENT
SELECT date_add('a', REAL '1.5', DATE '2020-02-29');
--= a659e71d FUNCTION_NOT_FOUND
SELECT date_add('a', 1.5, DATE '2020-02-29');
--= 72f1d09e FUNCTION_NOT_FOUND
SELECT date_add('a', DECIMAL '1.50', DATE '2020-02-29');
--= 99630464 FUNCTION_NOT_FOUND
SELECT date_add('a', true, DATE '2020-02-29');
--= 7eacdf74 FUNCTION_NOT_FOUND
SELECT date_add('a', CAST('2020-02-29' AS varchar), DATE '2020-02-29');
--= a308218d FUNCTION_NOT_FOUND
SELECT date_add('a', DATE '2020-02-29', DATE '2020-02-29');
--= c4731914 FUNCTION_NOT_FOUND
SELECT date_add('a', TIMESTAMP '2020-02-29 13:04:05.678901', DATE '2020-02-29');
--= 9731dc8c FUNCTION_NOT_FOUND
SELECT date_add('a', INTERVAL '1' DAY, DATE '2020-02-29');
--= 03a457ac FUNCTION_NOT_FOUND
SELECT date_add('a', ARRAY[1, 2], DATE '2020-02-29');
--= 298d23bf FUNCTION_NOT_FOUND
SELECT date_add('a', MAP(ARRAY['a'], ARRAY[1]), DATE '2020-02-29');
--= dedec172 FUNCTION_NOT_FOUND
SELECT date_add('a', JSON '1', DATE '2020-02-29');
--= 138d1e7a FUNCTION_NOT_FOUND
SELECT date_add('a', NULL, DATE '2020-02-29');
--= 448ef23a [["_col0","date"]] [[null]]
SELECT date_add('a', 2, 5);
--= 62dba7d3 FUNCTION_NOT_FOUND
SELECT date_add('a', 2, REAL '1.5');
--= 3f973e69 FUNCTION_NOT_FOUND
SELECT date_add('a', 2, 1.5);
--= c5cff95c FUNCTION_NOT_FOUND
SELECT date_add('a', 2, DECIMAL '1.50');
--= 18ce2cfd FUNCTION_NOT_FOUND
SELECT date_add('a', 2, true);
--= 0a9f2cbc FUNCTION_NOT_FOUND
SELECT date_add('a', 2, CAST('2020-02-29' AS varchar));
--= 4b7e4573 FUNCTION_NOT_FOUND
SELECT date_add('a', 2, DATE '2020-02-29');
--= e5bd64bb INVALID_FUNCTION_ARGUMENT
SELECT date_add('a', 2, TIMESTAMP '2020-02-29 13:04:05.678901');
--= fb7a053b INVALID_FUNCTION_ARGUMENT
SELECT date_add('a', 2, INTERVAL '1' DAY);
--= 0956a16c FUNCTION_NOT_FOUND
SELECT date_add('a', 2, ARRAY[1, 2]);
--= 1dbbbe63 FUNCTION_NOT_FOUND
SELECT date_add('a', 2, MAP(ARRAY['a'], ARRAY[1]));
--= 5b137c37 FUNCTION_NOT_FOUND
SELECT date_add('a', 2, JSON '1');
--= 9807caa2 FUNCTION_NOT_FOUND
SELECT date_add('a', 2, NULL);
--= 3c971374 AMBIGUOUS_FUNCTION_CALL
SELECT date_diff(5, DATE '2020-02-29', DATE '2020-02-29');
--= 9d09dc07 FUNCTION_NOT_FOUND
SELECT date_diff(REAL '1.5', DATE '2020-02-29', DATE '2020-02-29');
--= 13a795be FUNCTION_NOT_FOUND
SELECT date_diff(1.5, DATE '2020-02-29', DATE '2020-02-29');
--= 23672d1e FUNCTION_NOT_FOUND
SELECT date_diff(DECIMAL '1.50', DATE '2020-02-29', DATE '2020-02-29');
--= fa4d7514 FUNCTION_NOT_FOUND
SELECT date_diff(true, DATE '2020-02-29', DATE '2020-02-29');
--= 63e0c8da FUNCTION_NOT_FOUND
SELECT date_diff(CAST('2020-02-29' AS varchar), DATE '2020-02-29', DATE '2020-02-29');
--= 9e915090 INVALID_FUNCTION_ARGUMENT
SELECT date_diff(DATE '2020-02-29', DATE '2020-02-29', DATE '2020-02-29');
--= a9bff662 FUNCTION_NOT_FOUND
SELECT date_diff(TIMESTAMP '2020-02-29 13:04:05.678901', DATE '2020-02-29', DATE '2020-02-29');
--= d939e632 FUNCTION_NOT_FOUND
SELECT date_diff(INTERVAL '1' DAY, DATE '2020-02-29', DATE '2020-02-29');
--= d28feebb FUNCTION_NOT_FOUND
SELECT date_diff(ARRAY[1, 2], DATE '2020-02-29', DATE '2020-02-29');
--= ed321e8f FUNCTION_NOT_FOUND
SELECT date_diff(MAP(ARRAY['a'], ARRAY[1]), DATE '2020-02-29', DATE '2020-02-29');
--= 7ab9c9ba FUNCTION_NOT_FOUND
SELECT date_diff(JSON '1', DATE '2020-02-29', DATE '2020-02-29');
--= 41a0bc03 FUNCTION_NOT_FOUND
SELECT date_diff(NULL, DATE '2020-02-29', DATE '2020-02-29');
--= c71da0c8 [["_col0","bigint"]] [[null]]
SELECT date_diff('a', 5, DATE '2020-02-29');
--= bb5ec117 FUNCTION_NOT_FOUND
SELECT date_diff('a', REAL '1.5', DATE '2020-02-29');
--= bd8d1db4 FUNCTION_NOT_FOUND
SELECT date_diff('a', 1.5, DATE '2020-02-29');
--= 3fff2bcc FUNCTION_NOT_FOUND
SELECT date_diff('a', DECIMAL '1.50', DATE '2020-02-29');
--= df071201 FUNCTION_NOT_FOUND
SELECT date_diff('a', true, DATE '2020-02-29');
--= c729aba4 FUNCTION_NOT_FOUND
SELECT date_diff('a', CAST('2020-02-29' AS varchar), DATE '2020-02-29');
--= 84efbaa5 FUNCTION_NOT_FOUND
SELECT date_diff('a', DATE '2020-02-29', DATE '2020-02-29');
--= 5c4b0ab5 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('a', TIMESTAMP '2020-02-29 13:04:05.678901', DATE '2020-02-29');
--= 25d21a04 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('a', INTERVAL '1' DAY, DATE '2020-02-29');
--= 958b6f23 FUNCTION_NOT_FOUND
SELECT date_diff('a', ARRAY[1, 2], DATE '2020-02-29');
--= 13b890ef FUNCTION_NOT_FOUND
SELECT date_diff('a', MAP(ARRAY['a'], ARRAY[1]), DATE '2020-02-29');
--= 45157320 FUNCTION_NOT_FOUND
SELECT date_diff('a', JSON '1', DATE '2020-02-29');
--= b01ddaf4 FUNCTION_NOT_FOUND
SELECT date_diff('a', NULL, DATE '2020-02-29');
--= c44697d6 [["_col0","bigint"]] [[null]]
SELECT date_diff('a', DATE '2020-02-29', 5);
--= 072fe77f FUNCTION_NOT_FOUND
SELECT date_diff('a', DATE '2020-02-29', REAL '1.5');
--= b9dc1731 FUNCTION_NOT_FOUND
SELECT date_diff('a', DATE '2020-02-29', 1.5);
--= a637d93e FUNCTION_NOT_FOUND
SELECT date_diff('a', DATE '2020-02-29', DECIMAL '1.50');
--= 11bbcf35 FUNCTION_NOT_FOUND
SELECT date_diff('a', DATE '2020-02-29', true);
--= 30bc3af2 FUNCTION_NOT_FOUND
SELECT date_diff('a', DATE '2020-02-29', CAST('2020-02-29' AS varchar));
--= 6933d24b FUNCTION_NOT_FOUND
SELECT date_diff('a', DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 3a1ae758 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('a', DATE '2020-02-29', INTERVAL '1' DAY);
--= a3913ceb FUNCTION_NOT_FOUND
SELECT date_diff('a', DATE '2020-02-29', ARRAY[1, 2]);
--= c79fa3d5 FUNCTION_NOT_FOUND
SELECT date_diff('a', DATE '2020-02-29', MAP(ARRAY['a'], ARRAY[1]));
--= 33df0194 FUNCTION_NOT_FOUND
SELECT date_diff('a', DATE '2020-02-29', JSON '1');
--= 3c32aa01 FUNCTION_NOT_FOUND
SELECT date_diff('a', DATE '2020-02-29', NULL);
--= d5fd2648 [["_col0","bigint"]] [[null]]
SELECT date_format(5, 'a');
--= 6bb07122 FUNCTION_NOT_FOUND
SELECT date_format(REAL '1.5', 'a');
--= 06e6f33e FUNCTION_NOT_FOUND
SELECT date_format(1.5, 'a');
--= d4d2700d FUNCTION_NOT_FOUND
SELECT date_format(DECIMAL '1.50', 'a');
--= c08ebc10 FUNCTION_NOT_FOUND
SELECT date_format(true, 'a');
--= 6dce4796 FUNCTION_NOT_FOUND
SELECT date_format(CAST('2020-02-29' AS varchar), 'a');
--= 9b97717a FUNCTION_NOT_FOUND
SELECT date_format(DATE '2020-02-29', 'a');
--= 53ebab96 [["_col0","varchar"]] [["a"]]
SELECT date_format(TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= 0c5dda5c [["_col0","varchar"]] [["a"]]
SELECT date_format(INTERVAL '1' DAY, 'a');
--= da9a0bbc FUNCTION_NOT_FOUND
SELECT date_format(ARRAY[1, 2], 'a');
--= 7358722f FUNCTION_NOT_FOUND
SELECT date_format(MAP(ARRAY['a'], ARRAY[1]), 'a');
--= 39ffb218 FUNCTION_NOT_FOUND
SELECT date_format(JSON '1', 'a');
--= 80360fd3 FUNCTION_NOT_FOUND
SELECT date_format(NULL, 'a');
--= e9dd7f1d [["_col0","varchar"]] [[null]]
SELECT date_format(TIMESTAMP '2020-02-29 13:04:05 UTC', 5);
--= b9a92fcf FUNCTION_NOT_FOUND
SELECT date_format(TIMESTAMP '2020-02-29 13:04:05 UTC', REAL '1.5');
--= 0d118fd1 FUNCTION_NOT_FOUND
SELECT date_format(TIMESTAMP '2020-02-29 13:04:05 UTC', 1.5);
--= d3cb2c81 FUNCTION_NOT_FOUND
SELECT date_format(TIMESTAMP '2020-02-29 13:04:05 UTC', DECIMAL '1.50');
--= 0199820f FUNCTION_NOT_FOUND
SELECT date_format(TIMESTAMP '2020-02-29 13:04:05 UTC', true);
--= 9eaeb501 FUNCTION_NOT_FOUND
SELECT date_format(TIMESTAMP '2020-02-29 13:04:05 UTC', CAST('2020-02-29' AS varchar));
--= 4bea68c3 [["_col0","varchar"]] [["2020-02-29"]]
SELECT date_format(TIMESTAMP '2020-02-29 13:04:05 UTC', DATE '2020-02-29');
--= d2915c32 FUNCTION_NOT_FOUND
SELECT date_format(TIMESTAMP '2020-02-29 13:04:05 UTC', TIMESTAMP '2020-02-29 13:04:05.678901');
--= a9ee3c39 FUNCTION_NOT_FOUND
SELECT date_format(TIMESTAMP '2020-02-29 13:04:05 UTC', INTERVAL '1' DAY);
--= 40ada505 FUNCTION_NOT_FOUND
SELECT date_format(TIMESTAMP '2020-02-29 13:04:05 UTC', ARRAY[1, 2]);
--= 564045c0 FUNCTION_NOT_FOUND
SELECT date_format(TIMESTAMP '2020-02-29 13:04:05 UTC', MAP(ARRAY['a'], ARRAY[1]));
--= e2bc3389 FUNCTION_NOT_FOUND
SELECT date_format(TIMESTAMP '2020-02-29 13:04:05 UTC', JSON '1');
--= 11a9641e FUNCTION_NOT_FOUND
SELECT date_format(TIMESTAMP '2020-02-29 13:04:05 UTC', NULL);
--= 45d9e0c7 [["_col0","varchar"]] [[null]]
SELECT date_parse(5, 'a');
--= c710bcd2 FUNCTION_NOT_FOUND
SELECT date_parse(REAL '1.5', 'a');
--= 54e391ab FUNCTION_NOT_FOUND
SELECT date_parse(1.5, 'a');
--= 9cb4c22e FUNCTION_NOT_FOUND
SELECT date_parse(DECIMAL '1.50', 'a');
--= fa7d986b FUNCTION_NOT_FOUND
SELECT date_parse(true, 'a');
--= 84cfeb33 FUNCTION_NOT_FOUND
SELECT date_parse(CAST('2020-02-29' AS varchar), 'a');
--= 795e9ce0 INVALID_FUNCTION_ARGUMENT
SELECT date_parse(DATE '2020-02-29', 'a');
--= f85888ae FUNCTION_NOT_FOUND
SELECT date_parse(TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= a7b4b8fe FUNCTION_NOT_FOUND
SELECT date_parse(INTERVAL '1' DAY, 'a');
--= dccf82e7 FUNCTION_NOT_FOUND
SELECT date_parse(ARRAY[1, 2], 'a');
--= 6e9462e4 FUNCTION_NOT_FOUND
SELECT date_parse(MAP(ARRAY['a'], ARRAY[1]), 'a');
--= a43ecfb2 FUNCTION_NOT_FOUND
SELECT date_parse(JSON '1', 'a');
--= 64678179 FUNCTION_NOT_FOUND
SELECT date_parse(NULL, 'a');
--= 1a4eb293 [["_col0","timestamp(3)"]] [[null]]
SELECT date_parse('a', 5);
--= fb3031dd FUNCTION_NOT_FOUND
SELECT date_parse('a', REAL '1.5');
--= 1549f8a5 FUNCTION_NOT_FOUND
SELECT date_parse('a', 1.5);
--= 4dbe96db FUNCTION_NOT_FOUND
SELECT date_parse('a', DECIMAL '1.50');
--= b6704e09 FUNCTION_NOT_FOUND
SELECT date_parse('a', true);
--= b3ef9d98 FUNCTION_NOT_FOUND
SELECT date_parse('a', CAST('2020-02-29' AS varchar));
--= dca59abb INVALID_FUNCTION_ARGUMENT
SELECT date_parse('a', DATE '2020-02-29');
--= 712b2f77 FUNCTION_NOT_FOUND
SELECT date_parse('a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 71dbf6c6 FUNCTION_NOT_FOUND
SELECT date_parse('a', INTERVAL '1' DAY);
--= f8a4ebd1 FUNCTION_NOT_FOUND
SELECT date_parse('a', ARRAY[1, 2]);
--= dc678b9d FUNCTION_NOT_FOUND
SELECT date_parse('a', MAP(ARRAY['a'], ARRAY[1]));
--= 33106aa2 FUNCTION_NOT_FOUND
SELECT date_parse('a', JSON '1');
--= c6f8e445 FUNCTION_NOT_FOUND
SELECT date_parse('a', NULL);
--= 9662cde3 [["_col0","timestamp(3)"]] [[null]]
SELECT date_trunc(5, DATE '2020-02-29');
--= 5d3ca993 FUNCTION_NOT_FOUND
SELECT date_trunc(REAL '1.5', DATE '2020-02-29');
--= bdc35697 FUNCTION_NOT_FOUND
SELECT date_trunc(1.5, DATE '2020-02-29');
--= a8e2e708 FUNCTION_NOT_FOUND
SELECT date_trunc(DECIMAL '1.50', DATE '2020-02-29');
--= 01db9542 FUNCTION_NOT_FOUND
SELECT date_trunc(true, DATE '2020-02-29');
--= 13ee77ed FUNCTION_NOT_FOUND
SELECT date_trunc(CAST('2020-02-29' AS varchar), DATE '2020-02-29');
--= a73f20b2 INVALID_FUNCTION_ARGUMENT
SELECT date_trunc(DATE '2020-02-29', DATE '2020-02-29');
--= 31062c13 FUNCTION_NOT_FOUND
SELECT date_trunc(TIMESTAMP '2020-02-29 13:04:05.678901', DATE '2020-02-29');
--= 620f418e FUNCTION_NOT_FOUND
SELECT date_trunc(INTERVAL '1' DAY, DATE '2020-02-29');
--= c7a24dbd FUNCTION_NOT_FOUND
SELECT date_trunc(ARRAY[1, 2], DATE '2020-02-29');
--= ec05a3ee FUNCTION_NOT_FOUND
SELECT date_trunc(MAP(ARRAY['a'], ARRAY[1]), DATE '2020-02-29');
--= 58270a57 FUNCTION_NOT_FOUND
SELECT date_trunc(JSON '1', DATE '2020-02-29');
--= e61072c8 FUNCTION_NOT_FOUND
SELECT date_trunc('a', 5);
--= 08984078 FUNCTION_NOT_FOUND
SELECT date_trunc('a', REAL '1.5');
--= 089ff459 FUNCTION_NOT_FOUND
SELECT date_trunc('a', 1.5);
--= 209bfc5d FUNCTION_NOT_FOUND
SELECT date_trunc('a', DECIMAL '1.50');
--= 0a8cb4f4 FUNCTION_NOT_FOUND
SELECT date_trunc('a', true);
--= dc6afc54 FUNCTION_NOT_FOUND
SELECT date_trunc('a', CAST('2020-02-29' AS varchar));
--= bef3e81b FUNCTION_NOT_FOUND
SELECT date_trunc('a', DATE '2020-02-29');
--= ab36da7a INVALID_FUNCTION_ARGUMENT
SELECT date_trunc('a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= ffee3c76 INVALID_FUNCTION_ARGUMENT
SELECT date_trunc('a', INTERVAL '1' DAY);
--= eae3c7c3 FUNCTION_NOT_FOUND
SELECT date_trunc('a', ARRAY[1, 2]);
--= e1439fb4 FUNCTION_NOT_FOUND
SELECT date_trunc('a', MAP(ARRAY['a'], ARRAY[1]));
--= ec7bc4f0 FUNCTION_NOT_FOUND
SELECT date_trunc('a', JSON '1');
--= b2f40881 FUNCTION_NOT_FOUND
SELECT date_trunc('a', NULL);
--= 38ab2bec AMBIGUOUS_FUNCTION_CALL
SELECT day(5);
--= 5dd9060e FUNCTION_NOT_FOUND
SELECT day(REAL '1.5');
--= 9dd5d3a9 FUNCTION_NOT_FOUND
SELECT day(1.5);
--= aa6a51c4 FUNCTION_NOT_FOUND
SELECT day(DECIMAL '1.50');
--= dd78feea FUNCTION_NOT_FOUND
SELECT day(true);
--= 7860d61d FUNCTION_NOT_FOUND
SELECT day(CAST('2020-02-29' AS varchar));
--= a1aede3c FUNCTION_NOT_FOUND
SELECT day(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 0a855803 [["_col0","bigint"]] [[29]]
SELECT day(ARRAY[1, 2]);
--= c68ef845 FUNCTION_NOT_FOUND
SELECT day(MAP(ARRAY['a'], ARRAY[1]));
--= b60abacf FUNCTION_NOT_FOUND
SELECT day(JSON '1');
--= 1f337d5b FUNCTION_NOT_FOUND
SELECT day_of_month(5);
--= e42be9f8 FUNCTION_NOT_FOUND
SELECT day_of_month(REAL '1.5');
--= c1a651d6 FUNCTION_NOT_FOUND
SELECT day_of_month(1.5);
--= 55274cc9 FUNCTION_NOT_FOUND
SELECT day_of_month(DECIMAL '1.50');
--= de5a9edd FUNCTION_NOT_FOUND
SELECT day_of_month(true);
--= 864cef44 FUNCTION_NOT_FOUND
SELECT day_of_month(CAST('2020-02-29' AS varchar));
--= 6ae262c4 FUNCTION_NOT_FOUND
SELECT day_of_month(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 8dc257f8 [["_col0","bigint"]] [[29]]
SELECT day_of_month(INTERVAL '1' DAY);
--= ae787dd4 [["_col0","bigint"]] [[1]]
SELECT day_of_month(ARRAY[1, 2]);
--= 8fcc818c FUNCTION_NOT_FOUND
SELECT day_of_month(MAP(ARRAY['a'], ARRAY[1]));
--= 50f32e2e FUNCTION_NOT_FOUND
SELECT day_of_month(JSON '1');
--= 3bef0911 FUNCTION_NOT_FOUND
SELECT day_of_week(5);
--= b77eb221 FUNCTION_NOT_FOUND
SELECT day_of_week(REAL '1.5');
--= 2a364629 FUNCTION_NOT_FOUND
SELECT day_of_week(1.5);
--= f6c2d48e FUNCTION_NOT_FOUND
SELECT day_of_week(DECIMAL '1.50');
--= b5bc31fb FUNCTION_NOT_FOUND
SELECT day_of_week(true);
--= e3ad0e6e FUNCTION_NOT_FOUND
SELECT day_of_week(CAST('2020-02-29' AS varchar));
--= bbd255b7 FUNCTION_NOT_FOUND
SELECT day_of_week(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 23657fb7 [["_col0","bigint"]] [[6]]
SELECT day_of_week(INTERVAL '1' DAY);
--= 30a8ca03 FUNCTION_NOT_FOUND
SELECT day_of_week(ARRAY[1, 2]);
--= 259155b0 FUNCTION_NOT_FOUND
SELECT day_of_week(MAP(ARRAY['a'], ARRAY[1]));
--= fa9266f0 FUNCTION_NOT_FOUND
SELECT day_of_week(JSON '1');
--= 95fe990f FUNCTION_NOT_FOUND
SELECT day_of_year(5);
--= 1973c7f0 FUNCTION_NOT_FOUND
SELECT day_of_year(REAL '1.5');
--= cd175ae5 FUNCTION_NOT_FOUND
SELECT day_of_year(1.5);
--= 672b048e FUNCTION_NOT_FOUND
SELECT day_of_year(DECIMAL '1.50');
--= 3e44f94d FUNCTION_NOT_FOUND
SELECT day_of_year(true);
--= 99b7e407 FUNCTION_NOT_FOUND
SELECT day_of_year(CAST('2020-02-29' AS varchar));
--= c8c90cf6 FUNCTION_NOT_FOUND
SELECT day_of_year(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 23bea746 [["_col0","bigint"]] [[60]]
SELECT day_of_year(INTERVAL '1' DAY);
--= a50be742 FUNCTION_NOT_FOUND
SELECT day_of_year(ARRAY[1, 2]);
--= 0c0cb51c FUNCTION_NOT_FOUND
SELECT day_of_year(MAP(ARRAY['a'], ARRAY[1]));
--= 9f32b411 FUNCTION_NOT_FOUND
SELECT day_of_year(JSON '1');
--= 07e52da0 FUNCTION_NOT_FOUND
SELECT degrees(5);
--= 8d630cea [["_col0","double"]] [["286.4788975654116"]]
SELECT degrees(REAL '1.5');
--= 47179312 [["_col0","double"]] [["85.94366926962348"]]
SELECT degrees(1.5);
--= a0000711 [["_col0","double"]] [["85.94366926962348"]]
SELECT degrees(DECIMAL '1.50');
--= c11eaf30 [["_col0","double"]] [["85.94366926962348"]]
SELECT degrees(true);
--= f860c6c4 FUNCTION_NOT_FOUND
SELECT degrees(CAST('2020-02-29' AS varchar));
--= 389dbd45 FUNCTION_NOT_FOUND
SELECT degrees(DATE '2020-02-29');
--= d5034d0b FUNCTION_NOT_FOUND
SELECT degrees(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 40d444ac FUNCTION_NOT_FOUND
SELECT degrees(INTERVAL '1' DAY);
--= 1b3bfae2 FUNCTION_NOT_FOUND
SELECT degrees(ARRAY[1, 2]);
--= 787d195c FUNCTION_NOT_FOUND
SELECT degrees(MAP(ARRAY['a'], ARRAY[1]));
--= d09537cc FUNCTION_NOT_FOUND
SELECT degrees(JSON '1');
--= d06ab24f FUNCTION_NOT_FOUND
SELECT dow(5);
--= cd24d2ca FUNCTION_NOT_FOUND
SELECT dow(REAL '1.5');
--= 5c0f1e07 FUNCTION_NOT_FOUND
SELECT dow(1.5);
--= e886b063 FUNCTION_NOT_FOUND
SELECT dow(DECIMAL '1.50');
--= e3a31940 FUNCTION_NOT_FOUND
SELECT dow(true);
--= 8729b889 FUNCTION_NOT_FOUND
SELECT dow(CAST('2020-02-29' AS varchar));
--= d8bfaeff FUNCTION_NOT_FOUND
SELECT dow(TIMESTAMP '2020-02-29 13:04:05.678901');
--= d6fce1de [["_col0","bigint"]] [[6]]
SELECT dow(INTERVAL '1' DAY);
--= a6f7eee4 FUNCTION_NOT_FOUND
SELECT dow(ARRAY[1, 2]);
--= e8b32243 FUNCTION_NOT_FOUND
SELECT dow(MAP(ARRAY['a'], ARRAY[1]));
--= b6e8d5b9 FUNCTION_NOT_FOUND
SELECT dow(JSON '1');
--= ac60d680 FUNCTION_NOT_FOUND
SELECT doy(5);
--= c11f38dc FUNCTION_NOT_FOUND
SELECT doy(REAL '1.5');
--= 307abed3 FUNCTION_NOT_FOUND
SELECT doy(1.5);
--= 78cb807c FUNCTION_NOT_FOUND
SELECT doy(DECIMAL '1.50');
--= 3980b928 FUNCTION_NOT_FOUND
SELECT doy(true);
--= 8811f578 FUNCTION_NOT_FOUND
SELECT doy(CAST('2020-02-29' AS varchar));
--= 0b481572 FUNCTION_NOT_FOUND
SELECT doy(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 767a62b6 [["_col0","bigint"]] [[60]]
SELECT doy(INTERVAL '1' DAY);
--= 21d090a8 FUNCTION_NOT_FOUND
SELECT doy(ARRAY[1, 2]);
--= 56acf7e9 FUNCTION_NOT_FOUND
SELECT doy(MAP(ARRAY['a'], ARRAY[1]));
--= 3a7a9ff7 FUNCTION_NOT_FOUND
SELECT doy(JSON '1');
--= e9200eb4 FUNCTION_NOT_FOUND
SELECT element_at(5, 5);
--= fe92442c FUNCTION_NOT_FOUND
SELECT element_at(REAL '1.5', 5);
--= 900e2b63 FUNCTION_NOT_FOUND
SELECT element_at(1.5, 5);
--= d80ddbb7 FUNCTION_NOT_FOUND
SELECT element_at(DECIMAL '1.50', 5);
--= 96bf7243 FUNCTION_NOT_FOUND
SELECT element_at(true, 5);
--= f2f287f4 FUNCTION_NOT_FOUND
SELECT element_at(CAST('2020-02-29' AS varchar), 5);
--= 26268fd3 FUNCTION_NOT_FOUND
SELECT element_at(DATE '2020-02-29', 5);
--= 6968646a FUNCTION_NOT_FOUND
SELECT element_at(TIMESTAMP '2020-02-29 13:04:05.678901', 5);
--= 325fb653 FUNCTION_NOT_FOUND
SELECT element_at(INTERVAL '1' DAY, 5);
--= fb598e30 FUNCTION_NOT_FOUND
SELECT element_at(ARRAY[1, 2], 5);
--= d975238d [["_col0","integer"]] [[null]]
SELECT element_at(MAP(ARRAY['a'], ARRAY[1]), 5);
--= 2a525f1c FUNCTION_NOT_FOUND
SELECT element_at(JSON '1', 5);
--= 33f11f0a FUNCTION_NOT_FOUND
SELECT element_at(NULL, 5);
--= 84d6a59d [["_col0","unknown"]] [[null]]
SELECT element_at(MAP(ARRAY['a'], ARRAY[1]), REAL '1.5');
--= d4358583 FUNCTION_NOT_FOUND
SELECT element_at(MAP(ARRAY['a'], ARRAY[1]), 1.5);
--= f8ce057e FUNCTION_NOT_FOUND
SELECT element_at(MAP(ARRAY['a'], ARRAY[1]), DECIMAL '1.50');
--= 07917707 FUNCTION_NOT_FOUND
SELECT element_at(MAP(ARRAY['a'], ARRAY[1]), true);
--= ce8c5a4e FUNCTION_NOT_FOUND
SELECT element_at(MAP(ARRAY['a'], ARRAY[1]), CAST('2020-02-29' AS varchar));
--= 83ac97c9 [["_col0","integer"]] [[null]]
SELECT element_at(MAP(ARRAY['a'], ARRAY[1]), DATE '2020-02-29');
--= 6588ef35 FUNCTION_NOT_FOUND
SELECT element_at(MAP(ARRAY['a'], ARRAY[1]), TIMESTAMP '2020-02-29 13:04:05.678901');
--= 74f925a7 FUNCTION_NOT_FOUND
SELECT element_at(MAP(ARRAY['a'], ARRAY[1]), INTERVAL '1' DAY);
--= dc54a52e FUNCTION_NOT_FOUND
SELECT element_at(MAP(ARRAY['a'], ARRAY[1]), ARRAY[1, 2]);
--= 6b366806 FUNCTION_NOT_FOUND
SELECT element_at(MAP(ARRAY['a'], ARRAY[1]), MAP(ARRAY['a'], ARRAY[1]));
--= 370812bf FUNCTION_NOT_FOUND
SELECT element_at(MAP(ARRAY['a'], ARRAY[1]), JSON '1');
--= 5aefd134 FUNCTION_NOT_FOUND
SELECT element_at(MAP(ARRAY['a'], ARRAY[1]), NULL);
--= 9a395d4d [["_col0","integer"]] [[null]]
SELECT exp(5);
--= 3c4c3db5 [["_col0","double"]] [["148.4131591025766"]]
SELECT exp(REAL '1.5');
--= c3f8dab2 [["_col0","double"]] [["4.4816890703380645"]]
SELECT exp(1.5);
--= da92f3b4 [["_col0","double"]] [["4.4816890703380645"]]
SELECT exp(DECIMAL '1.50');
--= 07de9d4d [["_col0","double"]] [["4.4816890703380645"]]
SELECT exp(true);
--= 248e4647 FUNCTION_NOT_FOUND
SELECT exp(CAST('2020-02-29' AS varchar));
--= c4141d8c FUNCTION_NOT_FOUND
SELECT exp(DATE '2020-02-29');
--= 24bf83fd FUNCTION_NOT_FOUND
SELECT exp(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 3895632a FUNCTION_NOT_FOUND
SELECT exp(INTERVAL '1' DAY);
--= d2f19d69 FUNCTION_NOT_FOUND
SELECT exp(ARRAY[1, 2]);
--= 376b0382 FUNCTION_NOT_FOUND
SELECT exp(MAP(ARRAY['a'], ARRAY[1]));
--= b65f8d27 FUNCTION_NOT_FOUND
SELECT exp(JSON '1');
--= 3c8e9455 FUNCTION_NOT_FOUND
SELECT flatten(5);
--= 6f3bc0b2 FUNCTION_NOT_FOUND
SELECT flatten(REAL '1.5');
--= cd0df480 FUNCTION_NOT_FOUND
SELECT flatten(1.5);
--= f107fc58 FUNCTION_NOT_FOUND
SELECT flatten(DECIMAL '1.50');
--= 1885eed1 FUNCTION_NOT_FOUND
SELECT flatten(true);
--= 4833c798 FUNCTION_NOT_FOUND
SELECT flatten(CAST('2020-02-29' AS varchar));
--= 2eed3691 FUNCTION_NOT_FOUND
SELECT flatten(DATE '2020-02-29');
--= b37875ad FUNCTION_NOT_FOUND
SELECT flatten(TIMESTAMP '2020-02-29 13:04:05.678901');
--= f25dba85 FUNCTION_NOT_FOUND
SELECT flatten(INTERVAL '1' DAY);
--= 057ed549 FUNCTION_NOT_FOUND
SELECT flatten(ARRAY[1, 2]);
--= 542a8c74 FUNCTION_NOT_FOUND
SELECT flatten(MAP(ARRAY['a'], ARRAY[1]));
--= 15c15f11 FUNCTION_NOT_FOUND
SELECT flatten(JSON '1');
--= 4aaa0d21 FUNCTION_NOT_FOUND
SELECT floor(true);
--= b538573c FUNCTION_NOT_FOUND
SELECT floor(CAST('2020-02-29' AS varchar));
--= 97fb46e6 FUNCTION_NOT_FOUND
SELECT floor(DATE '2020-02-29');
--= 98f819d3 FUNCTION_NOT_FOUND
SELECT floor(TIMESTAMP '2020-02-29 13:04:05.678901');
--= def53981 FUNCTION_NOT_FOUND
SELECT floor(INTERVAL '1' DAY);
--= c28ba44f FUNCTION_NOT_FOUND
SELECT floor(ARRAY[1, 2]);
--= 8bc0d7c1 FUNCTION_NOT_FOUND
SELECT floor(MAP(ARRAY['a'], ARRAY[1]));
--= 49112217 FUNCTION_NOT_FOUND
SELECT floor(JSON '1');
--= bf05bf10 FUNCTION_NOT_FOUND
SELECT format_datetime(5, 'a');
--= 18a02efe FUNCTION_NOT_FOUND
SELECT format_datetime(REAL '1.5', 'a');
--= 0bad878e FUNCTION_NOT_FOUND
SELECT format_datetime(1.5, 'a');
--= 389c84df FUNCTION_NOT_FOUND
SELECT format_datetime(DECIMAL '1.50', 'a');
--= 34092f67 FUNCTION_NOT_FOUND
SELECT format_datetime(true, 'a');
--= 31c065fa FUNCTION_NOT_FOUND
SELECT format_datetime(CAST('2020-02-29' AS varchar), 'a');
--= 5738e589 FUNCTION_NOT_FOUND
SELECT format_datetime(DATE '2020-02-29', 'a');
--= d162dd8e [["_col0","varchar"]] [["AM"]]
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= 4f1dd676 [["_col0","varchar"]] [["PM"]]
SELECT format_datetime(INTERVAL '1' DAY, 'a');
--= 2d20c5a0 FUNCTION_NOT_FOUND
SELECT format_datetime(ARRAY[1, 2], 'a');
--= b6039fe9 FUNCTION_NOT_FOUND
SELECT format_datetime(MAP(ARRAY['a'], ARRAY[1]), 'a');
--= ed73acc1 FUNCTION_NOT_FOUND
SELECT format_datetime(JSON '1', 'a');
--= 962dcbd4 FUNCTION_NOT_FOUND
SELECT format_datetime(NULL, 'a');
--= bdd2b697 [["_col0","varchar"]] [[null]]
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05 UTC', 5);
--= 3c5b3991 FUNCTION_NOT_FOUND
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05 UTC', REAL '1.5');
--= 3a87aad8 FUNCTION_NOT_FOUND
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05 UTC', 1.5);
--= 1214e7fc FUNCTION_NOT_FOUND
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05 UTC', DECIMAL '1.50');
--= ca4bd104 FUNCTION_NOT_FOUND
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05 UTC', true);
--= 22989fa8 FUNCTION_NOT_FOUND
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05 UTC', CAST('2020-02-29' AS varchar));
--= e64825d6 [["_col0","varchar"]] [["2020-02-29"]]
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05 UTC', DATE '2020-02-29');
--= 66c6a720 FUNCTION_NOT_FOUND
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05 UTC', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 8bff947f FUNCTION_NOT_FOUND
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05 UTC', INTERVAL '1' DAY);
--= ae377f77 FUNCTION_NOT_FOUND
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05 UTC', ARRAY[1, 2]);
--= fde95297 FUNCTION_NOT_FOUND
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05 UTC', MAP(ARRAY['a'], ARRAY[1]));
--= b2eaa7ba FUNCTION_NOT_FOUND
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05 UTC', JSON '1');
--= 0825974b FUNCTION_NOT_FOUND
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05 UTC', NULL);
--= 947527dd [["_col0","varchar"]] [[null]]
SELECT format_number(5);
--= cf65aae7 [["_col0","varchar"]] [["5"]]
SELECT format_number(REAL '1.5');
--= 576efef0 [["_col0","varchar"]] [["1"]]
SELECT format_number(DECIMAL '1.50');
--= b75d98cf [["_col0","varchar"]] [["1"]]
SELECT format_number(true);
--= 72a07976 FUNCTION_NOT_FOUND
SELECT format_number(CAST('2020-02-29' AS varchar));
--= 2f802513 FUNCTION_NOT_FOUND
SELECT format_number(DATE '2020-02-29');
--= af9e86b9 FUNCTION_NOT_FOUND
SELECT format_number(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 2a89612b FUNCTION_NOT_FOUND
SELECT format_number(INTERVAL '1' DAY);
--= 38cc0e92 FUNCTION_NOT_FOUND
SELECT format_number(ARRAY[1, 2]);
--= a3fd62ce FUNCTION_NOT_FOUND
SELECT format_number(MAP(ARRAY['a'], ARRAY[1]));
--= 970bc1e3 FUNCTION_NOT_FOUND
SELECT format_number(JSON '1');
--= 597e0d49 FUNCTION_NOT_FOUND
SELECT from_base(5, 2);
--= 229c3958 FUNCTION_NOT_FOUND
SELECT from_base(REAL '1.5', 2);
--= 367ad47e FUNCTION_NOT_FOUND
SELECT from_base(1.5, 2);
--= 260595dc FUNCTION_NOT_FOUND
SELECT from_base(DECIMAL '1.50', 2);
--= 3cac80b7 FUNCTION_NOT_FOUND
SELECT from_base(true, 2);
--= 4d252cf0 FUNCTION_NOT_FOUND
SELECT from_base(CAST('2020-02-29' AS varchar), 2);
--= dedc34d1 INVALID_FUNCTION_ARGUMENT
SELECT from_base(DATE '2020-02-29', 2);
--= a2a09a54 FUNCTION_NOT_FOUND
SELECT from_base(TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= a1f824fc FUNCTION_NOT_FOUND
SELECT from_base(INTERVAL '1' DAY, 2);
--= 7311edf5 FUNCTION_NOT_FOUND
SELECT from_base(ARRAY[1, 2], 2);
--= 4489f131 FUNCTION_NOT_FOUND
SELECT from_base(MAP(ARRAY['a'], ARRAY[1]), 2);
--= bcbac2e6 FUNCTION_NOT_FOUND
SELECT from_base(JSON '1', 2);
--= 22b2fea7 FUNCTION_NOT_FOUND
SELECT from_base(NULL, 2);
--= 3b97c4bb [["_col0","bigint"]] [[null]]
SELECT from_base('a', 5);
--= 63847b3b INVALID_FUNCTION_ARGUMENT
SELECT from_base('a', REAL '1.5');
--= 24d7e5ae FUNCTION_NOT_FOUND
SELECT from_base('a', 1.5);
--= 50930e7c FUNCTION_NOT_FOUND
SELECT from_base('a', DECIMAL '1.50');
--= b82205f2 FUNCTION_NOT_FOUND
SELECT from_base('a', true);
--= 173a02a8 FUNCTION_NOT_FOUND
SELECT from_base('a', CAST('2020-02-29' AS varchar));
--= d9c73ecb FUNCTION_NOT_FOUND
SELECT from_base('a', DATE '2020-02-29');
--= 8b307340 FUNCTION_NOT_FOUND
SELECT from_base('a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 46aaee13 FUNCTION_NOT_FOUND
SELECT from_base('a', INTERVAL '1' DAY);
--= 9aa8f9fe FUNCTION_NOT_FOUND
SELECT from_base('a', ARRAY[1, 2]);
--= b0bfb2db FUNCTION_NOT_FOUND
SELECT from_base('a', MAP(ARRAY['a'], ARRAY[1]));
--= 08f54ffd FUNCTION_NOT_FOUND
SELECT from_base('a', JSON '1');
--= 4dc281f8 FUNCTION_NOT_FOUND
SELECT from_base('a', NULL);
--= 68b7aef8 [["_col0","bigint"]] [[null]]
SELECT from_base32(5);
--= 45e14a58 FUNCTION_NOT_FOUND
SELECT from_base32(REAL '1.5');
--= f01ea24a FUNCTION_NOT_FOUND
SELECT from_base32(1.5);
--= 5cf7fefb FUNCTION_NOT_FOUND
SELECT from_base32(DECIMAL '1.50');
--= dc30a3bc FUNCTION_NOT_FOUND
SELECT from_base32(true);
--= c06c3c40 FUNCTION_NOT_FOUND
SELECT from_base32(CAST('2020-02-29' AS varchar));
--= 3b7efaaa INVALID_FUNCTION_ARGUMENT
SELECT from_base32(DATE '2020-02-29');
--= e6cbbbdf FUNCTION_NOT_FOUND
SELECT from_base32(TIMESTAMP '2020-02-29 13:04:05.678901');
--= c0e5ef9a FUNCTION_NOT_FOUND
SELECT from_base32(INTERVAL '1' DAY);
--= f741c6a6 FUNCTION_NOT_FOUND
SELECT from_base32(ARRAY[1, 2]);
--= 0a0c607e FUNCTION_NOT_FOUND
SELECT from_base32(MAP(ARRAY['a'], ARRAY[1]));
--= 74a31ce0 FUNCTION_NOT_FOUND
SELECT from_base32(JSON '1');
--= aa7c8965 FUNCTION_NOT_FOUND
SELECT from_base64(5);
--= de0cf9d5 FUNCTION_NOT_FOUND
SELECT from_base64(REAL '1.5');
--= a26ad266 FUNCTION_NOT_FOUND
SELECT from_base64(1.5);
--= b15ddee7 FUNCTION_NOT_FOUND
SELECT from_base64(DECIMAL '1.50');
--= e2078b71 FUNCTION_NOT_FOUND
SELECT from_base64(true);
--= 6378bfb1 FUNCTION_NOT_FOUND
SELECT from_base64(CAST('2020-02-29' AS varchar));
--= 71275140 INVALID_FUNCTION_ARGUMENT
SELECT from_base64(DATE '2020-02-29');
--= c5ee048f FUNCTION_NOT_FOUND
SELECT from_base64(TIMESTAMP '2020-02-29 13:04:05.678901');
--= c5c85f81 FUNCTION_NOT_FOUND
SELECT from_base64(INTERVAL '1' DAY);
--= 6726e033 FUNCTION_NOT_FOUND
SELECT from_base64(ARRAY[1, 2]);
--= 565f81e4 FUNCTION_NOT_FOUND
SELECT from_base64(MAP(ARRAY['a'], ARRAY[1]));
--= 8f51755c FUNCTION_NOT_FOUND
SELECT from_base64(JSON '1');
--= c554ea5b FUNCTION_NOT_FOUND
SELECT from_base64url(5);
--= deb67552 FUNCTION_NOT_FOUND
SELECT from_base64url(REAL '1.5');
--= 48532267 FUNCTION_NOT_FOUND
SELECT from_base64url(1.5);
--= 6645fb1c FUNCTION_NOT_FOUND
SELECT from_base64url(DECIMAL '1.50');
--= 6e893cda FUNCTION_NOT_FOUND
SELECT from_base64url(true);
--= 3a2aa08e FUNCTION_NOT_FOUND
SELECT from_base64url(CAST('2020-02-29' AS varchar));
--= c35f5e79 [["_col0","varbinary"]] [["2020+02+2w=="]]
SELECT from_base64url(DATE '2020-02-29');
--= fa357418 FUNCTION_NOT_FOUND
SELECT from_base64url(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 7496e133 FUNCTION_NOT_FOUND
SELECT from_base64url(INTERVAL '1' DAY);
--= 450e8c26 FUNCTION_NOT_FOUND
SELECT from_base64url(ARRAY[1, 2]);
--= 962b4069 FUNCTION_NOT_FOUND
SELECT from_base64url(MAP(ARRAY['a'], ARRAY[1]));
--= ff12ea4b FUNCTION_NOT_FOUND
SELECT from_base64url(JSON '1');
--= b187be37 FUNCTION_NOT_FOUND
SELECT from_big_endian_32(5);
--= b85206cd FUNCTION_NOT_FOUND
SELECT from_big_endian_32(REAL '1.5');
--= af2a16fc FUNCTION_NOT_FOUND
SELECT from_big_endian_32(1.5);
--= 932b4373 FUNCTION_NOT_FOUND
SELECT from_big_endian_32(DECIMAL '1.50');
--= 74713ea3 FUNCTION_NOT_FOUND
SELECT from_big_endian_32(true);
--= d2386394 FUNCTION_NOT_FOUND
SELECT from_big_endian_32(CAST('2020-02-29' AS varchar));
--= 3f857a87 FUNCTION_NOT_FOUND
SELECT from_big_endian_32(DATE '2020-02-29');
--= 8e998ced FUNCTION_NOT_FOUND
SELECT from_big_endian_32(TIMESTAMP '2020-02-29 13:04:05.678901');
--= a1295f83 FUNCTION_NOT_FOUND
SELECT from_big_endian_32(INTERVAL '1' DAY);
--= 13a2136f FUNCTION_NOT_FOUND
SELECT from_big_endian_32(ARRAY[1, 2]);
--= be9e1495 FUNCTION_NOT_FOUND
SELECT from_big_endian_32(MAP(ARRAY['a'], ARRAY[1]));
--= 7dd1abc2 FUNCTION_NOT_FOUND
SELECT from_big_endian_32(JSON '1');
--= 63ff0fd7 FUNCTION_NOT_FOUND
SELECT from_big_endian_32(NULL);
--= bddbf9e3 [["_col0","integer"]] [[null]]
SELECT from_big_endian_64(5);
--= 00bd9254 FUNCTION_NOT_FOUND
SELECT from_big_endian_64(REAL '1.5');
--= d2af9a56 FUNCTION_NOT_FOUND
SELECT from_big_endian_64(1.5);
--= ee9b0441 FUNCTION_NOT_FOUND
SELECT from_big_endian_64(DECIMAL '1.50');
--= 58ecf5e1 FUNCTION_NOT_FOUND
SELECT from_big_endian_64(true);
--= bd94cfa9 FUNCTION_NOT_FOUND
SELECT from_big_endian_64(CAST('2020-02-29' AS varchar));
--= fb0f40d5 FUNCTION_NOT_FOUND
SELECT from_big_endian_64(DATE '2020-02-29');
--= 5fb2dd5f FUNCTION_NOT_FOUND
SELECT from_big_endian_64(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 782b9ac0 FUNCTION_NOT_FOUND
SELECT from_big_endian_64(INTERVAL '1' DAY);
--= 7341538d FUNCTION_NOT_FOUND
SELECT from_big_endian_64(ARRAY[1, 2]);
--= caf9747c FUNCTION_NOT_FOUND
SELECT from_big_endian_64(MAP(ARRAY['a'], ARRAY[1]));
--= 67235f0a FUNCTION_NOT_FOUND
SELECT from_big_endian_64(JSON '1');
--= 69999944 FUNCTION_NOT_FOUND
SELECT from_big_endian_64(NULL);
--= 84d38885 [["_col0","bigint"]] [[null]]
SELECT from_hex(5);
--= b1877866 FUNCTION_NOT_FOUND
SELECT from_hex(REAL '1.5');
--= 901e361d FUNCTION_NOT_FOUND
SELECT from_hex(1.5);
--= 745f4623 FUNCTION_NOT_FOUND
SELECT from_hex(DECIMAL '1.50');
--= b32fed45 FUNCTION_NOT_FOUND
SELECT from_hex(true);
--= 2f1c01c0 FUNCTION_NOT_FOUND
SELECT from_hex(CAST('2020-02-29' AS varchar));
--= de136e1c INVALID_FUNCTION_ARGUMENT
SELECT from_hex(DATE '2020-02-29');
--= 35d7875f FUNCTION_NOT_FOUND
SELECT from_hex(TIMESTAMP '2020-02-29 13:04:05.678901');
--= c93742f1 FUNCTION_NOT_FOUND
SELECT from_hex(INTERVAL '1' DAY);
--= 80f9ec06 FUNCTION_NOT_FOUND
SELECT from_hex(ARRAY[1, 2]);
--= 7b193f33 FUNCTION_NOT_FOUND
SELECT from_hex(MAP(ARRAY['a'], ARRAY[1]));
--= 6dc0f0c3 FUNCTION_NOT_FOUND
SELECT from_hex(JSON '1');
--= 1b2daff1 FUNCTION_NOT_FOUND
SELECT from_ieee754_32(5);
--= 4a8a8a98 FUNCTION_NOT_FOUND
SELECT from_ieee754_32(REAL '1.5');
--= 98191158 FUNCTION_NOT_FOUND
SELECT from_ieee754_32(1.5);
--= a868f293 FUNCTION_NOT_FOUND
SELECT from_ieee754_32(DECIMAL '1.50');
--= 45afb8fd FUNCTION_NOT_FOUND
SELECT from_ieee754_32(true);
--= 70a167f1 FUNCTION_NOT_FOUND
SELECT from_ieee754_32(CAST('2020-02-29' AS varchar));
--= eb27e995 FUNCTION_NOT_FOUND
SELECT from_ieee754_32(DATE '2020-02-29');
--= f40c6a33 FUNCTION_NOT_FOUND
SELECT from_ieee754_32(TIMESTAMP '2020-02-29 13:04:05.678901');
--= ea1d58bd FUNCTION_NOT_FOUND
SELECT from_ieee754_32(INTERVAL '1' DAY);
--= 72ec4049 FUNCTION_NOT_FOUND
SELECT from_ieee754_32(ARRAY[1, 2]);
--= d03a69f9 FUNCTION_NOT_FOUND
SELECT from_ieee754_32(MAP(ARRAY['a'], ARRAY[1]));
--= ec36328e FUNCTION_NOT_FOUND
SELECT from_ieee754_32(JSON '1');
--= a79c0118 FUNCTION_NOT_FOUND
SELECT from_ieee754_32(NULL);
--= 66536162 [["_col0","real"]] [[null]]
SELECT from_ieee754_64(5);
--= 555a426c FUNCTION_NOT_FOUND
SELECT from_ieee754_64(REAL '1.5');
--= f1c6748f FUNCTION_NOT_FOUND
SELECT from_ieee754_64(1.5);
--= 9ca5c560 FUNCTION_NOT_FOUND
SELECT from_ieee754_64(DECIMAL '1.50');
--= 837a8618 FUNCTION_NOT_FOUND
SELECT from_ieee754_64(true);
--= b0247b2d FUNCTION_NOT_FOUND
SELECT from_ieee754_64(CAST('2020-02-29' AS varchar));
--= da420b04 FUNCTION_NOT_FOUND
SELECT from_ieee754_64(DATE '2020-02-29');
--= ca0bfdd1 FUNCTION_NOT_FOUND
SELECT from_ieee754_64(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 79bb2774 FUNCTION_NOT_FOUND
SELECT from_ieee754_64(INTERVAL '1' DAY);
--= 84c1eaa1 FUNCTION_NOT_FOUND
SELECT from_ieee754_64(ARRAY[1, 2]);
--= 841f47d1 FUNCTION_NOT_FOUND
SELECT from_ieee754_64(MAP(ARRAY['a'], ARRAY[1]));
--= d2857bca FUNCTION_NOT_FOUND
SELECT from_ieee754_64(JSON '1');
--= 93f27c41 FUNCTION_NOT_FOUND
SELECT from_ieee754_64(NULL);
--= b40ff9b2 [["_col0","double"]] [[null]]
SELECT from_iso8601_date(5);
--= 7b061749 FUNCTION_NOT_FOUND
SELECT from_iso8601_date(REAL '1.5');
--= 57c1cd41 FUNCTION_NOT_FOUND
SELECT from_iso8601_date(1.5);
--= 9dfaf160 FUNCTION_NOT_FOUND
SELECT from_iso8601_date(DECIMAL '1.50');
--= b460efda FUNCTION_NOT_FOUND
SELECT from_iso8601_date(true);
--= 26c1d08b FUNCTION_NOT_FOUND
SELECT from_iso8601_date(CAST('2020-02-29' AS varchar));
--= 37106ca0 [["_col0","date"]] [["2020-02-29"]]
SELECT from_iso8601_date(DATE '2020-02-29');
--= eaef01ae FUNCTION_NOT_FOUND
SELECT from_iso8601_date(TIMESTAMP '2020-02-29 13:04:05.678901');
--= e44630e5 FUNCTION_NOT_FOUND
SELECT from_iso8601_date(INTERVAL '1' DAY);
--= 9628b5e5 FUNCTION_NOT_FOUND
SELECT from_iso8601_date(ARRAY[1, 2]);
--= ff114b9a FUNCTION_NOT_FOUND
SELECT from_iso8601_date(MAP(ARRAY['a'], ARRAY[1]));
--= 82fd9729 FUNCTION_NOT_FOUND
SELECT from_iso8601_date(JSON '1');
--= 4a23988a FUNCTION_NOT_FOUND
SELECT from_iso8601_date(NULL);
--= 7e440ee9 [["_col0","date"]] [[null]]
SELECT from_iso8601_timestamp(5);
--= f10c5eae FUNCTION_NOT_FOUND
SELECT from_iso8601_timestamp(REAL '1.5');
--= 5d4a5189 FUNCTION_NOT_FOUND
SELECT from_iso8601_timestamp(1.5);
--= 1a013c2d FUNCTION_NOT_FOUND
SELECT from_iso8601_timestamp(DECIMAL '1.50');
--= b5828668 FUNCTION_NOT_FOUND
SELECT from_iso8601_timestamp(true);
--= edb33936 FUNCTION_NOT_FOUND
SELECT from_iso8601_timestamp(CAST('2020-02-29' AS varchar));
--= cb8e428f [["_col0","timestamp(3) with time zone"]] [["2020-02-29 00:00:00.000 UTC"]]
SELECT from_iso8601_timestamp(DATE '2020-02-29');
--= a830634c FUNCTION_NOT_FOUND
SELECT from_iso8601_timestamp(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 93223b73 FUNCTION_NOT_FOUND
SELECT from_iso8601_timestamp(INTERVAL '1' DAY);
--= e2166db2 FUNCTION_NOT_FOUND
SELECT from_iso8601_timestamp(ARRAY[1, 2]);
--= 087f3e6b FUNCTION_NOT_FOUND
SELECT from_iso8601_timestamp(MAP(ARRAY['a'], ARRAY[1]));
--= 2b5d4c5b FUNCTION_NOT_FOUND
SELECT from_iso8601_timestamp(JSON '1');
--= d26089c3 FUNCTION_NOT_FOUND
SELECT from_iso8601_timestamp(NULL);
--= 5df667d0 [["_col0","timestamp(3) with time zone"]] [[null]]
SELECT from_iso8601_timestamp_nanos(5);
--= b5339594 FUNCTION_NOT_FOUND
SELECT from_iso8601_timestamp_nanos(REAL '1.5');
--= 72592384 FUNCTION_NOT_FOUND
SELECT from_iso8601_timestamp_nanos(1.5);
--= 349b4e8c FUNCTION_NOT_FOUND
SELECT from_iso8601_timestamp_nanos(DECIMAL '1.50');
--= 88ea2f0f FUNCTION_NOT_FOUND
SELECT from_iso8601_timestamp_nanos(true);
--= dbff6e9c FUNCTION_NOT_FOUND
SELECT from_iso8601_timestamp_nanos(CAST('2020-02-29' AS varchar));
--= ff50c9f6 INVALID_FUNCTION_ARGUMENT
SELECT from_iso8601_timestamp_nanos(DATE '2020-02-29');
--= 9035d269 FUNCTION_NOT_FOUND
SELECT from_iso8601_timestamp_nanos(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 1bee5b54 FUNCTION_NOT_FOUND
SELECT from_iso8601_timestamp_nanos(INTERVAL '1' DAY);
--= 9fc3ceb8 FUNCTION_NOT_FOUND
SELECT from_iso8601_timestamp_nanos(ARRAY[1, 2]);
--= ccbeaae7 FUNCTION_NOT_FOUND
SELECT from_iso8601_timestamp_nanos(MAP(ARRAY['a'], ARRAY[1]));
--= d8217494 FUNCTION_NOT_FOUND
SELECT from_iso8601_timestamp_nanos(JSON '1');
--= 6630c5a5 FUNCTION_NOT_FOUND
SELECT from_iso8601_timestamp_nanos(NULL);
--= b3e2db96 [["_col0","timestamp(9) with time zone"]] [[null]]
SELECT from_unixtime(5);
--= 212d276e [["_col0","timestamp(3) with time zone"]] [["1970-01-01 00:00:05.000 UTC"]]
SELECT from_unixtime(REAL '1.5');
--= f7ed3724 [["_col0","timestamp(3) with time zone"]] [["1970-01-01 00:00:01.500 UTC"]]
SELECT from_unixtime(1.5);
--= c67901d2 [["_col0","timestamp(3) with time zone"]] [["1970-01-01 00:00:01.500 UTC"]]
SELECT from_unixtime(DECIMAL '1.50');
--= a5260c8e [["_col0","timestamp(3) with time zone"]] [["1970-01-01 00:00:01.500 UTC"]]
SELECT from_unixtime(true);
--= 56ebd234 FUNCTION_NOT_FOUND
SELECT from_unixtime(CAST('2020-02-29' AS varchar));
--= 7a4bbb78 FUNCTION_NOT_FOUND
SELECT from_unixtime(DATE '2020-02-29');
--= de68c802 FUNCTION_NOT_FOUND
SELECT from_unixtime(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 6cff0dcb FUNCTION_NOT_FOUND
SELECT from_unixtime(INTERVAL '1' DAY);
--= 8780f2e8 FUNCTION_NOT_FOUND
SELECT from_unixtime(ARRAY[1, 2]);
--= a065b149 FUNCTION_NOT_FOUND
SELECT from_unixtime(MAP(ARRAY['a'], ARRAY[1]));
--= aa30abc8 FUNCTION_NOT_FOUND
SELECT from_unixtime(JSON '1');
--= 9d465116 FUNCTION_NOT_FOUND
SELECT from_unixtime(5, 2, 2);
--= f03e11e8 [["_col0","timestamp(3) with time zone"]] [["1970-01-01 02:02:05.000 +02:02"]]
SELECT from_unixtime(REAL '1.5', 2, 2);
--= f7dffe94 [["_col0","timestamp(3) with time zone"]] [["1970-01-01 02:02:01.500 +02:02"]]
SELECT from_unixtime(1.5, 2, 2);
--= e1630b44 [["_col0","timestamp(3) with time zone"]] [["1970-01-01 02:02:01.500 +02:02"]]
SELECT from_unixtime(DECIMAL '1.50', 2, 2);
--= 4073c849 [["_col0","timestamp(3) with time zone"]] [["1970-01-01 02:02:01.500 +02:02"]]
SELECT from_unixtime(true, 2, 2);
--= eefe866d FUNCTION_NOT_FOUND
SELECT from_unixtime(CAST('2020-02-29' AS varchar), 2, 2);
--= 349f87ed FUNCTION_NOT_FOUND
SELECT from_unixtime(DATE '2020-02-29', 2, 2);
--= 99976ca4 FUNCTION_NOT_FOUND
SELECT from_unixtime(TIMESTAMP '2020-02-29 13:04:05.678901', 2, 2);
--= 07b439ee FUNCTION_NOT_FOUND
SELECT from_unixtime(INTERVAL '1' DAY, 2, 2);
--= 06b67e7e FUNCTION_NOT_FOUND
SELECT from_unixtime(ARRAY[1, 2], 2, 2);
--= 435b47d4 FUNCTION_NOT_FOUND
SELECT from_unixtime(MAP(ARRAY['a'], ARRAY[1]), 2, 2);
--= dddc37ad FUNCTION_NOT_FOUND
SELECT from_unixtime(JSON '1', 2, 2);
--= 1096317b FUNCTION_NOT_FOUND
SELECT from_unixtime(NULL, 2, 2);
--= 51b9c134 [["_col0","timestamp(3) with time zone"]] [[null]]
SELECT from_unixtime(1.5, 5, 2);
--= 1ea052cd [["_col0","timestamp(3) with time zone"]] [["1970-01-01 05:02:01.500 +05:02"]]
SELECT from_unixtime(1.5, REAL '1.5', 2);
--= 249d7a00 FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, 1.5, 2);
--= 0f676e4d FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, DECIMAL '1.50', 2);
--= f2b93d5a FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, true, 2);
--= 1b35eafb FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, CAST('2020-02-29' AS varchar), 2);
--= 67ebfea0 FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, DATE '2020-02-29', 2);
--= e19a0a97 FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= 735e0d59 FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, INTERVAL '1' DAY, 2);
--= 2570bf9c FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, ARRAY[1, 2], 2);
--= 3d3a39c7 FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, MAP(ARRAY['a'], ARRAY[1]), 2);
--= 864cf438 FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, JSON '1', 2);
--= 0759c961 FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, NULL, 2);
--= dc7de847 [["_col0","timestamp(3) with time zone"]] [[null]]
SELECT from_unixtime(1.5, 2, 5);
--= 6f968439 [["_col0","timestamp(3) with time zone"]] [["1970-01-01 02:05:01.500 +02:05"]]
SELECT from_unixtime(1.5, 2, REAL '1.5');
--= a742bf11 FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, 2, 1.5);
--= 693fbfbf FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, 2, DECIMAL '1.50');
--= 25dc2a72 FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, 2, true);
--= 04e5d7f1 FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, 2, CAST('2020-02-29' AS varchar));
--= 738b43f6 FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, 2, DATE '2020-02-29');
--= 989178a8 FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, 2, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 1d857167 FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, 2, INTERVAL '1' DAY);
--= a39db620 FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, 2, ARRAY[1, 2]);
--= 933bb8c8 FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, 2, MAP(ARRAY['a'], ARRAY[1]));
--= d2190471 FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, 2, JSON '1');
--= c314f81f FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, 2, NULL);
--= ef7474de [["_col0","timestamp(3) with time zone"]] [[null]]
SELECT from_unixtime(5, 'a');
--= 1020ddcc NOT_SUPPORTED
SELECT from_unixtime(REAL '1.5', 'a');
--= 37e2b8a1 NOT_SUPPORTED
SELECT from_unixtime(1.5, 'a');
--= f9090805 NOT_SUPPORTED
SELECT from_unixtime(DECIMAL '1.50', 'a');
--= e7689e21 NOT_SUPPORTED
SELECT from_unixtime(true, 'a');
--= 96280a77 FUNCTION_NOT_FOUND
SELECT from_unixtime(CAST('2020-02-29' AS varchar), 'a');
--= 0137b178 FUNCTION_NOT_FOUND
SELECT from_unixtime(DATE '2020-02-29', 'a');
--= 605a6a8c FUNCTION_NOT_FOUND
SELECT from_unixtime(TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= 67e6a696 FUNCTION_NOT_FOUND
SELECT from_unixtime(INTERVAL '1' DAY, 'a');
--= cb7345e4 FUNCTION_NOT_FOUND
SELECT from_unixtime(ARRAY[1, 2], 'a');
--= c1a4e2e1 FUNCTION_NOT_FOUND
SELECT from_unixtime(MAP(ARRAY['a'], ARRAY[1]), 'a');
--= f025278a FUNCTION_NOT_FOUND
SELECT from_unixtime(JSON '1', 'a');
--= dcceaa90 FUNCTION_NOT_FOUND
SELECT from_unixtime(NULL, 'a');
--= 3d65fc49 [["_col0","timestamp(3) with time zone"]] [[null]]
SELECT from_unixtime(1.5, 5);
--= 5a9b6c37 FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, REAL '1.5');
--= d7cc9ab2 FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, 1.5);
--= a44663e5 FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, DECIMAL '1.50');
--= 0c8a9245 FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, true);
--= e76a1f2e FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, CAST('2020-02-29' AS varchar));
--= d0f2b0f1 NOT_SUPPORTED
SELECT from_unixtime(1.5, DATE '2020-02-29');
--= e8d20cf2 FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= c640d24c FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, INTERVAL '1' DAY);
--= 9c67a3a0 FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, ARRAY[1, 2]);
--= 34d77cfb FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, MAP(ARRAY['a'], ARRAY[1]));
--= 6e24966c FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, JSON '1');
--= a5755e56 FUNCTION_NOT_FOUND
SELECT from_unixtime(1.5, NULL);
--= 93fa4964 [["_col0","timestamp(3) with time zone"]] [[null]]
SELECT from_unixtime_nanos(5);
--= 58d71f2c [["_col0","timestamp(9) with time zone"]] [["1970-01-01 00:00:00.000000005 UTC"]]
SELECT from_unixtime_nanos(REAL '1.5');
--= c709f1e3 FUNCTION_NOT_FOUND
SELECT from_unixtime_nanos(1.5);
--= 86d5494e FUNCTION_NOT_FOUND
SELECT from_unixtime_nanos(DECIMAL '1.50');
--= 1419ddfb [["_col0","timestamp(9) with time zone"]] [["1970-01-01 00:00:00.000000002 UTC"]]
SELECT from_unixtime_nanos(true);
--= 9415212e FUNCTION_NOT_FOUND
SELECT from_unixtime_nanos(CAST('2020-02-29' AS varchar));
--= 0af009e8 FUNCTION_NOT_FOUND
SELECT from_unixtime_nanos(DATE '2020-02-29');
--= c966e75f FUNCTION_NOT_FOUND
SELECT from_unixtime_nanos(TIMESTAMP '2020-02-29 13:04:05.678901');
--= cd400b13 FUNCTION_NOT_FOUND
SELECT from_unixtime_nanos(INTERVAL '1' DAY);
--= c5c0eb62 FUNCTION_NOT_FOUND
SELECT from_unixtime_nanos(ARRAY[1, 2]);
--= 09421d20 FUNCTION_NOT_FOUND
SELECT from_unixtime_nanos(MAP(ARRAY['a'], ARRAY[1]));
--= d71a2415 FUNCTION_NOT_FOUND
SELECT from_unixtime_nanos(JSON '1');
--= cb3d4dbb FUNCTION_NOT_FOUND
SELECT from_utf8(5);
--= 47320bd1 FUNCTION_NOT_FOUND
SELECT from_utf8(REAL '1.5');
--= ef6b1bd3 FUNCTION_NOT_FOUND
SELECT from_utf8(1.5);
--= 98289cbd FUNCTION_NOT_FOUND
SELECT from_utf8(DECIMAL '1.50');
--= 92fd97c2 FUNCTION_NOT_FOUND
SELECT from_utf8(true);
--= c12a5108 FUNCTION_NOT_FOUND
SELECT from_utf8(CAST('2020-02-29' AS varchar));
--= bf381d6b FUNCTION_NOT_FOUND
SELECT from_utf8(DATE '2020-02-29');
--= a681afa0 FUNCTION_NOT_FOUND
SELECT from_utf8(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 5333809f FUNCTION_NOT_FOUND
SELECT from_utf8(INTERVAL '1' DAY);
--= f3cbce7a FUNCTION_NOT_FOUND
SELECT from_utf8(ARRAY[1, 2]);
--= 9b24bae9 FUNCTION_NOT_FOUND
SELECT from_utf8(MAP(ARRAY['a'], ARRAY[1]));
--= 3990e8cb FUNCTION_NOT_FOUND
SELECT from_utf8(JSON '1');
--= 12faba1f FUNCTION_NOT_FOUND
SELECT from_utf8(5, 2);
--= 13f56a6d FUNCTION_NOT_FOUND
SELECT from_utf8(REAL '1.5', 2);
--= 6b0e6eaa FUNCTION_NOT_FOUND
SELECT from_utf8(1.5, 2);
--= ca3af029 FUNCTION_NOT_FOUND
SELECT from_utf8(DECIMAL '1.50', 2);
--= 293eb261 FUNCTION_NOT_FOUND
SELECT from_utf8(true, 2);
--= bcafb773 FUNCTION_NOT_FOUND
SELECT from_utf8(CAST('2020-02-29' AS varchar), 2);
--= dbeddcc3 FUNCTION_NOT_FOUND
SELECT from_utf8(DATE '2020-02-29', 2);
--= 94316ecc FUNCTION_NOT_FOUND
SELECT from_utf8(TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= b82cadbe FUNCTION_NOT_FOUND
SELECT from_utf8(INTERVAL '1' DAY, 2);
--= 7a40a2e3 FUNCTION_NOT_FOUND
SELECT from_utf8(ARRAY[1, 2], 2);
--= 1f5660ee FUNCTION_NOT_FOUND
SELECT from_utf8(MAP(ARRAY['a'], ARRAY[1]), 2);
--= f943da7e FUNCTION_NOT_FOUND
SELECT from_utf8(JSON '1', 2);
--= 160aec62 FUNCTION_NOT_FOUND
SELECT from_utf8(NULL, 2);
--= aabf26fc [["_col0","varchar"]] [[null]]
SELECT from_utf8(X'61', 5);
--= 540521b2 [["_col0","varchar"]] [["a"]]
SELECT from_utf8(X'61', REAL '1.5');
--= b4fdbf38 FUNCTION_NOT_FOUND
SELECT from_utf8(X'61', 1.5);
--= ed28a6a7 FUNCTION_NOT_FOUND
SELECT from_utf8(X'61', DECIMAL '1.50');
--= 0b158a60 FUNCTION_NOT_FOUND
SELECT from_utf8(X'61', true);
--= 98c83920 FUNCTION_NOT_FOUND
SELECT from_utf8(X'61', CAST('2020-02-29' AS varchar));
--= cf41b54d INVALID_FUNCTION_ARGUMENT
SELECT from_utf8(X'61', DATE '2020-02-29');
--= b0338b75 FUNCTION_NOT_FOUND
SELECT from_utf8(X'61', TIMESTAMP '2020-02-29 13:04:05.678901');
--= ec6034d2 FUNCTION_NOT_FOUND
SELECT from_utf8(X'61', INTERVAL '1' DAY);
--= 12c960e7 FUNCTION_NOT_FOUND
SELECT from_utf8(X'61', ARRAY[1, 2]);
--= 16bad20d FUNCTION_NOT_FOUND
SELECT from_utf8(X'61', MAP(ARRAY['a'], ARRAY[1]));
--= c3bcc39d FUNCTION_NOT_FOUND
SELECT from_utf8(X'61', JSON '1');
--= 3648d65f FUNCTION_NOT_FOUND
SELECT from_utf8(X'61', NULL);
--= d8f66e2f [["_col0","varchar"]] [[null]]
SELECT greatest(REAL '1.5');
--= bb6994ab [["_col0","real"]] [["1.5"]]
SELECT greatest(1.5);
--= e2c38ce7 [["_col0","double"]] [["1.5"]]
SELECT greatest(DECIMAL '1.50');
--= 88ac04b6 [["_col0","decimal(3,2)"]] [["1.50"]]
SELECT greatest(true);
--= 7af37111 [["_col0","boolean"]] [[true]]
SELECT greatest(CAST('2020-02-29' AS varchar));
--= e3348c94 [["_col0","varchar"]] [["2020-02-29"]]
SELECT greatest(DATE '2020-02-29');
--= 9c08d6f2 [["_col0","date"]] [["2020-02-29"]]
SELECT greatest(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 5a2be896 [["_col0","timestamp(6)"]] [["2020-02-29 13:04:05.678901"]]
SELECT greatest(INTERVAL '1' DAY);
--= ef44cd82 [["_col0","interval day to second"]] [["1 00:00:00.000"]]
SELECT greatest(ARRAY[1, 2]);
--= 958c08cf [["_col0","array(integer)"]] [[[1,2]]]
SELECT greatest(MAP(ARRAY['a'], ARRAY[1]));
--= 5b5c91c0 FUNCTION_NOT_FOUND
SELECT greatest(JSON '1');
--= e7acd62a FUNCTION_NOT_FOUND
SELECT greatest(NULL);
--= 64189d9d [["_col0","unknown"]] [[null]]
SELECT hamming_distance(5, 'a');
--= 7876540d FUNCTION_NOT_FOUND
SELECT hamming_distance(REAL '1.5', 'a');
--= a451cb94 FUNCTION_NOT_FOUND
SELECT hamming_distance(1.5, 'a');
--= 5be846ce FUNCTION_NOT_FOUND
SELECT hamming_distance(DECIMAL '1.50', 'a');
--= c671e1d4 FUNCTION_NOT_FOUND
SELECT hamming_distance(true, 'a');
--= 274d65ee FUNCTION_NOT_FOUND
SELECT hamming_distance(CAST('2020-02-29' AS varchar), 'a');
--= 255670f2 INVALID_FUNCTION_ARGUMENT
SELECT hamming_distance(DATE '2020-02-29', 'a');
--= 0ddd5b42 FUNCTION_NOT_FOUND
SELECT hamming_distance(TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= 47660433 FUNCTION_NOT_FOUND
SELECT hamming_distance(INTERVAL '1' DAY, 'a');
--= fc566052 FUNCTION_NOT_FOUND
SELECT hamming_distance(ARRAY[1, 2], 'a');
--= a9b5c5ca FUNCTION_NOT_FOUND
SELECT hamming_distance(MAP(ARRAY['a'], ARRAY[1]), 'a');
--= 75e31660 FUNCTION_NOT_FOUND
SELECT hamming_distance(JSON '1', 'a');
--= 5f2190c4 FUNCTION_NOT_FOUND
SELECT hamming_distance(NULL, 'a');
--= 8e38482a [["_col0","bigint"]] [[null]]
SELECT hamming_distance('a', 5);
--= c5235de6 FUNCTION_NOT_FOUND
SELECT hamming_distance('a', REAL '1.5');
--= 66704539 FUNCTION_NOT_FOUND
SELECT hamming_distance('a', 1.5);
--= 5590d60d FUNCTION_NOT_FOUND
SELECT hamming_distance('a', DECIMAL '1.50');
--= 22defb28 FUNCTION_NOT_FOUND
SELECT hamming_distance('a', true);
--= cd2586af FUNCTION_NOT_FOUND
SELECT hamming_distance('a', CAST('2020-02-29' AS varchar));
--= 94df47e8 INVALID_FUNCTION_ARGUMENT
SELECT hamming_distance('a', DATE '2020-02-29');
--= 6eb877d1 FUNCTION_NOT_FOUND
SELECT hamming_distance('a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= b98d4d83 FUNCTION_NOT_FOUND
SELECT hamming_distance('a', INTERVAL '1' DAY);
--= ebad2ed3 FUNCTION_NOT_FOUND
SELECT hamming_distance('a', ARRAY[1, 2]);
--= 7705dc91 FUNCTION_NOT_FOUND
SELECT hamming_distance('a', MAP(ARRAY['a'], ARRAY[1]));
--= 0ae35472 FUNCTION_NOT_FOUND
SELECT hamming_distance('a', JSON '1');
--= 4ec17fbf FUNCTION_NOT_FOUND
SELECT hamming_distance('a', NULL);
--= 7f07ec0c [["_col0","bigint"]] [[null]]
SELECT hmac_md5(5, X'61');
--= 8421fa02 FUNCTION_NOT_FOUND
SELECT hmac_md5(REAL '1.5', X'61');
--= 884ef641 FUNCTION_NOT_FOUND
SELECT hmac_md5(1.5, X'61');
--= 91ef8ab1 FUNCTION_NOT_FOUND
SELECT hmac_md5(DECIMAL '1.50', X'61');
--= 42364146 FUNCTION_NOT_FOUND
SELECT hmac_md5(true, X'61');
--= 3cb06105 FUNCTION_NOT_FOUND
SELECT hmac_md5(CAST('2020-02-29' AS varchar), X'61');
--= a42bb982 FUNCTION_NOT_FOUND
SELECT hmac_md5(DATE '2020-02-29', X'61');
--= ce67e5d0 FUNCTION_NOT_FOUND
SELECT hmac_md5(TIMESTAMP '2020-02-29 13:04:05.678901', X'61');
--= 265593d9 FUNCTION_NOT_FOUND
SELECT hmac_md5(INTERVAL '1' DAY, X'61');
--= 4410bc39 FUNCTION_NOT_FOUND
SELECT hmac_md5(ARRAY[1, 2], X'61');
--= c42fcfac FUNCTION_NOT_FOUND
SELECT hmac_md5(MAP(ARRAY['a'], ARRAY[1]), X'61');
--= e4001320 FUNCTION_NOT_FOUND
SELECT hmac_md5(JSON '1', X'61');
--= 7ae47202 FUNCTION_NOT_FOUND
SELECT hmac_md5(NULL, X'61');
--= 24860707 [["_col0","varbinary"]] [[null]]
SELECT hmac_md5(X'61', 5);
--= 1700f7bf FUNCTION_NOT_FOUND
SELECT hmac_md5(X'61', REAL '1.5');
--= e22ed03d FUNCTION_NOT_FOUND
SELECT hmac_md5(X'61', 1.5);
--= 86c87d00 FUNCTION_NOT_FOUND
SELECT hmac_md5(X'61', DECIMAL '1.50');
--= d19f7d1f FUNCTION_NOT_FOUND
SELECT hmac_md5(X'61', true);
--= 9f368772 FUNCTION_NOT_FOUND
SELECT hmac_md5(X'61', CAST('2020-02-29' AS varchar));
--= 6333e544 FUNCTION_NOT_FOUND
SELECT hmac_md5(X'61', DATE '2020-02-29');
--= 2fa5cbc3 FUNCTION_NOT_FOUND
SELECT hmac_md5(X'61', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 3c614646 FUNCTION_NOT_FOUND
SELECT hmac_md5(X'61', INTERVAL '1' DAY);
--= a582939d FUNCTION_NOT_FOUND
SELECT hmac_md5(X'61', ARRAY[1, 2]);
--= 864688b6 FUNCTION_NOT_FOUND
SELECT hmac_md5(X'61', MAP(ARRAY['a'], ARRAY[1]));
--= 4bf1f7f1 FUNCTION_NOT_FOUND
SELECT hmac_md5(X'61', JSON '1');
--= 1f7bd34c FUNCTION_NOT_FOUND
SELECT hmac_md5(X'61', NULL);
--= a48c3d52 [["_col0","varbinary"]] [[null]]
SELECT hmac_sha1(5, X'61');
--= 8db057e7 FUNCTION_NOT_FOUND
SELECT hmac_sha1(REAL '1.5', X'61');
--= 387704c6 FUNCTION_NOT_FOUND
SELECT hmac_sha1(1.5, X'61');
--= 7332cada FUNCTION_NOT_FOUND
SELECT hmac_sha1(DECIMAL '1.50', X'61');
--= 82370a92 FUNCTION_NOT_FOUND
SELECT hmac_sha1(true, X'61');
--= 95154a44 FUNCTION_NOT_FOUND
SELECT hmac_sha1(CAST('2020-02-29' AS varchar), X'61');
--= fdbe89d4 FUNCTION_NOT_FOUND
SELECT hmac_sha1(DATE '2020-02-29', X'61');
--= 14850edf FUNCTION_NOT_FOUND
SELECT hmac_sha1(TIMESTAMP '2020-02-29 13:04:05.678901', X'61');
--= 92cc3052 FUNCTION_NOT_FOUND
SELECT hmac_sha1(INTERVAL '1' DAY, X'61');
--= 49e18441 FUNCTION_NOT_FOUND
SELECT hmac_sha1(ARRAY[1, 2], X'61');
--= 375cdfc1 FUNCTION_NOT_FOUND
SELECT hmac_sha1(MAP(ARRAY['a'], ARRAY[1]), X'61');
--= e940fd0d FUNCTION_NOT_FOUND
SELECT hmac_sha1(JSON '1', X'61');
--= 5834fe8f FUNCTION_NOT_FOUND
SELECT hmac_sha1(NULL, X'61');
--= eb52d297 [["_col0","varbinary"]] [[null]]
SELECT hmac_sha1(X'61', 5);
--= 72402368 FUNCTION_NOT_FOUND
SELECT hmac_sha1(X'61', REAL '1.5');
--= bc1ec854 FUNCTION_NOT_FOUND
SELECT hmac_sha1(X'61', 1.5);
--= 90867741 FUNCTION_NOT_FOUND
SELECT hmac_sha1(X'61', DECIMAL '1.50');
--= 4e6eb964 FUNCTION_NOT_FOUND
SELECT hmac_sha1(X'61', true);
--= 263a2f77 FUNCTION_NOT_FOUND
SELECT hmac_sha1(X'61', CAST('2020-02-29' AS varchar));
--= d516d040 FUNCTION_NOT_FOUND
SELECT hmac_sha1(X'61', DATE '2020-02-29');
--= 6d9a934b FUNCTION_NOT_FOUND
SELECT hmac_sha1(X'61', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 9e0535c8 FUNCTION_NOT_FOUND
SELECT hmac_sha1(X'61', INTERVAL '1' DAY);
--= d3727df5 FUNCTION_NOT_FOUND
SELECT hmac_sha1(X'61', ARRAY[1, 2]);
--= cff0edbb FUNCTION_NOT_FOUND
SELECT hmac_sha1(X'61', MAP(ARRAY['a'], ARRAY[1]));
--= 6242d149 FUNCTION_NOT_FOUND
SELECT hmac_sha1(X'61', JSON '1');
--= 389b940e FUNCTION_NOT_FOUND
SELECT hmac_sha1(X'61', NULL);
--= 2fcfb26b [["_col0","varbinary"]] [[null]]
SELECT hmac_sha256(5, X'61');
--= 8e5f1c32 FUNCTION_NOT_FOUND
SELECT hmac_sha256(REAL '1.5', X'61');
--= 07617475 FUNCTION_NOT_FOUND
SELECT hmac_sha256(1.5, X'61');
--= 717c6939 FUNCTION_NOT_FOUND
SELECT hmac_sha256(DECIMAL '1.50', X'61');
--= 13b21eda FUNCTION_NOT_FOUND
SELECT hmac_sha256(true, X'61');
--= f335c2cc FUNCTION_NOT_FOUND
SELECT hmac_sha256(CAST('2020-02-29' AS varchar), X'61');
--= 134620a1 FUNCTION_NOT_FOUND
SELECT hmac_sha256(DATE '2020-02-29', X'61');
--= 05535336 FUNCTION_NOT_FOUND
SELECT hmac_sha256(TIMESTAMP '2020-02-29 13:04:05.678901', X'61');
--= bb6f8689 FUNCTION_NOT_FOUND
SELECT hmac_sha256(INTERVAL '1' DAY, X'61');
--= 6e1d8826 FUNCTION_NOT_FOUND
SELECT hmac_sha256(ARRAY[1, 2], X'61');
--= 94e54b54 FUNCTION_NOT_FOUND
SELECT hmac_sha256(MAP(ARRAY['a'], ARRAY[1]), X'61');
--= 5e844700 FUNCTION_NOT_FOUND
SELECT hmac_sha256(JSON '1', X'61');
--= 2086845e FUNCTION_NOT_FOUND
SELECT hmac_sha256(NULL, X'61');
--= 3262a983 [["_col0","varbinary"]] [[null]]
SELECT hmac_sha256(X'61', 5);
--= 4df5d7ee FUNCTION_NOT_FOUND
SELECT hmac_sha256(X'61', REAL '1.5');
--= f4388e18 FUNCTION_NOT_FOUND
SELECT hmac_sha256(X'61', 1.5);
--= e1042365 FUNCTION_NOT_FOUND
SELECT hmac_sha256(X'61', DECIMAL '1.50');
--= fc0bc2ed FUNCTION_NOT_FOUND
SELECT hmac_sha256(X'61', true);
--= 61c38411 FUNCTION_NOT_FOUND
SELECT hmac_sha256(X'61', CAST('2020-02-29' AS varchar));
--= fba5e970 FUNCTION_NOT_FOUND
SELECT hmac_sha256(X'61', DATE '2020-02-29');
--= fa6a12ec FUNCTION_NOT_FOUND
SELECT hmac_sha256(X'61', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 9a340398 FUNCTION_NOT_FOUND
SELECT hmac_sha256(X'61', INTERVAL '1' DAY);
--= d5623b4f FUNCTION_NOT_FOUND
SELECT hmac_sha256(X'61', ARRAY[1, 2]);
--= 1a579ba9 FUNCTION_NOT_FOUND
SELECT hmac_sha256(X'61', MAP(ARRAY['a'], ARRAY[1]));
--= 0936f32f FUNCTION_NOT_FOUND
SELECT hmac_sha256(X'61', JSON '1');
--= acf215f8 FUNCTION_NOT_FOUND
SELECT hmac_sha256(X'61', NULL);
--= 23178ce7 [["_col0","varbinary"]] [[null]]
SELECT hmac_sha512(5, X'61');
--= 43a87ef4 FUNCTION_NOT_FOUND
SELECT hmac_sha512(REAL '1.5', X'61');
--= fc244d88 FUNCTION_NOT_FOUND
SELECT hmac_sha512(1.5, X'61');
--= 52bbe640 FUNCTION_NOT_FOUND
SELECT hmac_sha512(DECIMAL '1.50', X'61');
--= 7d2dfe8a FUNCTION_NOT_FOUND
SELECT hmac_sha512(true, X'61');
--= 231fd562 FUNCTION_NOT_FOUND
SELECT hmac_sha512(CAST('2020-02-29' AS varchar), X'61');
--= da6bd77c FUNCTION_NOT_FOUND
SELECT hmac_sha512(DATE '2020-02-29', X'61');
--= 1ab62c6a FUNCTION_NOT_FOUND
SELECT hmac_sha512(TIMESTAMP '2020-02-29 13:04:05.678901', X'61');
--= 1349970c FUNCTION_NOT_FOUND
SELECT hmac_sha512(INTERVAL '1' DAY, X'61');
--= be02f168 FUNCTION_NOT_FOUND
SELECT hmac_sha512(ARRAY[1, 2], X'61');
--= d12a6614 FUNCTION_NOT_FOUND
SELECT hmac_sha512(MAP(ARRAY['a'], ARRAY[1]), X'61');
--= 6dd44b9c FUNCTION_NOT_FOUND
SELECT hmac_sha512(JSON '1', X'61');
--= 60fce091 FUNCTION_NOT_FOUND
SELECT hmac_sha512(NULL, X'61');
--= 63d61fa7 [["_col0","varbinary"]] [[null]]
SELECT hmac_sha512(X'61', 5);
--= e93a6ed3 FUNCTION_NOT_FOUND
SELECT hmac_sha512(X'61', REAL '1.5');
--= a971fce7 FUNCTION_NOT_FOUND
SELECT hmac_sha512(X'61', 1.5);
--= 730a5653 FUNCTION_NOT_FOUND
SELECT hmac_sha512(X'61', DECIMAL '1.50');
--= 9ca7f97f FUNCTION_NOT_FOUND
SELECT hmac_sha512(X'61', true);
--= 6267c56a FUNCTION_NOT_FOUND
SELECT hmac_sha512(X'61', CAST('2020-02-29' AS varchar));
--= 145327b3 FUNCTION_NOT_FOUND
SELECT hmac_sha512(X'61', DATE '2020-02-29');
--= 48944cbb FUNCTION_NOT_FOUND
SELECT hmac_sha512(X'61', TIMESTAMP '2020-02-29 13:04:05.678901');
--= c6d67592 FUNCTION_NOT_FOUND
SELECT hmac_sha512(X'61', INTERVAL '1' DAY);
--= 65878a7c FUNCTION_NOT_FOUND
SELECT hmac_sha512(X'61', ARRAY[1, 2]);
--= c3102e2e FUNCTION_NOT_FOUND
SELECT hmac_sha512(X'61', MAP(ARRAY['a'], ARRAY[1]));
--= e9db8695 FUNCTION_NOT_FOUND
SELECT hmac_sha512(X'61', JSON '1');
--= c56172e0 FUNCTION_NOT_FOUND
SELECT hmac_sha512(X'61', NULL);
--= 94abee61 [["_col0","varbinary"]] [[null]]
SELECT hour(5);
--= cb927f9b FUNCTION_NOT_FOUND
SELECT hour(REAL '1.5');
--= 665c60d7 FUNCTION_NOT_FOUND
SELECT hour(1.5);
--= bcf6dbce FUNCTION_NOT_FOUND
SELECT hour(DECIMAL '1.50');
--= c759efe9 FUNCTION_NOT_FOUND
SELECT hour(true);
--= d06f4603 FUNCTION_NOT_FOUND
SELECT hour(CAST('2020-02-29' AS varchar));
--= 61608beb FUNCTION_NOT_FOUND
SELECT hour(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 53cbe2bd [["_col0","bigint"]] [[13]]
SELECT hour(ARRAY[1, 2]);
--= 11ac6206 FUNCTION_NOT_FOUND
SELECT hour(MAP(ARRAY['a'], ARRAY[1]));
--= b76412d0 FUNCTION_NOT_FOUND
SELECT hour(JSON '1');
--= 301c8dd2 FUNCTION_NOT_FOUND
SELECT human_readable_seconds(5);
--= 50a3d481 [["_col0","varchar"]] [["5 seconds"]]
SELECT human_readable_seconds(REAL '1.5');
--= 1b682c3f [["_col0","varchar"]] [["2 seconds"]]
SELECT human_readable_seconds(1.5);
--= 07e707cd [["_col0","varchar"]] [["2 seconds"]]
SELECT human_readable_seconds(DECIMAL '1.50');
--= 440a535c [["_col0","varchar"]] [["2 seconds"]]
SELECT human_readable_seconds(true);
--= 650ff4d4 FUNCTION_NOT_FOUND
SELECT human_readable_seconds(CAST('2020-02-29' AS varchar));
--= 45c67e96 FUNCTION_NOT_FOUND
SELECT human_readable_seconds(DATE '2020-02-29');
--= 5fbbada8 FUNCTION_NOT_FOUND
SELECT human_readable_seconds(TIMESTAMP '2020-02-29 13:04:05.678901');
--= b3b9e89e FUNCTION_NOT_FOUND
SELECT human_readable_seconds(INTERVAL '1' DAY);
--= db801069 FUNCTION_NOT_FOUND
SELECT human_readable_seconds(ARRAY[1, 2]);
--= e681b1b2 FUNCTION_NOT_FOUND
SELECT human_readable_seconds(MAP(ARRAY['a'], ARRAY[1]));
--= 3bbf8076 FUNCTION_NOT_FOUND
SELECT human_readable_seconds(JSON '1');
--= 754e0a2d FUNCTION_NOT_FOUND
SELECT inverse_beta_cdf(5, 1.5, 1.5);
--= 860efba2 INVALID_FUNCTION_ARGUMENT
SELECT inverse_beta_cdf(REAL '1.5', 1.5, 1.5);
--= fdc57ab6 INVALID_FUNCTION_ARGUMENT
SELECT inverse_beta_cdf(1.5, 1.5, 1.5);
--= 44f1fd3e INVALID_FUNCTION_ARGUMENT
SELECT inverse_beta_cdf(DECIMAL '1.50', 1.5, 1.5);
--= cf28426a INVALID_FUNCTION_ARGUMENT
SELECT inverse_beta_cdf(true, 1.5, 1.5);
--= 07278caa FUNCTION_NOT_FOUND
SELECT inverse_beta_cdf(CAST('2020-02-29' AS varchar), 1.5, 1.5);
--= 58a899fe FUNCTION_NOT_FOUND
SELECT inverse_beta_cdf(DATE '2020-02-29', 1.5, 1.5);
--= 86df928c FUNCTION_NOT_FOUND
SELECT inverse_beta_cdf(TIMESTAMP '2020-02-29 13:04:05.678901', 1.5, 1.5);
--= 9ffdd754 FUNCTION_NOT_FOUND
SELECT inverse_beta_cdf(INTERVAL '1' DAY, 1.5, 1.5);
--= a31da322 FUNCTION_NOT_FOUND
SELECT inverse_beta_cdf(ARRAY[1, 2], 1.5, 1.5);
--= 0c36019c FUNCTION_NOT_FOUND
SELECT inverse_beta_cdf(MAP(ARRAY['a'], ARRAY[1]), 1.5, 1.5);
--= d53b4846 FUNCTION_NOT_FOUND
SELECT inverse_beta_cdf(JSON '1', 1.5, 1.5);
--= 869081e1 FUNCTION_NOT_FOUND
SELECT inverse_beta_cdf(NULL, 1.5, 1.5);
--= 2eee9aa1 [["_col0","double"]] [[null]]
SELECT inverse_beta_cdf(1.5, 5, 1.5);
--= 93874083 INVALID_FUNCTION_ARGUMENT
SELECT inverse_beta_cdf(1.5, REAL '1.5', 1.5);
--= a5fadfa8 INVALID_FUNCTION_ARGUMENT
SELECT inverse_beta_cdf(1.5, DECIMAL '1.50', 1.5);
--= 90785597 INVALID_FUNCTION_ARGUMENT
SELECT inverse_beta_cdf(1.5, true, 1.5);
--= 267bb53a FUNCTION_NOT_FOUND
SELECT inverse_beta_cdf(1.5, CAST('2020-02-29' AS varchar), 1.5);
--= 6b72264d FUNCTION_NOT_FOUND
SELECT inverse_beta_cdf(1.5, DATE '2020-02-29', 1.5);
--= 011f1965 FUNCTION_NOT_FOUND
SELECT inverse_beta_cdf(1.5, TIMESTAMP '2020-02-29 13:04:05.678901', 1.5);
--= 0ed8f378 FUNCTION_NOT_FOUND
SELECT inverse_beta_cdf(1.5, INTERVAL '1' DAY, 1.5);
--= df7c07a2 FUNCTION_NOT_FOUND
SELECT inverse_beta_cdf(1.5, ARRAY[1, 2], 1.5);
--= f4200b79 FUNCTION_NOT_FOUND
SELECT inverse_beta_cdf(1.5, MAP(ARRAY['a'], ARRAY[1]), 1.5);
--= cff27995 FUNCTION_NOT_FOUND
SELECT inverse_beta_cdf(1.5, JSON '1', 1.5);
--= f81243ba FUNCTION_NOT_FOUND
SELECT inverse_beta_cdf(1.5, NULL, 1.5);
--= 87890742 [["_col0","double"]] [[null]]
SELECT inverse_beta_cdf(1.5, 1.5, 5);
--= dd7f616d INVALID_FUNCTION_ARGUMENT
SELECT inverse_beta_cdf(1.5, 1.5, REAL '1.5');
--= 6cbf79fa INVALID_FUNCTION_ARGUMENT
SELECT inverse_beta_cdf(1.5, 1.5, DECIMAL '1.50');
--= baadbc47 INVALID_FUNCTION_ARGUMENT
SELECT inverse_beta_cdf(1.5, 1.5, true);
--= 1237053a FUNCTION_NOT_FOUND
SELECT inverse_beta_cdf(1.5, 1.5, CAST('2020-02-29' AS varchar));
--= 0eb4deb9 FUNCTION_NOT_FOUND
SELECT inverse_beta_cdf(1.5, 1.5, DATE '2020-02-29');
--= 7cc87dc7 FUNCTION_NOT_FOUND
SELECT inverse_beta_cdf(1.5, 1.5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 292ddb2a FUNCTION_NOT_FOUND
SELECT inverse_beta_cdf(1.5, 1.5, INTERVAL '1' DAY);
--= 76fab350 FUNCTION_NOT_FOUND
SELECT inverse_beta_cdf(1.5, 1.5, ARRAY[1, 2]);
--= e0b0aa41 FUNCTION_NOT_FOUND
SELECT inverse_beta_cdf(1.5, 1.5, MAP(ARRAY['a'], ARRAY[1]));
--= 31060092 FUNCTION_NOT_FOUND
SELECT inverse_beta_cdf(1.5, 1.5, JSON '1');
--= fe012e3d FUNCTION_NOT_FOUND
SELECT inverse_beta_cdf(1.5, 1.5, NULL);
--= 3d85f55a [["_col0","double"]] [[null]]
SELECT inverse_normal_cdf(5, 1.5, 1.5);
--= ea9a4163 INVALID_FUNCTION_ARGUMENT
SELECT inverse_normal_cdf(REAL '1.5', 1.5, 1.5);
--= 23adac35 INVALID_FUNCTION_ARGUMENT
SELECT inverse_normal_cdf(1.5, 1.5, 1.5);
--= eeab8625 INVALID_FUNCTION_ARGUMENT
SELECT inverse_normal_cdf(DECIMAL '1.50', 1.5, 1.5);
--= e0c3b466 INVALID_FUNCTION_ARGUMENT
SELECT inverse_normal_cdf(true, 1.5, 1.5);
--= 74d17c96 FUNCTION_NOT_FOUND
SELECT inverse_normal_cdf(CAST('2020-02-29' AS varchar), 1.5, 1.5);
--= b1e4d9e6 FUNCTION_NOT_FOUND
SELECT inverse_normal_cdf(DATE '2020-02-29', 1.5, 1.5);
--= e1a7c893 FUNCTION_NOT_FOUND
SELECT inverse_normal_cdf(TIMESTAMP '2020-02-29 13:04:05.678901', 1.5, 1.5);
--= 9b89b827 FUNCTION_NOT_FOUND
SELECT inverse_normal_cdf(INTERVAL '1' DAY, 1.5, 1.5);
--= 9f66c61b FUNCTION_NOT_FOUND
SELECT inverse_normal_cdf(ARRAY[1, 2], 1.5, 1.5);
--= 77a78c61 FUNCTION_NOT_FOUND
SELECT inverse_normal_cdf(MAP(ARRAY['a'], ARRAY[1]), 1.5, 1.5);
--= 6a0850fe FUNCTION_NOT_FOUND
SELECT inverse_normal_cdf(JSON '1', 1.5, 1.5);
--= 67df6a6f FUNCTION_NOT_FOUND
SELECT inverse_normal_cdf(NULL, 1.5, 1.5);
--= ab48a507 [["_col0","double"]] [[null]]
SELECT inverse_normal_cdf(1.5, 5, 1.5);
--= a20b3801 INVALID_FUNCTION_ARGUMENT
SELECT inverse_normal_cdf(1.5, REAL '1.5', 1.5);
--= 6292ff50 INVALID_FUNCTION_ARGUMENT
SELECT inverse_normal_cdf(1.5, DECIMAL '1.50', 1.5);
--= 6fa69a47 INVALID_FUNCTION_ARGUMENT
SELECT inverse_normal_cdf(1.5, true, 1.5);
--= 7bda931c FUNCTION_NOT_FOUND
SELECT inverse_normal_cdf(1.5, CAST('2020-02-29' AS varchar), 1.5);
--= 4fafebc9 FUNCTION_NOT_FOUND
SELECT inverse_normal_cdf(1.5, DATE '2020-02-29', 1.5);
--= 5205d23b FUNCTION_NOT_FOUND
SELECT inverse_normal_cdf(1.5, TIMESTAMP '2020-02-29 13:04:05.678901', 1.5);
--= bafa0076 FUNCTION_NOT_FOUND
SELECT inverse_normal_cdf(1.5, INTERVAL '1' DAY, 1.5);
--= 89edb46c FUNCTION_NOT_FOUND
SELECT inverse_normal_cdf(1.5, ARRAY[1, 2], 1.5);
--= 31ff9955 FUNCTION_NOT_FOUND
SELECT inverse_normal_cdf(1.5, MAP(ARRAY['a'], ARRAY[1]), 1.5);
--= 4f8226c7 FUNCTION_NOT_FOUND
SELECT inverse_normal_cdf(1.5, JSON '1', 1.5);
--= ac148b63 FUNCTION_NOT_FOUND
SELECT inverse_normal_cdf(1.5, NULL, 1.5);
--= 52fc58f5 [["_col0","double"]] [[null]]
SELECT inverse_normal_cdf(1.5, 1.5, 5);
--= af751194 INVALID_FUNCTION_ARGUMENT
SELECT inverse_normal_cdf(1.5, 1.5, REAL '1.5');
--= 21ee394e INVALID_FUNCTION_ARGUMENT
SELECT inverse_normal_cdf(1.5, 1.5, DECIMAL '1.50');
--= c18a24f9 INVALID_FUNCTION_ARGUMENT
SELECT inverse_normal_cdf(1.5, 1.5, true);
--= c559cf70 FUNCTION_NOT_FOUND
SELECT inverse_normal_cdf(1.5, 1.5, CAST('2020-02-29' AS varchar));
--= ab580418 FUNCTION_NOT_FOUND
SELECT inverse_normal_cdf(1.5, 1.5, DATE '2020-02-29');
--= 747e5530 FUNCTION_NOT_FOUND
SELECT inverse_normal_cdf(1.5, 1.5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 42c7053c FUNCTION_NOT_FOUND
SELECT inverse_normal_cdf(1.5, 1.5, INTERVAL '1' DAY);
--= 7e70587b FUNCTION_NOT_FOUND
SELECT inverse_normal_cdf(1.5, 1.5, ARRAY[1, 2]);
--= f8fce37f FUNCTION_NOT_FOUND
SELECT inverse_normal_cdf(1.5, 1.5, MAP(ARRAY['a'], ARRAY[1]));
--= d54981b3 FUNCTION_NOT_FOUND
SELECT inverse_normal_cdf(1.5, 1.5, JSON '1');
--= dc15db7d FUNCTION_NOT_FOUND
SELECT inverse_normal_cdf(1.5, 1.5, NULL);
--= 5e2d759c [["_col0","double"]] [[null]]
SELECT is_finite(5);
--= 35194fa3 [["_col0","boolean"]] [[true]]
SELECT is_finite(REAL '1.5');
--= 60bfe533 [["_col0","boolean"]] [[true]]
SELECT is_finite(1.5);
--= e828610a [["_col0","boolean"]] [[true]]
SELECT is_finite(DECIMAL '1.50');
--= f090f56b [["_col0","boolean"]] [[true]]
SELECT is_finite(true);
--= 807592e0 FUNCTION_NOT_FOUND
SELECT is_finite(CAST('2020-02-29' AS varchar));
--= a5f0b602 FUNCTION_NOT_FOUND
SELECT is_finite(DATE '2020-02-29');
--= 965ef386 FUNCTION_NOT_FOUND
SELECT is_finite(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 12d96bbc FUNCTION_NOT_FOUND
SELECT is_finite(INTERVAL '1' DAY);
--= f8379681 FUNCTION_NOT_FOUND
SELECT is_finite(ARRAY[1, 2]);
--= 0804a5a9 FUNCTION_NOT_FOUND
SELECT is_finite(MAP(ARRAY['a'], ARRAY[1]));
--= ed99bda3 FUNCTION_NOT_FOUND
SELECT is_finite(JSON '1');
--= 1571002f FUNCTION_NOT_FOUND
SELECT is_infinite(5);
--= be63f41f [["_col0","boolean"]] [[false]]
SELECT is_infinite(REAL '1.5');
--= 9929bd3d [["_col0","boolean"]] [[false]]
SELECT is_infinite(1.5);
--= b2761689 [["_col0","boolean"]] [[false]]
SELECT is_infinite(DECIMAL '1.50');
--= 60fcffbb [["_col0","boolean"]] [[false]]
SELECT is_infinite(true);
--= 46dda995 FUNCTION_NOT_FOUND
SELECT is_infinite(CAST('2020-02-29' AS varchar));
--= 7e7e0d3d FUNCTION_NOT_FOUND
SELECT is_infinite(DATE '2020-02-29');
--= beb49129 FUNCTION_NOT_FOUND
SELECT is_infinite(TIMESTAMP '2020-02-29 13:04:05.678901');
--= c60a6fae FUNCTION_NOT_FOUND
SELECT is_infinite(INTERVAL '1' DAY);
--= 4d422c02 FUNCTION_NOT_FOUND
SELECT is_infinite(ARRAY[1, 2]);
--= 8b8e8d44 FUNCTION_NOT_FOUND
SELECT is_infinite(MAP(ARRAY['a'], ARRAY[1]));
--= 126980d8 FUNCTION_NOT_FOUND
SELECT is_infinite(JSON '1');
--= 79cf0b33 FUNCTION_NOT_FOUND
SELECT is_json_scalar(5);
--= 397ff517 FUNCTION_NOT_FOUND
SELECT is_json_scalar(REAL '1.5');
--= 2bc24d88 FUNCTION_NOT_FOUND
SELECT is_json_scalar(1.5);
--= e3581453 FUNCTION_NOT_FOUND
SELECT is_json_scalar(DECIMAL '1.50');
--= f3f8e4c4 FUNCTION_NOT_FOUND
SELECT is_json_scalar(true);
--= 95b68e77 FUNCTION_NOT_FOUND
SELECT is_json_scalar(CAST('2020-02-29' AS varchar));
--= 2fdb5538 INVALID_FUNCTION_ARGUMENT
SELECT is_json_scalar(DATE '2020-02-29');
--= 264e050f FUNCTION_NOT_FOUND
SELECT is_json_scalar(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 37d432d4 FUNCTION_NOT_FOUND
SELECT is_json_scalar(INTERVAL '1' DAY);
--= f6c47c3c FUNCTION_NOT_FOUND
SELECT is_json_scalar(ARRAY[1, 2]);
--= 8d00fbb9 FUNCTION_NOT_FOUND
SELECT is_json_scalar(MAP(ARRAY['a'], ARRAY[1]));
--= 2fb1b5d4 FUNCTION_NOT_FOUND
SELECT is_json_scalar(JSON '1');
--= 9439e5fe [["_col0","boolean"]] [[true]]
SELECT is_nan(5);
--= d6e64cda [["_col0","boolean"]] [[false]]
SELECT is_nan(REAL '1.5');
--= 6733b91a [["_col0","boolean"]] [[false]]
SELECT is_nan(1.5);
--= 24a674ec [["_col0","boolean"]] [[false]]
SELECT is_nan(DECIMAL '1.50');
--= 86b74e1f [["_col0","boolean"]] [[false]]
SELECT is_nan(true);
--= 5d325d6f FUNCTION_NOT_FOUND
SELECT is_nan(CAST('2020-02-29' AS varchar));
--= 1820b350 FUNCTION_NOT_FOUND
SELECT is_nan(DATE '2020-02-29');
--= 2dc5b969 FUNCTION_NOT_FOUND
SELECT is_nan(TIMESTAMP '2020-02-29 13:04:05.678901');
--= cbc06e3c FUNCTION_NOT_FOUND
SELECT is_nan(INTERVAL '1' DAY);
--= 45aeff76 FUNCTION_NOT_FOUND
SELECT is_nan(ARRAY[1, 2]);
--= 68b532d1 FUNCTION_NOT_FOUND
SELECT is_nan(MAP(ARRAY['a'], ARRAY[1]));
--= 6a99d173 FUNCTION_NOT_FOUND
SELECT is_nan(JSON '1');
--= c00a1eb2 FUNCTION_NOT_FOUND
SELECT json_array_contains(5, 2);
--= d8b1b1db FUNCTION_NOT_FOUND
SELECT json_array_contains(REAL '1.5', 2);
--= f1f077c9 FUNCTION_NOT_FOUND
SELECT json_array_contains(1.5, 2);
--= 676a6ba8 FUNCTION_NOT_FOUND
SELECT json_array_contains(DECIMAL '1.50', 2);
--= a1d89aee FUNCTION_NOT_FOUND
SELECT json_array_contains(true, 2);
--= 9b28459e FUNCTION_NOT_FOUND
SELECT json_array_contains(CAST('2020-02-29' AS varchar), 2);
--= 9d128ac2 [["_col0","boolean"]] [[null]]
SELECT json_array_contains(DATE '2020-02-29', 2);
--= 17bb084d FUNCTION_NOT_FOUND
SELECT json_array_contains(TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= c5ab8e20 FUNCTION_NOT_FOUND
SELECT json_array_contains(INTERVAL '1' DAY, 2);
--= ffa4a1e9 FUNCTION_NOT_FOUND
SELECT json_array_contains(ARRAY[1, 2], 2);
--= f0188ccc FUNCTION_NOT_FOUND
SELECT json_array_contains(MAP(ARRAY['a'], ARRAY[1]), 2);
--= f82ea9fb FUNCTION_NOT_FOUND
SELECT json_array_contains(JSON '1', 2);
--= 631b2883 [["_col0","boolean"]] [[null]]
SELECT json_array_contains(NULL, 2);
--= 1a2371dd [["_col0","boolean"]] [[null]]
SELECT json_array_contains(JSON '1', 5);
--= 728b5b77 [["_col0","boolean"]] [[null]]
SELECT json_array_contains(JSON '1', REAL '1.5');
--= 581dc87f [["_col0","boolean"]] [[null]]
SELECT json_array_contains(JSON '1', 1.5);
--= 32ae57e7 [["_col0","boolean"]] [[null]]
SELECT json_array_contains(JSON '1', DECIMAL '1.50');
--= 0fe06ffc [["_col0","boolean"]] [[null]]
SELECT json_array_contains(JSON '1', true);
--= 17cbe113 [["_col0","boolean"]] [[null]]
SELECT json_array_contains(JSON '1', CAST('2020-02-29' AS varchar));
--= 41ca387e [["_col0","boolean"]] [[null]]
SELECT json_array_contains(JSON '1', DATE '2020-02-29');
--= f5b829a3 FUNCTION_NOT_FOUND
SELECT json_array_contains(JSON '1', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 07216701 FUNCTION_NOT_FOUND
SELECT json_array_contains(JSON '1', INTERVAL '1' DAY);
--= cd0deae1 FUNCTION_NOT_FOUND
SELECT json_array_contains(JSON '1', ARRAY[1, 2]);
--= 1df2f98b FUNCTION_NOT_FOUND
SELECT json_array_contains(JSON '1', MAP(ARRAY['a'], ARRAY[1]));
--= dd3cea5d FUNCTION_NOT_FOUND
SELECT json_array_contains(JSON '1', JSON '1');
--= 71d4412d FUNCTION_NOT_FOUND
SELECT json_array_contains(JSON '1', NULL);
--= 9baf4728 [["_col0","boolean"]] [[null]]
SELECT json_array_get(5, 2);
--= 64a67df9 FUNCTION_NOT_FOUND
SELECT json_array_get(REAL '1.5', 2);
--= fc4f9675 FUNCTION_NOT_FOUND
SELECT json_array_get(1.5, 2);
--= 7c310ec2 FUNCTION_NOT_FOUND
SELECT json_array_get(DECIMAL '1.50', 2);
--= 9c68e769 FUNCTION_NOT_FOUND
SELECT json_array_get(true, 2);
--= 54e0f9c9 FUNCTION_NOT_FOUND
SELECT json_array_get(CAST('2020-02-29' AS varchar), 2);
--= 083f3f19 [["_col0","json"]] [[null]]
SELECT json_array_get(DATE '2020-02-29', 2);
--= fb6ce358 FUNCTION_NOT_FOUND
SELECT json_array_get(TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= 8b300ea6 FUNCTION_NOT_FOUND
SELECT json_array_get(INTERVAL '1' DAY, 2);
--= ffbd84d1 FUNCTION_NOT_FOUND
SELECT json_array_get(ARRAY[1, 2], 2);
--= 87a7ae40 FUNCTION_NOT_FOUND
SELECT json_array_get(MAP(ARRAY['a'], ARRAY[1]), 2);
--= 2d6f6227 FUNCTION_NOT_FOUND
SELECT json_array_get(JSON '1', 2);
--= 36e9956c [["_col0","json"]] [[null]]
SELECT json_array_get(NULL, 2);
--= a1fb09dd [["_col0","json"]] [[null]]
SELECT json_array_get(JSON '1', 5);
--= fe6193ae [["_col0","json"]] [[null]]
SELECT json_array_get(JSON '1', REAL '1.5');
--= 5e92eef1 FUNCTION_NOT_FOUND
SELECT json_array_get(JSON '1', 1.5);
--= b274c50c FUNCTION_NOT_FOUND
SELECT json_array_get(JSON '1', DECIMAL '1.50');
--= 537d5a06 FUNCTION_NOT_FOUND
SELECT json_array_get(JSON '1', true);
--= a76d5164 FUNCTION_NOT_FOUND
SELECT json_array_get(JSON '1', CAST('2020-02-29' AS varchar));
--= 1b7ec908 FUNCTION_NOT_FOUND
SELECT json_array_get(JSON '1', DATE '2020-02-29');
--= 60960c9c FUNCTION_NOT_FOUND
SELECT json_array_get(JSON '1', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 98a334c7 FUNCTION_NOT_FOUND
SELECT json_array_get(JSON '1', INTERVAL '1' DAY);
--= 1f1d7f1d FUNCTION_NOT_FOUND
SELECT json_array_get(JSON '1', ARRAY[1, 2]);
--= 161e57dc FUNCTION_NOT_FOUND
SELECT json_array_get(JSON '1', MAP(ARRAY['a'], ARRAY[1]));
--= 37a07130 FUNCTION_NOT_FOUND
SELECT json_array_get(JSON '1', JSON '1');
--= 0c60d0d9 FUNCTION_NOT_FOUND
SELECT json_array_get(JSON '1', NULL);
--= 4c2f075e [["_col0","json"]] [[null]]
SELECT json_array_length(5);
--= 505b1728 FUNCTION_NOT_FOUND
SELECT json_array_length(REAL '1.5');
--= 7158138b FUNCTION_NOT_FOUND
SELECT json_array_length(1.5);
--= e7c7066f FUNCTION_NOT_FOUND
SELECT json_array_length(DECIMAL '1.50');
--= c979b5b3 FUNCTION_NOT_FOUND
SELECT json_array_length(true);
--= 40456cad FUNCTION_NOT_FOUND
SELECT json_array_length(CAST('2020-02-29' AS varchar));
--= f6218208 [["_col0","bigint"]] [[null]]
SELECT json_array_length(DATE '2020-02-29');
--= 4b361e7d FUNCTION_NOT_FOUND
SELECT json_array_length(TIMESTAMP '2020-02-29 13:04:05.678901');
--= f3313e09 FUNCTION_NOT_FOUND
SELECT json_array_length(INTERVAL '1' DAY);
--= d831aa70 FUNCTION_NOT_FOUND
SELECT json_array_length(ARRAY[1, 2]);
--= 1cfa2b7f FUNCTION_NOT_FOUND
SELECT json_array_length(MAP(ARRAY['a'], ARRAY[1]));
--= 0ee8c512 FUNCTION_NOT_FOUND
SELECT json_array_length(JSON '1');
--= 4be75588 [["_col0","bigint"]] [[null]]
SELECT json_extract(5, '$.a');
--= bd6dbecf FUNCTION_NOT_FOUND
SELECT json_extract(REAL '1.5', '$.a');
--= e82c55aa FUNCTION_NOT_FOUND
SELECT json_extract(1.5, '$.a');
--= c73909c5 FUNCTION_NOT_FOUND
SELECT json_extract(DECIMAL '1.50', '$.a');
--= c95ad6d0 FUNCTION_NOT_FOUND
SELECT json_extract(true, '$.a');
--= 9f75b1ae FUNCTION_NOT_FOUND
SELECT json_extract(CAST('2020-02-29' AS varchar), '$.a');
--= 53ba6f54 [["_col0","json"]] [[null]]
SELECT json_extract(DATE '2020-02-29', '$.a');
--= cfe8d716 FUNCTION_NOT_FOUND
SELECT json_extract(TIMESTAMP '2020-02-29 13:04:05.678901', '$.a');
--= 7e248ab1 FUNCTION_NOT_FOUND
SELECT json_extract(INTERVAL '1' DAY, '$.a');
--= e89b07f0 FUNCTION_NOT_FOUND
SELECT json_extract(ARRAY[1, 2], '$.a');
--= 541bfe77 FUNCTION_NOT_FOUND
SELECT json_extract(MAP(ARRAY['a'], ARRAY[1]), '$.a');
--= 78ebedbd FUNCTION_NOT_FOUND
SELECT json_extract(JSON '1', '$.a');
--= c8e4bff5 [["_col0","json"]] [[null]]
SELECT json_extract(JSON '1', 5);
--= e8470c11 FUNCTION_NOT_FOUND
SELECT json_extract(JSON '1', REAL '1.5');
--= db5f1c16 FUNCTION_NOT_FOUND
SELECT json_extract(JSON '1', 1.5);
--= 8fb157c6 FUNCTION_NOT_FOUND
SELECT json_extract(JSON '1', DECIMAL '1.50');
--= 867f2641 FUNCTION_NOT_FOUND
SELECT json_extract(JSON '1', true);
--= 8db7ecda FUNCTION_NOT_FOUND
SELECT json_extract(JSON '1', CAST('2020-02-29' AS varchar));
--= b3a1e142 INVALID_FUNCTION_ARGUMENT
SELECT json_extract(JSON '1', DATE '2020-02-29');
--= 477e8f4a FUNCTION_NOT_FOUND
SELECT json_extract(JSON '1', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 57a67ca4 FUNCTION_NOT_FOUND
SELECT json_extract(JSON '1', INTERVAL '1' DAY);
--= 7e99ea66 FUNCTION_NOT_FOUND
SELECT json_extract(JSON '1', ARRAY[1, 2]);
--= b2f92172 FUNCTION_NOT_FOUND
SELECT json_extract(JSON '1', MAP(ARRAY['a'], ARRAY[1]));
--= 818b5bd3 FUNCTION_NOT_FOUND
SELECT json_extract(JSON '1', JSON '1');
--= 7a192ae3 FUNCTION_NOT_FOUND
SELECT json_extract(JSON '1', NULL);
--= c961b6cc [["_col0","json"]] [[null]]
SELECT json_extract_scalar(5, '$.a');
--= d4037a35 FUNCTION_NOT_FOUND
SELECT json_extract_scalar(REAL '1.5', '$.a');
--= cf472e51 FUNCTION_NOT_FOUND
SELECT json_extract_scalar(1.5, '$.a');
--= 1e5e655c FUNCTION_NOT_FOUND
SELECT json_extract_scalar(DECIMAL '1.50', '$.a');
--= 26160a80 FUNCTION_NOT_FOUND
SELECT json_extract_scalar(true, '$.a');
--= 7ae25c5d FUNCTION_NOT_FOUND
SELECT json_extract_scalar(CAST('2020-02-29' AS varchar), '$.a');
--= 66fae593 [["_col0","varchar"]] [[null]]
SELECT json_extract_scalar(DATE '2020-02-29', '$.a');
--= d5f24d8f FUNCTION_NOT_FOUND
SELECT json_extract_scalar(TIMESTAMP '2020-02-29 13:04:05.678901', '$.a');
--= 4c064ee6 FUNCTION_NOT_FOUND
SELECT json_extract_scalar(INTERVAL '1' DAY, '$.a');
--= 5940e2a5 FUNCTION_NOT_FOUND
SELECT json_extract_scalar(ARRAY[1, 2], '$.a');
--= f62c8ec8 FUNCTION_NOT_FOUND
SELECT json_extract_scalar(MAP(ARRAY['a'], ARRAY[1]), '$.a');
--= b22f2421 FUNCTION_NOT_FOUND
SELECT json_extract_scalar(JSON '1', '$.a');
--= 665defdf [["_col0","varchar"]] [[null]]
SELECT json_extract_scalar(JSON '1', 5);
--= d980a544 FUNCTION_NOT_FOUND
SELECT json_extract_scalar(JSON '1', REAL '1.5');
--= a6cc0c8a FUNCTION_NOT_FOUND
SELECT json_extract_scalar(JSON '1', 1.5);
--= 96dd221f FUNCTION_NOT_FOUND
SELECT json_extract_scalar(JSON '1', DECIMAL '1.50');
--= aa4fffd7 FUNCTION_NOT_FOUND
SELECT json_extract_scalar(JSON '1', true);
--= d1b0fb15 FUNCTION_NOT_FOUND
SELECT json_extract_scalar(JSON '1', CAST('2020-02-29' AS varchar));
--= e5c18fc9 INVALID_FUNCTION_ARGUMENT
SELECT json_extract_scalar(JSON '1', DATE '2020-02-29');
--= 109d3a6d FUNCTION_NOT_FOUND
SELECT json_extract_scalar(JSON '1', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 626f8f46 FUNCTION_NOT_FOUND
SELECT json_extract_scalar(JSON '1', INTERVAL '1' DAY);
--= 388e3943 FUNCTION_NOT_FOUND
SELECT json_extract_scalar(JSON '1', ARRAY[1, 2]);
--= bceaa465 FUNCTION_NOT_FOUND
SELECT json_extract_scalar(JSON '1', MAP(ARRAY['a'], ARRAY[1]));
--= e9ca6e35 FUNCTION_NOT_FOUND
SELECT json_extract_scalar(JSON '1', JSON '1');
--= 190feb05 FUNCTION_NOT_FOUND
SELECT json_extract_scalar(JSON '1', NULL);
--= d68b7100 [["_col0","varchar"]] [[null]]
SELECT json_format(5);
--= a6ead95a FUNCTION_NOT_FOUND
SELECT json_format(REAL '1.5');
--= 405ec294 FUNCTION_NOT_FOUND
SELECT json_format(1.5);
--= 1568f7ae FUNCTION_NOT_FOUND
SELECT json_format(DECIMAL '1.50');
--= fd1dbb78 FUNCTION_NOT_FOUND
SELECT json_format(true);
--= 98f345ce FUNCTION_NOT_FOUND
SELECT json_format(CAST('2020-02-29' AS varchar));
--= a942d911 FUNCTION_NOT_FOUND
SELECT json_format(DATE '2020-02-29');
--= 086eebcd FUNCTION_NOT_FOUND
SELECT json_format(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 48d45eb3 FUNCTION_NOT_FOUND
SELECT json_format(INTERVAL '1' DAY);
--= 2edbf08e FUNCTION_NOT_FOUND
SELECT json_format(ARRAY[1, 2]);
--= 86f05912 FUNCTION_NOT_FOUND
SELECT json_format(MAP(ARRAY['a'], ARRAY[1]));
--= 56c3eecd FUNCTION_NOT_FOUND
SELECT json_format(JSON '1');
--= b1a79a0b [["_col0","varchar"]] [["1"]]
SELECT json_parse(5);
--= ef63316d FUNCTION_NOT_FOUND
SELECT json_parse(REAL '1.5');
--= d8d8efd0 FUNCTION_NOT_FOUND
SELECT json_parse(1.5);
--= 10584259 FUNCTION_NOT_FOUND
SELECT json_parse(DECIMAL '1.50');
--= c6a24f1f FUNCTION_NOT_FOUND
SELECT json_parse(true);
--= c2000ef6 FUNCTION_NOT_FOUND
SELECT json_parse(CAST('2020-02-29' AS varchar));
--= e2c833ee INVALID_FUNCTION_ARGUMENT
SELECT json_parse(DATE '2020-02-29');
--= 697522b4 FUNCTION_NOT_FOUND
SELECT json_parse(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 39e86b07 FUNCTION_NOT_FOUND
SELECT json_parse(INTERVAL '1' DAY);
--= 631986e9 FUNCTION_NOT_FOUND
SELECT json_parse(ARRAY[1, 2]);
--= f90fa6b9 FUNCTION_NOT_FOUND
SELECT json_parse(MAP(ARRAY['a'], ARRAY[1]));
--= 643423d6 FUNCTION_NOT_FOUND
SELECT json_parse(JSON '1');
--= 40f6816d FUNCTION_NOT_FOUND
SELECT json_size(5, '$.a');
--= e59d8a54 FUNCTION_NOT_FOUND
SELECT json_size(REAL '1.5', '$.a');
--= ff293511 FUNCTION_NOT_FOUND
SELECT json_size(1.5, '$.a');
--= c283d835 FUNCTION_NOT_FOUND
SELECT json_size(DECIMAL '1.50', '$.a');
--= 24e2184f FUNCTION_NOT_FOUND
SELECT json_size(true, '$.a');
--= f6d6dfba FUNCTION_NOT_FOUND
SELECT json_size(CAST('2020-02-29' AS varchar), '$.a');
--= b84810d5 [["_col0","bigint"]] [[null]]
SELECT json_size(DATE '2020-02-29', '$.a');
--= 5520a78c FUNCTION_NOT_FOUND
SELECT json_size(TIMESTAMP '2020-02-29 13:04:05.678901', '$.a');
--= 482543a3 FUNCTION_NOT_FOUND
SELECT json_size(INTERVAL '1' DAY, '$.a');
--= 57f6d853 FUNCTION_NOT_FOUND
SELECT json_size(ARRAY[1, 2], '$.a');
--= 2b47a335 FUNCTION_NOT_FOUND
SELECT json_size(MAP(ARRAY['a'], ARRAY[1]), '$.a');
--= a8c4627e FUNCTION_NOT_FOUND
SELECT json_size(JSON '1', '$.a');
--= f2c30908 [["_col0","bigint"]] [[null]]
SELECT json_size(NULL, '$.a');
--= 265618e5 [["_col0","bigint"]] [[null]]
SELECT json_size(JSON '1', 5);
--= 06814561 FUNCTION_NOT_FOUND
SELECT json_size(JSON '1', REAL '1.5');
--= c95f0aa3 FUNCTION_NOT_FOUND
SELECT json_size(JSON '1', 1.5);
--= d006b1dd FUNCTION_NOT_FOUND
SELECT json_size(JSON '1', DECIMAL '1.50');
--= 4170e773 FUNCTION_NOT_FOUND
SELECT json_size(JSON '1', true);
--= 57346505 FUNCTION_NOT_FOUND
SELECT json_size(JSON '1', CAST('2020-02-29' AS varchar));
--= e3470b88 INVALID_FUNCTION_ARGUMENT
SELECT json_size(JSON '1', DATE '2020-02-29');
--= fc13f469 FUNCTION_NOT_FOUND
SELECT json_size(JSON '1', TIMESTAMP '2020-02-29 13:04:05.678901');
--= ed410fca FUNCTION_NOT_FOUND
SELECT json_size(JSON '1', INTERVAL '1' DAY);
--= 02e6affe FUNCTION_NOT_FOUND
SELECT json_size(JSON '1', ARRAY[1, 2]);
--= 25c40027 FUNCTION_NOT_FOUND
SELECT json_size(JSON '1', MAP(ARRAY['a'], ARRAY[1]));
--= 83b5693d FUNCTION_NOT_FOUND
SELECT json_size(JSON '1', JSON '1');
--= 2d6ae808 FUNCTION_NOT_FOUND
SELECT json_size(JSON '1', NULL);
--= a6064c51 [["_col0","bigint"]] [[null]]
SELECT last_day_of_month(5);
--= af3e0d5e FUNCTION_NOT_FOUND
SELECT last_day_of_month(REAL '1.5');
--= 3ef593e6 FUNCTION_NOT_FOUND
SELECT last_day_of_month(1.5);
--= e2a7f1c2 FUNCTION_NOT_FOUND
SELECT last_day_of_month(DECIMAL '1.50');
--= 088d730e FUNCTION_NOT_FOUND
SELECT last_day_of_month(true);
--= b4952825 FUNCTION_NOT_FOUND
SELECT last_day_of_month(CAST('2020-02-29' AS varchar));
--= d5b2b8e2 FUNCTION_NOT_FOUND
SELECT last_day_of_month(TIMESTAMP '2020-02-29 13:04:05.678901');
--= c3c46695 [["_col0","date"]] [["2020-02-29"]]
SELECT last_day_of_month(INTERVAL '1' DAY);
--= 47ab1b2a FUNCTION_NOT_FOUND
SELECT last_day_of_month(ARRAY[1, 2]);
--= 654cea44 FUNCTION_NOT_FOUND
SELECT last_day_of_month(MAP(ARRAY['a'], ARRAY[1]));
--= 86583549 FUNCTION_NOT_FOUND
SELECT last_day_of_month(JSON '1');
--= 9570fdc1 FUNCTION_NOT_FOUND
SELECT least(REAL '1.5');
--= cd1265f1 [["_col0","real"]] [["1.5"]]
SELECT least(1.5);
--= 24713053 [["_col0","double"]] [["1.5"]]
SELECT least(DECIMAL '1.50');
--= 21e750f3 [["_col0","decimal(3,2)"]] [["1.50"]]
SELECT least(true);
--= a143bd56 [["_col0","boolean"]] [[true]]
SELECT least(CAST('2020-02-29' AS varchar));
--= 78dc1054 [["_col0","varchar"]] [["2020-02-29"]]
SELECT least(DATE '2020-02-29');
--= ec16c18a [["_col0","date"]] [["2020-02-29"]]
SELECT least(TIMESTAMP '2020-02-29 13:04:05.678901');
--= fca82815 [["_col0","timestamp(6)"]] [["2020-02-29 13:04:05.678901"]]
SELECT least(INTERVAL '1' DAY);
--= 58fce8d0 [["_col0","interval day to second"]] [["1 00:00:00.000"]]
SELECT least(ARRAY[1, 2]);
--= ebb95133 [["_col0","array(integer)"]] [[[1,2]]]
SELECT least(MAP(ARRAY['a'], ARRAY[1]));
--= 55d83ec1 FUNCTION_NOT_FOUND
SELECT least(JSON '1');
--= 9ea0a446 FUNCTION_NOT_FOUND
SELECT least(NULL);
--= 7dcda44f [["_col0","unknown"]] [[null]]
SELECT length(5);
--= 9f2e8f23 FUNCTION_NOT_FOUND
SELECT length(REAL '1.5');
--= 0d76703b FUNCTION_NOT_FOUND
SELECT length(1.5);
--= 8b8c3b99 FUNCTION_NOT_FOUND
SELECT length(DECIMAL '1.50');
--= 3c7305ac FUNCTION_NOT_FOUND
SELECT length(true);
--= 0ef88a06 FUNCTION_NOT_FOUND
SELECT length(CAST('2020-02-29' AS varchar));
--= 56ab480c [["_col0","bigint"]] [[10]]
SELECT length(DATE '2020-02-29');
--= 1277a728 FUNCTION_NOT_FOUND
SELECT length(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 0c8f8073 FUNCTION_NOT_FOUND
SELECT length(INTERVAL '1' DAY);
--= abd44973 FUNCTION_NOT_FOUND
SELECT length(ARRAY[1, 2]);
--= b8dae809 FUNCTION_NOT_FOUND
SELECT length(MAP(ARRAY['a'], ARRAY[1]));
--= e3ee4048 FUNCTION_NOT_FOUND
SELECT length(JSON '1');
--= 9b67279f FUNCTION_NOT_FOUND
SELECT levenshtein_distance(5, 'a');
--= a8196135 FUNCTION_NOT_FOUND
SELECT levenshtein_distance(REAL '1.5', 'a');
--= 9d894b3f FUNCTION_NOT_FOUND
SELECT levenshtein_distance(1.5, 'a');
--= 934aff38 FUNCTION_NOT_FOUND
SELECT levenshtein_distance(DECIMAL '1.50', 'a');
--= 69fda3e7 FUNCTION_NOT_FOUND
SELECT levenshtein_distance(true, 'a');
--= 2e9f66a7 FUNCTION_NOT_FOUND
SELECT levenshtein_distance(CAST('2020-02-29' AS varchar), 'a');
--= a1c6e9a1 [["_col0","bigint"]] [[10]]
SELECT levenshtein_distance(DATE '2020-02-29', 'a');
--= 4ecb78cf FUNCTION_NOT_FOUND
SELECT levenshtein_distance(TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= 07fcf630 FUNCTION_NOT_FOUND
SELECT levenshtein_distance(INTERVAL '1' DAY, 'a');
--= 5205e62e FUNCTION_NOT_FOUND
SELECT levenshtein_distance(ARRAY[1, 2], 'a');
--= 4fb0e320 FUNCTION_NOT_FOUND
SELECT levenshtein_distance(MAP(ARRAY['a'], ARRAY[1]), 'a');
--= 7e9ff9b3 FUNCTION_NOT_FOUND
SELECT levenshtein_distance(JSON '1', 'a');
--= edc44601 FUNCTION_NOT_FOUND
SELECT levenshtein_distance(NULL, 'a');
--= 65838502 [["_col0","bigint"]] [[null]]
SELECT levenshtein_distance('a', 5);
--= 352f53d5 FUNCTION_NOT_FOUND
SELECT levenshtein_distance('a', REAL '1.5');
--= 033d3c1b FUNCTION_NOT_FOUND
SELECT levenshtein_distance('a', 1.5);
--= 9778f735 FUNCTION_NOT_FOUND
SELECT levenshtein_distance('a', DECIMAL '1.50');
--= 06325171 FUNCTION_NOT_FOUND
SELECT levenshtein_distance('a', true);
--= 614ddc7a FUNCTION_NOT_FOUND
SELECT levenshtein_distance('a', CAST('2020-02-29' AS varchar));
--= 1c6314ca [["_col0","bigint"]] [[10]]
SELECT levenshtein_distance('a', DATE '2020-02-29');
--= 488b00b8 FUNCTION_NOT_FOUND
SELECT levenshtein_distance('a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 3810a7b0 FUNCTION_NOT_FOUND
SELECT levenshtein_distance('a', INTERVAL '1' DAY);
--= 7795c50a FUNCTION_NOT_FOUND
SELECT levenshtein_distance('a', ARRAY[1, 2]);
--= 8531d42d FUNCTION_NOT_FOUND
SELECT levenshtein_distance('a', MAP(ARRAY['a'], ARRAY[1]));
--= ac4eb1d1 FUNCTION_NOT_FOUND
SELECT levenshtein_distance('a', JSON '1');
--= 7dfeca28 FUNCTION_NOT_FOUND
SELECT levenshtein_distance('a', NULL);
--= 6a78724b [["_col0","bigint"]] [[null]]
SELECT ln(5);
--= d966682e [["_col0","double"]] [["1.6094379124341003"]]
SELECT ln(REAL '1.5');
--= c18eb4d7 [["_col0","double"]] [["0.4054651081081644"]]
SELECT ln(1.5);
--= 76d4c65b [["_col0","double"]] [["0.4054651081081644"]]
SELECT ln(DECIMAL '1.50');
--= b7327631 [["_col0","double"]] [["0.4054651081081644"]]
SELECT ln(true);
--= eb0c90fa FUNCTION_NOT_FOUND
SELECT ln(CAST('2020-02-29' AS varchar));
--= 2a8c4079 FUNCTION_NOT_FOUND
SELECT ln(DATE '2020-02-29');
--= b3f3c3aa FUNCTION_NOT_FOUND
SELECT ln(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 6941a84c FUNCTION_NOT_FOUND
SELECT ln(INTERVAL '1' DAY);
--= e081e16d FUNCTION_NOT_FOUND
SELECT ln(ARRAY[1, 2]);
--= 3d5b6b6f FUNCTION_NOT_FOUND
SELECT ln(MAP(ARRAY['a'], ARRAY[1]));
--= 18f4636b FUNCTION_NOT_FOUND
SELECT ln(JSON '1');
--= ba7b063d FUNCTION_NOT_FOUND
SELECT log(5, 1.5);
--= e3649f40 [["_col0","double"]] [["0.25192963641259225"]]
SELECT log(REAL '1.5', 1.5);
--= 5b1fd88d [["_col0","double"]] [["1.0"]]
SELECT log(1.5, 1.5);
--= 3a238728 [["_col0","double"]] [["1.0"]]
SELECT log(DECIMAL '1.50', 1.5);
--= b58efc82 [["_col0","double"]] [["1.0"]]
SELECT log(true, 1.5);
--= e6b7a2b0 FUNCTION_NOT_FOUND
SELECT log(CAST('2020-02-29' AS varchar), 1.5);
--= 370eee60 FUNCTION_NOT_FOUND
SELECT log(DATE '2020-02-29', 1.5);
--= 57eb7ad5 FUNCTION_NOT_FOUND
SELECT log(TIMESTAMP '2020-02-29 13:04:05.678901', 1.5);
--= e9eec9c6 FUNCTION_NOT_FOUND
SELECT log(INTERVAL '1' DAY, 1.5);
--= b1e481e3 FUNCTION_NOT_FOUND
SELECT log(ARRAY[1, 2], 1.5);
--= 1b93aec2 FUNCTION_NOT_FOUND
SELECT log(MAP(ARRAY['a'], ARRAY[1]), 1.5);
--= 2dadd6d0 FUNCTION_NOT_FOUND
SELECT log(JSON '1', 1.5);
--= 6e8d3326 FUNCTION_NOT_FOUND
SELECT log(NULL, 1.5);
--= 8c8bdba2 [["_col0","double"]] [[null]]
SELECT log(1.5, 5);
--= ca779387 [["_col0","double"]] [["3.9693622959161177"]]
SELECT log(1.5, REAL '1.5');
--= 44e04e54 [["_col0","double"]] [["1.0"]]
SELECT log(1.5, DECIMAL '1.50');
--= 019e244c [["_col0","double"]] [["1.0"]]
SELECT log(1.5, true);
--= 0c2d0a61 FUNCTION_NOT_FOUND
SELECT log(1.5, CAST('2020-02-29' AS varchar));
--= e4aa3497 FUNCTION_NOT_FOUND
SELECT log(1.5, DATE '2020-02-29');
--= 74380ad7 FUNCTION_NOT_FOUND
SELECT log(1.5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 46e19850 FUNCTION_NOT_FOUND
SELECT log(1.5, INTERVAL '1' DAY);
--= eaae5542 FUNCTION_NOT_FOUND
SELECT log(1.5, ARRAY[1, 2]);
--= dd86e6ac FUNCTION_NOT_FOUND
SELECT log(1.5, MAP(ARRAY['a'], ARRAY[1]));
--= e72ae989 FUNCTION_NOT_FOUND
SELECT log(1.5, JSON '1');
--= 7c6dff3a FUNCTION_NOT_FOUND
SELECT log(1.5, NULL);
--= ef06b7ae [["_col0","double"]] [[null]]
SELECT log10(5);
--= 45c1df74 [["_col0","double"]] [["0.6989700043360189"]]
SELECT log10(REAL '1.5');
--= 24490af1 [["_col0","double"]] [["0.17609125905568124"]]
SELECT log10(1.5);
--= 4cfb7e39 [["_col0","double"]] [["0.17609125905568124"]]
SELECT log10(DECIMAL '1.50');
--= f07a86f1 [["_col0","double"]] [["0.17609125905568124"]]
SELECT log10(true);
--= 338af334 FUNCTION_NOT_FOUND
SELECT log10(CAST('2020-02-29' AS varchar));
--= 80dc52b7 FUNCTION_NOT_FOUND
SELECT log10(DATE '2020-02-29');
--= 412267b7 FUNCTION_NOT_FOUND
SELECT log10(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 134b74ea FUNCTION_NOT_FOUND
SELECT log10(INTERVAL '1' DAY);
--= 026f2451 FUNCTION_NOT_FOUND
SELECT log10(ARRAY[1, 2]);
--= 49b7a92e FUNCTION_NOT_FOUND
SELECT log10(MAP(ARRAY['a'], ARRAY[1]));
--= 643dab19 FUNCTION_NOT_FOUND
SELECT log10(JSON '1');
--= 6f091219 FUNCTION_NOT_FOUND
SELECT log2(5);
--= 7f2924de [["_col0","double"]] [["2.321928094887362"]]
SELECT log2(REAL '1.5');
--= 4957c89f [["_col0","double"]] [["0.5849625007211562"]]
SELECT log2(1.5);
--= ab533c5c [["_col0","double"]] [["0.5849625007211562"]]
SELECT log2(DECIMAL '1.50');
--= 5d3ccd21 [["_col0","double"]] [["0.5849625007211562"]]
SELECT log2(true);
--= 1aa395b0 FUNCTION_NOT_FOUND
SELECT log2(CAST('2020-02-29' AS varchar));
--= 7e3979e9 FUNCTION_NOT_FOUND
SELECT log2(DATE '2020-02-29');
--= 0cd82134 FUNCTION_NOT_FOUND
SELECT log2(TIMESTAMP '2020-02-29 13:04:05.678901');
--= abb840de FUNCTION_NOT_FOUND
SELECT log2(INTERVAL '1' DAY);
--= e187fedf FUNCTION_NOT_FOUND
SELECT log2(ARRAY[1, 2]);
--= 2f3487bb FUNCTION_NOT_FOUND
SELECT log2(MAP(ARRAY['a'], ARRAY[1]));
--= bfd1b960 FUNCTION_NOT_FOUND
SELECT log2(JSON '1');
--= 990c2dbd FUNCTION_NOT_FOUND
SELECT lower(5);
--= c29c0697 FUNCTION_NOT_FOUND
SELECT lower(REAL '1.5');
--= d85160c3 FUNCTION_NOT_FOUND
SELECT lower(1.5);
--= ccddb5c2 FUNCTION_NOT_FOUND
SELECT lower(DECIMAL '1.50');
--= a79c3290 FUNCTION_NOT_FOUND
SELECT lower(true);
--= 56555303 FUNCTION_NOT_FOUND
SELECT lower(CAST('2020-02-29' AS varchar));
--= 1a7854f0 [["_col0","varchar"]] [["2020-02-29"]]
SELECT lower(DATE '2020-02-29');
--= f805b627 FUNCTION_NOT_FOUND
SELECT lower(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 52ac3483 FUNCTION_NOT_FOUND
SELECT lower(INTERVAL '1' DAY);
--= 3f9ab085 FUNCTION_NOT_FOUND
SELECT lower(ARRAY[1, 2]);
--= 3abbcf77 FUNCTION_NOT_FOUND
SELECT lower(MAP(ARRAY['a'], ARRAY[1]));
--= 35112243 FUNCTION_NOT_FOUND
SELECT lower(JSON '1');
--= 1b752513 FUNCTION_NOT_FOUND
SELECT lpad(5, 2, X'61');
--= 95215e67 FUNCTION_NOT_FOUND
SELECT lpad(REAL '1.5', 2, X'61');
--= a2f5bef1 FUNCTION_NOT_FOUND
SELECT lpad(1.5, 2, X'61');
--= 30062a38 FUNCTION_NOT_FOUND
SELECT lpad(DECIMAL '1.50', 2, X'61');
--= 7f0ab871 FUNCTION_NOT_FOUND
SELECT lpad(true, 2, X'61');
--= 1d6b1acd FUNCTION_NOT_FOUND
SELECT lpad(CAST('2020-02-29' AS varchar), 2, X'61');
--= 1f6e8aac FUNCTION_NOT_FOUND
SELECT lpad(DATE '2020-02-29', 2, X'61');
--= c8797cf5 FUNCTION_NOT_FOUND
SELECT lpad(TIMESTAMP '2020-02-29 13:04:05.678901', 2, X'61');
--= 57aa1051 FUNCTION_NOT_FOUND
SELECT lpad(INTERVAL '1' DAY, 2, X'61');
--= 4a0e1bdc FUNCTION_NOT_FOUND
SELECT lpad(ARRAY[1, 2], 2, X'61');
--= ad6e5c40 FUNCTION_NOT_FOUND
SELECT lpad(MAP(ARRAY['a'], ARRAY[1]), 2, X'61');
--= 59f968ae FUNCTION_NOT_FOUND
SELECT lpad(JSON '1', 2, X'61');
--= 0f791061 FUNCTION_NOT_FOUND
SELECT lpad(NULL, 2, X'61');
--= 5fc74314 [["_col0","varbinary"]] [[null]]
SELECT lpad(X'61', 5, X'61');
--= 74f162d2 [["_col0","varbinary"]] [["YWFhYWE="]]
SELECT lpad(X'61', REAL '1.5', X'61');
--= 5a59479f FUNCTION_NOT_FOUND
SELECT lpad(X'61', 1.5, X'61');
--= 11d18729 FUNCTION_NOT_FOUND
SELECT lpad(X'61', DECIMAL '1.50', X'61');
--= e5ee0e4b FUNCTION_NOT_FOUND
SELECT lpad(X'61', true, X'61');
--= 45b34c6d FUNCTION_NOT_FOUND
SELECT lpad(X'61', CAST('2020-02-29' AS varchar), X'61');
--= 1f93623b FUNCTION_NOT_FOUND
SELECT lpad(X'61', DATE '2020-02-29', X'61');
--= d68ab186 FUNCTION_NOT_FOUND
SELECT lpad(X'61', TIMESTAMP '2020-02-29 13:04:05.678901', X'61');
--= 89804015 FUNCTION_NOT_FOUND
SELECT lpad(X'61', INTERVAL '1' DAY, X'61');
--= fc0f6b80 FUNCTION_NOT_FOUND
SELECT lpad(X'61', ARRAY[1, 2], X'61');
--= 530040b8 FUNCTION_NOT_FOUND
SELECT lpad(X'61', MAP(ARRAY['a'], ARRAY[1]), X'61');
--= cf4189ef FUNCTION_NOT_FOUND
SELECT lpad(X'61', JSON '1', X'61');
--= a7530d5e FUNCTION_NOT_FOUND
SELECT lpad(X'61', NULL, X'61');
--= 94e39388 [["_col0","varbinary"]] [[null]]
SELECT lpad(X'61', 2, 5);
--= 270f5e2c FUNCTION_NOT_FOUND
SELECT lpad(X'61', 2, REAL '1.5');
--= 6bee1c85 FUNCTION_NOT_FOUND
SELECT lpad(X'61', 2, 1.5);
--= 5eb2fb70 FUNCTION_NOT_FOUND
SELECT lpad(X'61', 2, DECIMAL '1.50');
--= 9600872a FUNCTION_NOT_FOUND
SELECT lpad(X'61', 2, true);
--= 3853d28e FUNCTION_NOT_FOUND
SELECT lpad(X'61', 2, CAST('2020-02-29' AS varchar));
--= 74523d03 FUNCTION_NOT_FOUND
SELECT lpad(X'61', 2, DATE '2020-02-29');
--= 65bd3750 FUNCTION_NOT_FOUND
SELECT lpad(X'61', 2, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 7fcfed25 FUNCTION_NOT_FOUND
SELECT lpad(X'61', 2, INTERVAL '1' DAY);
--= 19906f2f FUNCTION_NOT_FOUND
SELECT lpad(X'61', 2, ARRAY[1, 2]);
--= 09ffef38 FUNCTION_NOT_FOUND
SELECT lpad(X'61', 2, MAP(ARRAY['a'], ARRAY[1]));
--= 662a62ea FUNCTION_NOT_FOUND
SELECT lpad(X'61', 2, JSON '1');
--= 43b35672 FUNCTION_NOT_FOUND
SELECT lpad(X'61', 2, NULL);
--= 22a6164d [["_col0","varbinary"]] [[null]]
SELECT ltrim(5);
--= 5cc0ffad FUNCTION_NOT_FOUND
SELECT ltrim(REAL '1.5');
--= d7615f6c FUNCTION_NOT_FOUND
SELECT ltrim(1.5);
--= e7ddf56d FUNCTION_NOT_FOUND
SELECT ltrim(DECIMAL '1.50');
--= 0ff12f58 FUNCTION_NOT_FOUND
SELECT ltrim(true);
--= a282b6eb FUNCTION_NOT_FOUND
SELECT ltrim(CAST('2020-02-29' AS varchar));
--= 3db8cd44 [["_col0","varchar"]] [["2020-02-29"]]
SELECT ltrim(DATE '2020-02-29');
--= acc8011e FUNCTION_NOT_FOUND
SELECT ltrim(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 018cc469 FUNCTION_NOT_FOUND
SELECT ltrim(INTERVAL '1' DAY);
--= 7ad42391 FUNCTION_NOT_FOUND
SELECT ltrim(ARRAY[1, 2]);
--= 119e77b9 FUNCTION_NOT_FOUND
SELECT ltrim(MAP(ARRAY['a'], ARRAY[1]));
--= 3d5976c7 FUNCTION_NOT_FOUND
SELECT ltrim(JSON '1');
--= 88100067 FUNCTION_NOT_FOUND
SELECT ltrim(5, 'a');
--= 652d392e FUNCTION_NOT_FOUND
SELECT ltrim(REAL '1.5', 'a');
--= 89cb9c69 FUNCTION_NOT_FOUND
SELECT ltrim(1.5, 'a');
--= 8e748179 FUNCTION_NOT_FOUND
SELECT ltrim(DECIMAL '1.50', 'a');
--= d209e576 FUNCTION_NOT_FOUND
SELECT ltrim(true, 'a');
--= 124b20ef FUNCTION_NOT_FOUND
SELECT ltrim(CAST('2020-02-29' AS varchar), 'a');
--= 8e3b4879 [["_col0","varchar"]] [["2020-02-29"]]
SELECT ltrim(DATE '2020-02-29', 'a');
--= 9bbbbf87 FUNCTION_NOT_FOUND
SELECT ltrim(TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= db92f03f FUNCTION_NOT_FOUND
SELECT ltrim(INTERVAL '1' DAY, 'a');
--= 807a679d FUNCTION_NOT_FOUND
SELECT ltrim(ARRAY[1, 2], 'a');
--= f665f017 FUNCTION_NOT_FOUND
SELECT ltrim(MAP(ARRAY['a'], ARRAY[1]), 'a');
--= 214ffeb9 FUNCTION_NOT_FOUND
SELECT ltrim(JSON '1', 'a');
--= 61e0f18d FUNCTION_NOT_FOUND
SELECT ltrim(NULL, 'a');
--= 8808b315 [["_col0","varchar(0)"]] [[null]]
SELECT ltrim(CAST('a' AS char(2)), 5);
--= e9a42369 FUNCTION_NOT_FOUND
SELECT ltrim(CAST('a' AS char(2)), REAL '1.5');
--= f29a54e7 FUNCTION_NOT_FOUND
SELECT ltrim(CAST('a' AS char(2)), 1.5);
--= b82fe0b0 FUNCTION_NOT_FOUND
SELECT ltrim(CAST('a' AS char(2)), DECIMAL '1.50');
--= fbef1d9a FUNCTION_NOT_FOUND
SELECT ltrim(CAST('a' AS char(2)), true);
--= b4af2fe3 FUNCTION_NOT_FOUND
SELECT ltrim(CAST('a' AS char(2)), CAST('2020-02-29' AS varchar));
--= d1cdb730 [["_col0","varchar(2)"]] [["a"]]
SELECT ltrim(CAST('a' AS char(2)), DATE '2020-02-29');
--= 839e258c FUNCTION_NOT_FOUND
SELECT ltrim(CAST('a' AS char(2)), TIMESTAMP '2020-02-29 13:04:05.678901');
--= 2ae1c89f FUNCTION_NOT_FOUND
SELECT ltrim(CAST('a' AS char(2)), INTERVAL '1' DAY);
--= 77681a9e FUNCTION_NOT_FOUND
SELECT ltrim(CAST('a' AS char(2)), ARRAY[1, 2]);
--= 91db6956 FUNCTION_NOT_FOUND
SELECT ltrim(CAST('a' AS char(2)), MAP(ARRAY['a'], ARRAY[1]));
--= fd4794e7 FUNCTION_NOT_FOUND
SELECT ltrim(CAST('a' AS char(2)), JSON '1');
--= c4363b9a FUNCTION_NOT_FOUND
SELECT ltrim(CAST('a' AS char(2)), NULL);
--= 0d948d33 [["_col0","varchar(2)"]] [[null]]
SELECT luhn_check(5);
--= a40e4948 FUNCTION_NOT_FOUND
SELECT luhn_check(REAL '1.5');
--= 3fb8b98d FUNCTION_NOT_FOUND
SELECT luhn_check(1.5);
--= 8d4b3262 FUNCTION_NOT_FOUND
SELECT luhn_check(DECIMAL '1.50');
--= 60c3ca0f FUNCTION_NOT_FOUND
SELECT luhn_check(true);
--= 49247982 FUNCTION_NOT_FOUND
SELECT luhn_check(CAST('2020-02-29' AS varchar));
--= 41b96eeb INVALID_FUNCTION_ARGUMENT
SELECT luhn_check(DATE '2020-02-29');
--= e587725a FUNCTION_NOT_FOUND
SELECT luhn_check(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 584cae7a FUNCTION_NOT_FOUND
SELECT luhn_check(INTERVAL '1' DAY);
--= 67c7dafa FUNCTION_NOT_FOUND
SELECT luhn_check(ARRAY[1, 2]);
--= 47fed624 FUNCTION_NOT_FOUND
SELECT luhn_check(MAP(ARRAY['a'], ARRAY[1]));
--= 722baf17 FUNCTION_NOT_FOUND
SELECT luhn_check(JSON '1');
--= 6b50bff4 FUNCTION_NOT_FOUND
SELECT map(5, ARRAY[1, 2]);
--= 81563b42 FUNCTION_NOT_FOUND
SELECT map(REAL '1.5', ARRAY[1, 2]);
--= 70f000e7 FUNCTION_NOT_FOUND
SELECT map(1.5, ARRAY[1, 2]);
--= 9f87f32c FUNCTION_NOT_FOUND
SELECT map(DECIMAL '1.50', ARRAY[1, 2]);
--= da21f968 FUNCTION_NOT_FOUND
SELECT map(true, ARRAY[1, 2]);
--= f0742d5d FUNCTION_NOT_FOUND
SELECT map(CAST('2020-02-29' AS varchar), ARRAY[1, 2]);
--= 3dea6b92 FUNCTION_NOT_FOUND
SELECT map(DATE '2020-02-29', ARRAY[1, 2]);
--= 423b155c FUNCTION_NOT_FOUND
SELECT map(TIMESTAMP '2020-02-29 13:04:05.678901', ARRAY[1, 2]);
--= aa390812 FUNCTION_NOT_FOUND
SELECT map(INTERVAL '1' DAY, ARRAY[1, 2]);
--= 578c095f FUNCTION_NOT_FOUND
SELECT map(ARRAY[1, 2], ARRAY[1, 2]);
--= 8a0bb6c0 [["_col0","map(integer, integer)"]] [[{"1":1,"2":2}]]
SELECT map(MAP(ARRAY['a'], ARRAY[1]), ARRAY[1, 2]);
--= 3d09bfc2 FUNCTION_NOT_FOUND
SELECT map(JSON '1', ARRAY[1, 2]);
--= a14b2926 FUNCTION_NOT_FOUND
SELECT map(ARRAY[1, 2], 5);
--= 2b90ac05 FUNCTION_NOT_FOUND
SELECT map(ARRAY[1, 2], REAL '1.5');
--= fc81a5e7 FUNCTION_NOT_FOUND
SELECT map(ARRAY[1, 2], 1.5);
--= 6d3afc4b FUNCTION_NOT_FOUND
SELECT map(ARRAY[1, 2], DECIMAL '1.50');
--= f65969cf FUNCTION_NOT_FOUND
SELECT map(ARRAY[1, 2], true);
--= 1316a66a FUNCTION_NOT_FOUND
SELECT map(ARRAY[1, 2], CAST('2020-02-29' AS varchar));
--= cdb32761 FUNCTION_NOT_FOUND
SELECT map(ARRAY[1, 2], DATE '2020-02-29');
--= 32b538f4 FUNCTION_NOT_FOUND
SELECT map(ARRAY[1, 2], TIMESTAMP '2020-02-29 13:04:05.678901');
--= f1ce6514 FUNCTION_NOT_FOUND
SELECT map(ARRAY[1, 2], INTERVAL '1' DAY);
--= b10dc762 FUNCTION_NOT_FOUND
SELECT map(ARRAY[1, 2], MAP(ARRAY['a'], ARRAY[1]));
--= 2cf9f5ba FUNCTION_NOT_FOUND
SELECT map(ARRAY[1, 2], JSON '1');
--= 45bfc399 FUNCTION_NOT_FOUND
SELECT map(ARRAY[1, 2], NULL);
--= e523883b [["_col0","map(integer, unknown)"]] [[null]]
SELECT map_concat(5);
--= ffae7e59 FUNCTION_NOT_FOUND
SELECT map_concat(REAL '1.5');
--= 2077e1d4 FUNCTION_NOT_FOUND
SELECT map_concat(1.5);
--= 102c0c22 FUNCTION_NOT_FOUND
SELECT map_concat(DECIMAL '1.50');
--= 6018ea8d FUNCTION_NOT_FOUND
SELECT map_concat(true);
--= 41859ca0 FUNCTION_NOT_FOUND
SELECT map_concat(CAST('2020-02-29' AS varchar));
--= a1e27bf2 FUNCTION_NOT_FOUND
SELECT map_concat(DATE '2020-02-29');
--= f50c174a FUNCTION_NOT_FOUND
SELECT map_concat(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 07514634 FUNCTION_NOT_FOUND
SELECT map_concat(INTERVAL '1' DAY);
--= c995227a FUNCTION_NOT_FOUND
SELECT map_concat(ARRAY[1, 2]);
--= 889f6b28 FUNCTION_NOT_FOUND
SELECT map_concat(MAP(ARRAY['a'], ARRAY[1]));
--= 8eaffffe INVALID_FUNCTION_ARGUMENT
SELECT map_concat(JSON '1');
--= 26652e77 FUNCTION_NOT_FOUND
SELECT map_concat(NULL);
--= 76863328 [["_col0","map(unknown, unknown)"]] [[null]]
SELECT map_entries(5);
--= 0895b2c5 FUNCTION_NOT_FOUND
SELECT map_entries(REAL '1.5');
--= 0c0fe334 FUNCTION_NOT_FOUND
SELECT map_entries(1.5);
--= 3733534e FUNCTION_NOT_FOUND
SELECT map_entries(DECIMAL '1.50');
--= f6c8ea83 FUNCTION_NOT_FOUND
SELECT map_entries(true);
--= 4e3dfab6 FUNCTION_NOT_FOUND
SELECT map_entries(CAST('2020-02-29' AS varchar));
--= 2f5d32aa FUNCTION_NOT_FOUND
SELECT map_entries(DATE '2020-02-29');
--= a86124ee FUNCTION_NOT_FOUND
SELECT map_entries(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 7c6ff837 FUNCTION_NOT_FOUND
SELECT map_entries(INTERVAL '1' DAY);
--= fcf4cc65 FUNCTION_NOT_FOUND
SELECT map_entries(ARRAY[1, 2]);
--= 6aabc354 FUNCTION_NOT_FOUND
SELECT map_entries(MAP(ARRAY['a'], ARRAY[1]));
--= 839ac5e4 [["_col0","array(row(varchar(1), integer))"]] [[[["a",1]]]]
SELECT map_entries(JSON '1');
--= 6d9b1109 FUNCTION_NOT_FOUND
SELECT map_from_entries(5);
--= 75bb5730 FUNCTION_NOT_FOUND
SELECT map_from_entries(REAL '1.5');
--= 31c6506f FUNCTION_NOT_FOUND
SELECT map_from_entries(1.5);
--= f5e8bb35 FUNCTION_NOT_FOUND
SELECT map_from_entries(DECIMAL '1.50');
--= 088d11f5 FUNCTION_NOT_FOUND
SELECT map_from_entries(true);
--= bb12abe8 FUNCTION_NOT_FOUND
SELECT map_from_entries(CAST('2020-02-29' AS varchar));
--= 42ff6c78 FUNCTION_NOT_FOUND
SELECT map_from_entries(DATE '2020-02-29');
--= 22806aef FUNCTION_NOT_FOUND
SELECT map_from_entries(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 48b7a705 FUNCTION_NOT_FOUND
SELECT map_from_entries(INTERVAL '1' DAY);
--= 3e6e1541 FUNCTION_NOT_FOUND
SELECT map_from_entries(ARRAY[1, 2]);
--= 51961812 FUNCTION_NOT_FOUND
SELECT map_from_entries(MAP(ARRAY['a'], ARRAY[1]));
--= 50e698de FUNCTION_NOT_FOUND
SELECT map_from_entries(JSON '1');
--= 287c0980 FUNCTION_NOT_FOUND
SELECT map_keys(5);
--= 8594e095 FUNCTION_NOT_FOUND
SELECT map_keys(REAL '1.5');
--= efc0f28d FUNCTION_NOT_FOUND
SELECT map_keys(1.5);
--= 6b733f08 FUNCTION_NOT_FOUND
SELECT map_keys(DECIMAL '1.50');
--= 1f67c7ee FUNCTION_NOT_FOUND
SELECT map_keys(true);
--= 6f3e1f8f FUNCTION_NOT_FOUND
SELECT map_keys(CAST('2020-02-29' AS varchar));
--= d7f86019 FUNCTION_NOT_FOUND
SELECT map_keys(DATE '2020-02-29');
--= 84bc511d FUNCTION_NOT_FOUND
SELECT map_keys(TIMESTAMP '2020-02-29 13:04:05.678901');
--= a18b5e74 FUNCTION_NOT_FOUND
SELECT map_keys(INTERVAL '1' DAY);
--= 8bfae05f FUNCTION_NOT_FOUND
SELECT map_keys(ARRAY[1, 2]);
--= 87d16ef0 FUNCTION_NOT_FOUND
SELECT map_keys(MAP(ARRAY['a'], ARRAY[1]));
--= e45bab7a [["_col0","array(varchar(1))"]] [[["a"]]]
SELECT map_keys(JSON '1');
--= 4b962eb5 FUNCTION_NOT_FOUND
SELECT map_values(5);
--= 95eec2b3 FUNCTION_NOT_FOUND
SELECT map_values(REAL '1.5');
--= c7432f4f FUNCTION_NOT_FOUND
SELECT map_values(1.5);
--= ee6587d0 FUNCTION_NOT_FOUND
SELECT map_values(DECIMAL '1.50');
--= f21f82ea FUNCTION_NOT_FOUND
SELECT map_values(true);
--= 0d1932c3 FUNCTION_NOT_FOUND
SELECT map_values(CAST('2020-02-29' AS varchar));
--= ebb46169 FUNCTION_NOT_FOUND
SELECT map_values(DATE '2020-02-29');
--= 86c10023 FUNCTION_NOT_FOUND
SELECT map_values(TIMESTAMP '2020-02-29 13:04:05.678901');
--= cbd75fae FUNCTION_NOT_FOUND
SELECT map_values(INTERVAL '1' DAY);
--= c3c09ca2 FUNCTION_NOT_FOUND
SELECT map_values(ARRAY[1, 2]);
--= 71a413f3 FUNCTION_NOT_FOUND
SELECT map_values(MAP(ARRAY['a'], ARRAY[1]));
--= 696bf1e0 [["_col0","array(integer)"]] [[[1]]]
SELECT map_values(JSON '1');
--= b885a116 FUNCTION_NOT_FOUND
SELECT md5(5);
--= 648ada30 FUNCTION_NOT_FOUND
SELECT md5(REAL '1.5');
--= 5fdab22d FUNCTION_NOT_FOUND
SELECT md5(1.5);
--= 9c0b35f9 FUNCTION_NOT_FOUND
SELECT md5(DECIMAL '1.50');
--= f61200fd FUNCTION_NOT_FOUND
SELECT md5(true);
--= 7055b333 FUNCTION_NOT_FOUND
SELECT md5(CAST('2020-02-29' AS varchar));
--= f84baa50 FUNCTION_NOT_FOUND
SELECT md5(DATE '2020-02-29');
--= a9ee28aa FUNCTION_NOT_FOUND
SELECT md5(TIMESTAMP '2020-02-29 13:04:05.678901');
--= d92581e9 FUNCTION_NOT_FOUND
SELECT md5(INTERVAL '1' DAY);
--= 8dce6fea FUNCTION_NOT_FOUND
SELECT md5(ARRAY[1, 2]);
--= c10a27c1 FUNCTION_NOT_FOUND
SELECT md5(MAP(ARRAY['a'], ARRAY[1]));
--= 6a10073d FUNCTION_NOT_FOUND
SELECT md5(JSON '1');
--= faab8fb7 FUNCTION_NOT_FOUND
SELECT millisecond(5);
--= 220bf97d FUNCTION_NOT_FOUND
SELECT millisecond(REAL '1.5');
--= 5381b8f0 FUNCTION_NOT_FOUND
SELECT millisecond(1.5);
--= 7062a7ce FUNCTION_NOT_FOUND
SELECT millisecond(DECIMAL '1.50');
--= c8ba206b FUNCTION_NOT_FOUND
SELECT millisecond(true);
--= 41ddf655 FUNCTION_NOT_FOUND
SELECT millisecond(CAST('2020-02-29' AS varchar));
--= 7c2a3b39 FUNCTION_NOT_FOUND
SELECT millisecond(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 3cb452c4 [["_col0","bigint"]] [[678]]
SELECT millisecond(ARRAY[1, 2]);
--= 06fe674e FUNCTION_NOT_FOUND
SELECT millisecond(MAP(ARRAY['a'], ARRAY[1]));
--= d3fca605 FUNCTION_NOT_FOUND
SELECT millisecond(JSON '1');
--= 118dc83c FUNCTION_NOT_FOUND
SELECT minute(5);
--= a1712e95 FUNCTION_NOT_FOUND
SELECT minute(REAL '1.5');
--= 5260e6f8 FUNCTION_NOT_FOUND
SELECT minute(1.5);
--= e6c5c459 FUNCTION_NOT_FOUND
SELECT minute(DECIMAL '1.50');
--= f4c9c9b3 FUNCTION_NOT_FOUND
SELECT minute(true);
--= 35a5c914 FUNCTION_NOT_FOUND
SELECT minute(CAST('2020-02-29' AS varchar));
--= 3a6826d2 FUNCTION_NOT_FOUND
SELECT minute(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 28041007 [["_col0","bigint"]] [[4]]
SELECT minute(ARRAY[1, 2]);
--= db5b2017 FUNCTION_NOT_FOUND
SELECT minute(MAP(ARRAY['a'], ARRAY[1]));
--= 512d659b FUNCTION_NOT_FOUND
SELECT minute(JSON '1');
--= 2516816a FUNCTION_NOT_FOUND
SELECT mod(5, 2);
--= c099a410 [["_col0","integer"]] [[1]]
SELECT mod(REAL '1.5', 2);
--= d92f2bc2 [["_col0","real"]] [["1.5"]]
SELECT mod(1.5, 2);
--= f92f2d1f [["_col0","double"]] [["1.5"]]
SELECT mod(DECIMAL '1.50', 2);
--= cc146792 [["_col0","decimal(3,2)"]] [["1.50"]]
SELECT mod(true, 2);
--= 20d8d1e4 FUNCTION_NOT_FOUND
SELECT mod(CAST('2020-02-29' AS varchar), 2);
--= 2a2f3c14 FUNCTION_NOT_FOUND
SELECT mod(DATE '2020-02-29', 2);
--= e86c9ca3 FUNCTION_NOT_FOUND
SELECT mod(TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= 3eab1d0d FUNCTION_NOT_FOUND
SELECT mod(INTERVAL '1' DAY, 2);
--= f9fde335 FUNCTION_NOT_FOUND
SELECT mod(ARRAY[1, 2], 2);
--= 79910b3d FUNCTION_NOT_FOUND
SELECT mod(MAP(ARRAY['a'], ARRAY[1]), 2);
--= 32fea508 FUNCTION_NOT_FOUND
SELECT mod(JSON '1', 2);
--= 02bb06f2 FUNCTION_NOT_FOUND
SELECT mod(NULL, 2);
--= ac555d7d [["_col0","integer"]] [[null]]
SELECT mod(2, 5);
--= 9e4efc2a [["_col0","integer"]] [[2]]
SELECT mod(2, REAL '1.5');
--= 7a861415 [["_col0","real"]] [["0.5"]]
SELECT mod(2, 1.5);
--= fc8b48b9 [["_col0","double"]] [["0.5"]]
SELECT mod(2, DECIMAL '1.50');
--= 453b4f24 [["_col0","decimal(3,2)"]] [["0.50"]]
SELECT mod(2, true);
--= 9687b579 FUNCTION_NOT_FOUND
SELECT mod(2, CAST('2020-02-29' AS varchar));
--= 0aa9c9aa FUNCTION_NOT_FOUND
SELECT mod(2, DATE '2020-02-29');
--= f6c47d57 FUNCTION_NOT_FOUND
SELECT mod(2, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 170bfcbf FUNCTION_NOT_FOUND
SELECT mod(2, INTERVAL '1' DAY);
--= 1a7433ff FUNCTION_NOT_FOUND
SELECT mod(2, ARRAY[1, 2]);
--= 7fbacca3 FUNCTION_NOT_FOUND
SELECT mod(2, MAP(ARRAY['a'], ARRAY[1]));
--= 1d5e3335 FUNCTION_NOT_FOUND
SELECT mod(2, JSON '1');
--= e287f79a FUNCTION_NOT_FOUND
SELECT mod(2, NULL);
--= 7a8eb84c [["_col0","integer"]] [[null]]
SELECT month(5);
--= eca7b919 FUNCTION_NOT_FOUND
SELECT month(REAL '1.5');
--= c862ac38 FUNCTION_NOT_FOUND
SELECT month(1.5);
--= fe0a5685 FUNCTION_NOT_FOUND
SELECT month(DECIMAL '1.50');
--= 49a501bc FUNCTION_NOT_FOUND
SELECT month(true);
--= 836c1914 FUNCTION_NOT_FOUND
SELECT month(CAST('2020-02-29' AS varchar));
--= 68ff1a42 FUNCTION_NOT_FOUND
SELECT month(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 92a08a84 [["_col0","bigint"]] [[2]]
SELECT month(INTERVAL '1' DAY);
--= caf48579 FUNCTION_NOT_FOUND
SELECT month(ARRAY[1, 2]);
--= 1ba5b6a4 FUNCTION_NOT_FOUND
SELECT month(MAP(ARRAY['a'], ARRAY[1]));
--= cfe1efb9 FUNCTION_NOT_FOUND
SELECT month(JSON '1');
--= 814a1a3a FUNCTION_NOT_FOUND
SELECT multimap_from_entries(5);
--= 9afeaacf FUNCTION_NOT_FOUND
SELECT multimap_from_entries(REAL '1.5');
--= 700fa4e2 FUNCTION_NOT_FOUND
SELECT multimap_from_entries(1.5);
--= 6fa7aa4a FUNCTION_NOT_FOUND
SELECT multimap_from_entries(DECIMAL '1.50');
--= 5e8d48ae FUNCTION_NOT_FOUND
SELECT multimap_from_entries(true);
--= d4c1b723 FUNCTION_NOT_FOUND
SELECT multimap_from_entries(CAST('2020-02-29' AS varchar));
--= 22eacc7a FUNCTION_NOT_FOUND
SELECT multimap_from_entries(DATE '2020-02-29');
--= ac4a1d42 FUNCTION_NOT_FOUND
SELECT multimap_from_entries(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 5e0a6fc2 FUNCTION_NOT_FOUND
SELECT multimap_from_entries(INTERVAL '1' DAY);
--= 7de1c9bc FUNCTION_NOT_FOUND
SELECT multimap_from_entries(ARRAY[1, 2]);
--= 651ba7bc FUNCTION_NOT_FOUND
SELECT multimap_from_entries(MAP(ARRAY['a'], ARRAY[1]));
--= a31bc856 FUNCTION_NOT_FOUND
SELECT multimap_from_entries(JSON '1');
--= fe8f4c46 FUNCTION_NOT_FOUND
SELECT murmur3(5);
--= fa0c88c3 FUNCTION_NOT_FOUND
SELECT murmur3(REAL '1.5');
--= 51e71971 FUNCTION_NOT_FOUND
SELECT murmur3(1.5);
--= 6dc72547 FUNCTION_NOT_FOUND
SELECT murmur3(DECIMAL '1.50');
--= e5fec80b FUNCTION_NOT_FOUND
SELECT murmur3(true);
--= 07e3a29f FUNCTION_NOT_FOUND
SELECT murmur3(CAST('2020-02-29' AS varchar));
--= 6f0d6dfb FUNCTION_NOT_FOUND
SELECT murmur3(DATE '2020-02-29');
--= 42d144a5 FUNCTION_NOT_FOUND
SELECT murmur3(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 2d2d8890 FUNCTION_NOT_FOUND
SELECT murmur3(INTERVAL '1' DAY);
--= 99ab2750 FUNCTION_NOT_FOUND
SELECT murmur3(ARRAY[1, 2]);
--= 2bfa9376 FUNCTION_NOT_FOUND
SELECT murmur3(MAP(ARRAY['a'], ARRAY[1]));
--= 73b2a343 FUNCTION_NOT_FOUND
SELECT murmur3(JSON '1');
--= 64478edb FUNCTION_NOT_FOUND
SELECT ngrams(5, 2);
--= c9199433 FUNCTION_NOT_FOUND
SELECT ngrams(REAL '1.5', 2);
--= 65ff47bc FUNCTION_NOT_FOUND
SELECT ngrams(1.5, 2);
--= 54093213 FUNCTION_NOT_FOUND
SELECT ngrams(DECIMAL '1.50', 2);
--= 717e78f7 FUNCTION_NOT_FOUND
SELECT ngrams(true, 2);
--= 716c05c7 FUNCTION_NOT_FOUND
SELECT ngrams(CAST('2020-02-29' AS varchar), 2);
--= 8d868a01 FUNCTION_NOT_FOUND
SELECT ngrams(DATE '2020-02-29', 2);
--= 3bdb94dd FUNCTION_NOT_FOUND
SELECT ngrams(TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= 3c6e79a4 FUNCTION_NOT_FOUND
SELECT ngrams(INTERVAL '1' DAY, 2);
--= 478c513b FUNCTION_NOT_FOUND
SELECT ngrams(ARRAY[1, 2], 2);
--= ccbb41f5 [["_col0","array(array(integer))"]] [[[[1,2]]]]
SELECT ngrams(MAP(ARRAY['a'], ARRAY[1]), 2);
--= 5174dfe8 FUNCTION_NOT_FOUND
SELECT ngrams(JSON '1', 2);
--= bf694c87 FUNCTION_NOT_FOUND
SELECT ngrams(ARRAY[1, 2], 5);
--= 38fcdc7e [["_col0","array(array(integer))"]] [[[[1,2]]]]
SELECT ngrams(ARRAY[1, 2], REAL '1.5');
--= 412280c7 FUNCTION_NOT_FOUND
SELECT ngrams(ARRAY[1, 2], 1.5);
--= 3136c812 FUNCTION_NOT_FOUND
SELECT ngrams(ARRAY[1, 2], DECIMAL '1.50');
--= 46ec82fa FUNCTION_NOT_FOUND
SELECT ngrams(ARRAY[1, 2], true);
--= 3fd5ffa0 FUNCTION_NOT_FOUND
SELECT ngrams(ARRAY[1, 2], CAST('2020-02-29' AS varchar));
--= c43c40b6 FUNCTION_NOT_FOUND
SELECT ngrams(ARRAY[1, 2], DATE '2020-02-29');
--= 5030bc94 FUNCTION_NOT_FOUND
SELECT ngrams(ARRAY[1, 2], TIMESTAMP '2020-02-29 13:04:05.678901');
--= 04a67fd3 FUNCTION_NOT_FOUND
SELECT ngrams(ARRAY[1, 2], INTERVAL '1' DAY);
--= 82a77659 FUNCTION_NOT_FOUND
SELECT ngrams(ARRAY[1, 2], ARRAY[1, 2]);
--= 4dc93d0d FUNCTION_NOT_FOUND
SELECT ngrams(ARRAY[1, 2], MAP(ARRAY['a'], ARRAY[1]));
--= 6103dbb4 FUNCTION_NOT_FOUND
SELECT ngrams(ARRAY[1, 2], JSON '1');
--= dfd580e2 FUNCTION_NOT_FOUND
SELECT ngrams(ARRAY[1, 2], NULL);
--= 5a984f1f [["_col0","array(array(integer))"]] [[null]]
SELECT normal_cdf(5, 1.5, 1.5);
--= e0c9a173 [["_col0","double"]] [["0.009815328628645315"]]
SELECT normal_cdf(REAL '1.5', 1.5, 1.5);
--= 6b402ee1 [["_col0","double"]] [["0.5"]]
SELECT normal_cdf(1.5, 1.5, 1.5);
--= 5a887e92 [["_col0","double"]] [["0.5"]]
SELECT normal_cdf(DECIMAL '1.50', 1.5, 1.5);
--= 5562372e [["_col0","double"]] [["0.5"]]
SELECT normal_cdf(true, 1.5, 1.5);
--= 8866544d FUNCTION_NOT_FOUND
SELECT normal_cdf(CAST('2020-02-29' AS varchar), 1.5, 1.5);
--= cfdb1dcd FUNCTION_NOT_FOUND
SELECT normal_cdf(DATE '2020-02-29', 1.5, 1.5);
--= 2c7d05af FUNCTION_NOT_FOUND
SELECT normal_cdf(TIMESTAMP '2020-02-29 13:04:05.678901', 1.5, 1.5);
--= a049a320 FUNCTION_NOT_FOUND
SELECT normal_cdf(INTERVAL '1' DAY, 1.5, 1.5);
--= 37bd8bdc FUNCTION_NOT_FOUND
SELECT normal_cdf(ARRAY[1, 2], 1.5, 1.5);
--= eee61fca FUNCTION_NOT_FOUND
SELECT normal_cdf(MAP(ARRAY['a'], ARRAY[1]), 1.5, 1.5);
--= 49328b59 FUNCTION_NOT_FOUND
SELECT normal_cdf(JSON '1', 1.5, 1.5);
--= 6be2458a FUNCTION_NOT_FOUND
SELECT normal_cdf(NULL, 1.5, 1.5);
--= 6cdd19ed [["_col0","double"]] [[null]]
SELECT normal_cdf(1.5, 5, 1.5);
--= e7431629 [["_col0","double"]] [["0.5"]]
SELECT normal_cdf(1.5, REAL '1.5', 1.5);
--= f15cdd0a [["_col0","double"]] [["0.5"]]
SELECT normal_cdf(1.5, DECIMAL '1.50', 1.5);
--= ed36737b [["_col0","double"]] [["0.5"]]
SELECT normal_cdf(1.5, true, 1.5);
--= 4702653b FUNCTION_NOT_FOUND
SELECT normal_cdf(1.5, CAST('2020-02-29' AS varchar), 1.5);
--= 5e05af0b FUNCTION_NOT_FOUND
SELECT normal_cdf(1.5, DATE '2020-02-29', 1.5);
--= e27740c7 FUNCTION_NOT_FOUND
SELECT normal_cdf(1.5, TIMESTAMP '2020-02-29 13:04:05.678901', 1.5);
--= 6391e086 FUNCTION_NOT_FOUND
SELECT normal_cdf(1.5, INTERVAL '1' DAY, 1.5);
--= 04d9f10c FUNCTION_NOT_FOUND
SELECT normal_cdf(1.5, ARRAY[1, 2], 1.5);
--= 0bd2dbf6 FUNCTION_NOT_FOUND
SELECT normal_cdf(1.5, MAP(ARRAY['a'], ARRAY[1]), 1.5);
--= 96147a2c FUNCTION_NOT_FOUND
SELECT normal_cdf(1.5, JSON '1', 1.5);
--= 65271a89 FUNCTION_NOT_FOUND
SELECT normal_cdf(1.5, NULL, 1.5);
--= c5dcabf2 [["_col0","double"]] [[null]]
SELECT normal_cdf(1.5, 1.5, 5);
--= 88b7113f [["_col0","double"]] [["0.9901846713713547"]]
SELECT normal_cdf(1.5, 1.5, REAL '1.5');
--= 152afc96 [["_col0","double"]] [["0.5"]]
SELECT normal_cdf(1.5, 1.5, DECIMAL '1.50');
--= 38a11e85 [["_col0","double"]] [["0.5"]]
SELECT normal_cdf(1.5, 1.5, true);
--= bc678f46 FUNCTION_NOT_FOUND
SELECT normal_cdf(1.5, 1.5, CAST('2020-02-29' AS varchar));
--= 17f1154a FUNCTION_NOT_FOUND
SELECT normal_cdf(1.5, 1.5, DATE '2020-02-29');
--= 84fe9df2 FUNCTION_NOT_FOUND
SELECT normal_cdf(1.5, 1.5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= f0c8c3fa FUNCTION_NOT_FOUND
SELECT normal_cdf(1.5, 1.5, INTERVAL '1' DAY);
--= 677cdb3a FUNCTION_NOT_FOUND
SELECT normal_cdf(1.5, 1.5, ARRAY[1, 2]);
--= 7f400acd FUNCTION_NOT_FOUND
SELECT normal_cdf(1.5, 1.5, MAP(ARRAY['a'], ARRAY[1]));
--= 9c524402 FUNCTION_NOT_FOUND
SELECT normal_cdf(1.5, 1.5, JSON '1');
--= 6e1d4868 FUNCTION_NOT_FOUND
SELECT normal_cdf(1.5, 1.5, NULL);
--= a2b45724 [["_col0","double"]] [[null]]
SELECT normalize(5, 'a');
--= 87060b8f SYNTAX_ERROR
SELECT normalize(REAL '1.5', 'a');
--= cf4da405 SYNTAX_ERROR
SELECT normalize(1.5, 'a');
--= d360ffa8 SYNTAX_ERROR
SELECT normalize(DECIMAL '1.50', 'a');
--= fa029bef SYNTAX_ERROR
SELECT normalize(true, 'a');
--= 73741abd SYNTAX_ERROR
SELECT normalize(CAST('2020-02-29' AS varchar), 'a');
--= 9924a9f4 SYNTAX_ERROR
SELECT normalize(DATE '2020-02-29', 'a');
--= 2bc68bb8 SYNTAX_ERROR
SELECT normalize(TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= fab2ca5f SYNTAX_ERROR
SELECT normalize(INTERVAL '1' DAY, 'a');
--= 9b92ced3 SYNTAX_ERROR
SELECT normalize(ARRAY[1, 2], 'a');
--= 61435520 SYNTAX_ERROR
SELECT normalize(MAP(ARRAY['a'], ARRAY[1]), 'a');
--= ab6b7379 SYNTAX_ERROR
SELECT normalize(JSON '1', 'a');
--= e8926f9b SYNTAX_ERROR
SELECT normalize(NULL, 'a');
--= e8763888 SYNTAX_ERROR
SELECT normalize('a', 5);
--= eda65698 SYNTAX_ERROR
SELECT normalize('a', REAL '1.5');
--= 4ebaf92c SYNTAX_ERROR
SELECT normalize('a', 1.5);
--= b6e813d5 SYNTAX_ERROR
SELECT normalize('a', DECIMAL '1.50');
--= bdb02d62 SYNTAX_ERROR
SELECT normalize('a', true);
--= 9f225ea2 SYNTAX_ERROR
SELECT normalize('a', CAST('2020-02-29' AS varchar));
--= ee44572c SYNTAX_ERROR
SELECT normalize('a', DATE '2020-02-29');
--= 8193d4e4 SYNTAX_ERROR
SELECT normalize('a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 6efa9b80 SYNTAX_ERROR
SELECT normalize('a', INTERVAL '1' DAY);
--= 0f07dd1f SYNTAX_ERROR
SELECT normalize('a', ARRAY[1, 2]);
--= ab560542 SYNTAX_ERROR
SELECT normalize('a', MAP(ARRAY['a'], ARRAY[1]));
--= a6930192 SYNTAX_ERROR
SELECT normalize('a', JSON '1');
--= 09c82485 SYNTAX_ERROR
SELECT normalize('a', NULL);
--= 862bc66f SYNTAX_ERROR
SELECT parse_data_size(5);
--= 913a7b9e FUNCTION_NOT_FOUND
SELECT parse_data_size(REAL '1.5');
--= 5e2c4861 FUNCTION_NOT_FOUND
SELECT parse_data_size(1.5);
--= 1127d770 FUNCTION_NOT_FOUND
SELECT parse_data_size(DECIMAL '1.50');
--= 6f58bfb9 FUNCTION_NOT_FOUND
SELECT parse_data_size(true);
--= 6816beb1 FUNCTION_NOT_FOUND
SELECT parse_data_size(CAST('2020-02-29' AS varchar));
--= b0e65876 INVALID_FUNCTION_ARGUMENT
SELECT parse_data_size(DATE '2020-02-29');
--= 18f7c2a0 FUNCTION_NOT_FOUND
SELECT parse_data_size(TIMESTAMP '2020-02-29 13:04:05.678901');
--= cdaa43c0 FUNCTION_NOT_FOUND
SELECT parse_data_size(INTERVAL '1' DAY);
--= 40fca732 FUNCTION_NOT_FOUND
SELECT parse_data_size(ARRAY[1, 2]);
--= a086b68c FUNCTION_NOT_FOUND
SELECT parse_data_size(MAP(ARRAY['a'], ARRAY[1]));
--= 272dd93a FUNCTION_NOT_FOUND
SELECT parse_data_size(JSON '1');
--= 3254c66b FUNCTION_NOT_FOUND
SELECT parse_data_size(NULL);
--= 8bac3566 [["_col0","decimal(38,0)"]] [[null]]
SELECT parse_datetime(5, 'a');
--= 623d6e94 FUNCTION_NOT_FOUND
SELECT parse_datetime(REAL '1.5', 'a');
--= 5623f24c FUNCTION_NOT_FOUND
SELECT parse_datetime(1.5, 'a');
--= b10b1b5f FUNCTION_NOT_FOUND
SELECT parse_datetime(DECIMAL '1.50', 'a');
--= f5f4aa78 FUNCTION_NOT_FOUND
SELECT parse_datetime(true, 'a');
--= a5a17fa7 FUNCTION_NOT_FOUND
SELECT parse_datetime(CAST('2020-02-29' AS varchar), 'a');
--= 7fffd0bc INVALID_FUNCTION_ARGUMENT
SELECT parse_datetime(DATE '2020-02-29', 'a');
--= 9c4f6e76 FUNCTION_NOT_FOUND
SELECT parse_datetime(TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= d2326d14 FUNCTION_NOT_FOUND
SELECT parse_datetime(INTERVAL '1' DAY, 'a');
--= 39c84eba FUNCTION_NOT_FOUND
SELECT parse_datetime(ARRAY[1, 2], 'a');
--= bf223fcb FUNCTION_NOT_FOUND
SELECT parse_datetime(MAP(ARRAY['a'], ARRAY[1]), 'a');
--= 638ea578 FUNCTION_NOT_FOUND
SELECT parse_datetime(JSON '1', 'a');
--= 2319da48 FUNCTION_NOT_FOUND
SELECT parse_datetime(NULL, 'a');
--= a83177c7 [["_col0","timestamp(3) with time zone"]] [[null]]
SELECT parse_datetime('a', 5);
--= e7533ef6 FUNCTION_NOT_FOUND
SELECT parse_datetime('a', REAL '1.5');
--= 94473ab1 FUNCTION_NOT_FOUND
SELECT parse_datetime('a', 1.5);
--= efa717ff FUNCTION_NOT_FOUND
SELECT parse_datetime('a', DECIMAL '1.50');
--= 13260bea FUNCTION_NOT_FOUND
SELECT parse_datetime('a', true);
--= 2545562d FUNCTION_NOT_FOUND
SELECT parse_datetime('a', CAST('2020-02-29' AS varchar));
--= 975ce015 INVALID_FUNCTION_ARGUMENT
SELECT parse_datetime('a', DATE '2020-02-29');
--= a963ad09 FUNCTION_NOT_FOUND
SELECT parse_datetime('a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 20bb60a6 FUNCTION_NOT_FOUND
SELECT parse_datetime('a', INTERVAL '1' DAY);
--= 11bdc0c1 FUNCTION_NOT_FOUND
SELECT parse_datetime('a', ARRAY[1, 2]);
--= 3c31a963 FUNCTION_NOT_FOUND
SELECT parse_datetime('a', MAP(ARRAY['a'], ARRAY[1]));
--= 9375f035 FUNCTION_NOT_FOUND
SELECT parse_datetime('a', JSON '1');
--= a5cb064e FUNCTION_NOT_FOUND
SELECT parse_datetime('a', NULL);
--= f555b1b8 [["_col0","timestamp(3) with time zone"]] [[null]]
SELECT parse_duration(5);
--= ab35938b FUNCTION_NOT_FOUND
SELECT parse_duration(REAL '1.5');
--= eed17cbe FUNCTION_NOT_FOUND
SELECT parse_duration(1.5);
--= 1d37944c FUNCTION_NOT_FOUND
SELECT parse_duration(DECIMAL '1.50');
--= ae7c9cad FUNCTION_NOT_FOUND
SELECT parse_duration(true);
--= e29d97a2 FUNCTION_NOT_FOUND
SELECT parse_duration(CAST('2020-02-29' AS varchar));
--= 30c9d3c6 INVALID_FUNCTION_ARGUMENT
SELECT parse_duration(DATE '2020-02-29');
--= 1399f3ec FUNCTION_NOT_FOUND
SELECT parse_duration(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 8490cd4f FUNCTION_NOT_FOUND
SELECT parse_duration(INTERVAL '1' DAY);
--= a138ef49 FUNCTION_NOT_FOUND
SELECT parse_duration(ARRAY[1, 2]);
--= 0cac9ea2 FUNCTION_NOT_FOUND
SELECT parse_duration(MAP(ARRAY['a'], ARRAY[1]));
--= e213870b FUNCTION_NOT_FOUND
SELECT parse_duration(JSON '1');
--= 68f0d147 FUNCTION_NOT_FOUND
SELECT parse_presto_data_size(5);
--= 4275ef17 FUNCTION_NOT_FOUND
SELECT parse_presto_data_size(REAL '1.5');
--= df1f3779 FUNCTION_NOT_FOUND
SELECT parse_presto_data_size(1.5);
--= a482abd2 FUNCTION_NOT_FOUND
SELECT parse_presto_data_size(DECIMAL '1.50');
--= d86a5ed0 FUNCTION_NOT_FOUND
SELECT parse_presto_data_size(true);
--= bc4cd58b FUNCTION_NOT_FOUND
SELECT parse_presto_data_size(CAST('2020-02-29' AS varchar));
--= fbc651b5 INVALID_FUNCTION_ARGUMENT
SELECT parse_presto_data_size(DATE '2020-02-29');
--= d945c262 FUNCTION_NOT_FOUND
SELECT parse_presto_data_size(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 2fcca603 FUNCTION_NOT_FOUND
SELECT parse_presto_data_size(INTERVAL '1' DAY);
--= f0595b8e FUNCTION_NOT_FOUND
SELECT parse_presto_data_size(ARRAY[1, 2]);
--= 065c3ef1 FUNCTION_NOT_FOUND
SELECT parse_presto_data_size(MAP(ARRAY['a'], ARRAY[1]));
--= 33adb244 FUNCTION_NOT_FOUND
SELECT parse_presto_data_size(JSON '1');
--= 45298dec FUNCTION_NOT_FOUND
SELECT parse_presto_data_size(NULL);
--= a80dbfc6 [["_col0","decimal(38,0)"]] [[null]]
SELECT pow(5, 1.5);
--= 74fde290 [["_col0","double"]] [["11.180339887498949"]]
SELECT pow(REAL '1.5', 1.5);
--= 1bf2a953 [["_col0","double"]] [["1.8371173070873836"]]
SELECT pow(1.5, 1.5);
--= 8ef7dddf [["_col0","double"]] [["1.8371173070873836"]]
SELECT pow(DECIMAL '1.50', 1.5);
--= 0c7fabb0 [["_col0","double"]] [["1.8371173070873836"]]
SELECT pow(true, 1.5);
--= bdde6e91 FUNCTION_NOT_FOUND
SELECT pow(CAST('2020-02-29' AS varchar), 1.5);
--= 0a3d6ce1 FUNCTION_NOT_FOUND
SELECT pow(DATE '2020-02-29', 1.5);
--= 34f81dda FUNCTION_NOT_FOUND
SELECT pow(TIMESTAMP '2020-02-29 13:04:05.678901', 1.5);
--= a40e3fbd FUNCTION_NOT_FOUND
SELECT pow(INTERVAL '1' DAY, 1.5);
--= 2e42e996 FUNCTION_NOT_FOUND
SELECT pow(ARRAY[1, 2], 1.5);
--= 071a6c34 FUNCTION_NOT_FOUND
SELECT pow(MAP(ARRAY['a'], ARRAY[1]), 1.5);
--= ec751cad FUNCTION_NOT_FOUND
SELECT pow(JSON '1', 1.5);
--= 327103a0 FUNCTION_NOT_FOUND
SELECT pow(NULL, 1.5);
--= 1dba121c [["_col0","double"]] [[null]]
SELECT pow(1.5, 5);
--= 99a1b664 [["_col0","double"]] [["7.59375"]]
SELECT pow(1.5, REAL '1.5');
--= 0b99b9b6 [["_col0","double"]] [["1.8371173070873836"]]
SELECT pow(1.5, DECIMAL '1.50');
--= 905ce14b [["_col0","double"]] [["1.8371173070873836"]]
SELECT pow(1.5, true);
--= 82eec8ba FUNCTION_NOT_FOUND
SELECT pow(1.5, CAST('2020-02-29' AS varchar));
--= 937afd0b FUNCTION_NOT_FOUND
SELECT pow(1.5, DATE '2020-02-29');
--= a3504f45 FUNCTION_NOT_FOUND
SELECT pow(1.5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 71f86534 FUNCTION_NOT_FOUND
SELECT pow(1.5, INTERVAL '1' DAY);
--= a30c2835 FUNCTION_NOT_FOUND
SELECT pow(1.5, ARRAY[1, 2]);
--= 6aee539a FUNCTION_NOT_FOUND
SELECT pow(1.5, MAP(ARRAY['a'], ARRAY[1]));
--= ae51d181 FUNCTION_NOT_FOUND
SELECT pow(1.5, JSON '1');
--= 2b1f8a0a FUNCTION_NOT_FOUND
SELECT pow(1.5, NULL);
--= 6abd1abf [["_col0","double"]] [[null]]
SELECT power(5, 1.5);
--= 401a56a6 [["_col0","double"]] [["11.180339887498949"]]
SELECT power(REAL '1.5', 1.5);
--= c25313ec [["_col0","double"]] [["1.8371173070873836"]]
SELECT power(1.5, 1.5);
--= f2d63ae4 [["_col0","double"]] [["1.8371173070873836"]]
SELECT power(DECIMAL '1.50', 1.5);
--= b35ae3bd [["_col0","double"]] [["1.8371173070873836"]]
SELECT power(true, 1.5);
--= 89181aad FUNCTION_NOT_FOUND
SELECT power(CAST('2020-02-29' AS varchar), 1.5);
--= 5b04779c FUNCTION_NOT_FOUND
SELECT power(DATE '2020-02-29', 1.5);
--= d24145e8 FUNCTION_NOT_FOUND
SELECT power(TIMESTAMP '2020-02-29 13:04:05.678901', 1.5);
--= a9ab3917 FUNCTION_NOT_FOUND
SELECT power(INTERVAL '1' DAY, 1.5);
--= df870c5d FUNCTION_NOT_FOUND
SELECT power(ARRAY[1, 2], 1.5);
--= f22ace09 FUNCTION_NOT_FOUND
SELECT power(MAP(ARRAY['a'], ARRAY[1]), 1.5);
--= fd3e43f7 FUNCTION_NOT_FOUND
SELECT power(JSON '1', 1.5);
--= f6deab7c FUNCTION_NOT_FOUND
SELECT power(NULL, 1.5);
--= 70eb0016 [["_col0","double"]] [[null]]
SELECT power(1.5, 5);
--= 5aefa18a [["_col0","double"]] [["7.59375"]]
SELECT power(1.5, REAL '1.5');
--= 41ca9a60 [["_col0","double"]] [["1.8371173070873836"]]
SELECT power(1.5, DECIMAL '1.50');
--= 9ea2cccc [["_col0","double"]] [["1.8371173070873836"]]
SELECT power(1.5, true);
--= 0c10e4e0 FUNCTION_NOT_FOUND
SELECT power(1.5, CAST('2020-02-29' AS varchar));
--= 347f2cf8 FUNCTION_NOT_FOUND
SELECT power(1.5, DATE '2020-02-29');
--= 50b28dfd FUNCTION_NOT_FOUND
SELECT power(1.5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 4e3110a6 FUNCTION_NOT_FOUND
SELECT power(1.5, INTERVAL '1' DAY);
--= 5d946a71 FUNCTION_NOT_FOUND
SELECT power(1.5, ARRAY[1, 2]);
--= 365cc1db FUNCTION_NOT_FOUND
SELECT power(1.5, MAP(ARRAY['a'], ARRAY[1]));
--= eb3a96ab FUNCTION_NOT_FOUND
SELECT power(1.5, JSON '1');
--= 4f4ebe1b FUNCTION_NOT_FOUND
SELECT power(1.5, NULL);
--= f9b7990a [["_col0","double"]] [[null]]
SELECT quarter(5);
--= a9bf136d FUNCTION_NOT_FOUND
SELECT quarter(REAL '1.5');
--= 1abbbfe5 FUNCTION_NOT_FOUND
SELECT quarter(1.5);
--= 0953b3fe FUNCTION_NOT_FOUND
SELECT quarter(DECIMAL '1.50');
--= 7015d0ed FUNCTION_NOT_FOUND
SELECT quarter(true);
--= 91f171e1 FUNCTION_NOT_FOUND
SELECT quarter(CAST('2020-02-29' AS varchar));
--= 31aa8b97 FUNCTION_NOT_FOUND
SELECT quarter(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 1ababcf3 [["_col0","bigint"]] [[1]]
SELECT quarter(INTERVAL '1' DAY);
--= 58e5c21a FUNCTION_NOT_FOUND
SELECT quarter(ARRAY[1, 2]);
--= f1a10e88 FUNCTION_NOT_FOUND
SELECT quarter(MAP(ARRAY['a'], ARRAY[1]));
--= 5054bca1 FUNCTION_NOT_FOUND
SELECT quarter(JSON '1');
--= 4b3227f2 FUNCTION_NOT_FOUND
SELECT radians(5);
--= e96f2e67 [["_col0","double"]] [["0.08726646259971647"]]
SELECT radians(REAL '1.5');
--= aa5243fe [["_col0","double"]] [["0.026179938779914945"]]
SELECT radians(1.5);
--= f3b93872 [["_col0","double"]] [["0.026179938779914945"]]
SELECT radians(DECIMAL '1.50');
--= b50c0319 [["_col0","double"]] [["0.026179938779914945"]]
SELECT radians(true);
--= 2752820f FUNCTION_NOT_FOUND
SELECT radians(CAST('2020-02-29' AS varchar));
--= db5c0c6a FUNCTION_NOT_FOUND
SELECT radians(DATE '2020-02-29');
--= 37d815ec FUNCTION_NOT_FOUND
SELECT radians(TIMESTAMP '2020-02-29 13:04:05.678901');
--= aad9cf02 FUNCTION_NOT_FOUND
SELECT radians(INTERVAL '1' DAY);
--= a7d319c6 FUNCTION_NOT_FOUND
SELECT radians(ARRAY[1, 2]);
--= c828bc63 FUNCTION_NOT_FOUND
SELECT radians(MAP(ARRAY['a'], ARRAY[1]));
--= 3934ed09 FUNCTION_NOT_FOUND
SELECT radians(JSON '1');
--= 58318568 FUNCTION_NOT_FOUND
SELECT regexp_count(5, 'a');
--= 84e7bb2d FUNCTION_NOT_FOUND
SELECT regexp_count(REAL '1.5', 'a');
--= 9c170c56 FUNCTION_NOT_FOUND
SELECT regexp_count(1.5, 'a');
--= 87ca72d1 FUNCTION_NOT_FOUND
SELECT regexp_count(DECIMAL '1.50', 'a');
--= 23346331 FUNCTION_NOT_FOUND
SELECT regexp_count(true, 'a');
--= a5dc124e FUNCTION_NOT_FOUND
SELECT regexp_count(CAST('2020-02-29' AS varchar), 'a');
--= f9da3f5d [["_col0","bigint"]] [[0]]
SELECT regexp_count(DATE '2020-02-29', 'a');
--= 024db7dc FUNCTION_NOT_FOUND
SELECT regexp_count(TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= cb16003d FUNCTION_NOT_FOUND
SELECT regexp_count(INTERVAL '1' DAY, 'a');
--= d636c0ff FUNCTION_NOT_FOUND
SELECT regexp_count(ARRAY[1, 2], 'a');
--= 20e3e571 FUNCTION_NOT_FOUND
SELECT regexp_count(MAP(ARRAY['a'], ARRAY[1]), 'a');
--= 9231a5dd FUNCTION_NOT_FOUND
SELECT regexp_count(JSON '1', 'a');
--= 5705dd53 FUNCTION_NOT_FOUND
SELECT regexp_count(NULL, 'a');
--= b8d815f9 [["_col0","bigint"]] [[null]]
SELECT regexp_count('a', 5);
--= 11f175d1 FUNCTION_NOT_FOUND
SELECT regexp_count('a', REAL '1.5');
--= 879dd337 FUNCTION_NOT_FOUND
SELECT regexp_count('a', 1.5);
--= 8b2832b6 FUNCTION_NOT_FOUND
SELECT regexp_count('a', DECIMAL '1.50');
--= 3bb7ba75 FUNCTION_NOT_FOUND
SELECT regexp_count('a', true);
--= 70274092 FUNCTION_NOT_FOUND
SELECT regexp_count('a', CAST('2020-02-29' AS varchar));
--= bf8134b2 [["_col0","bigint"]] [[0]]
SELECT regexp_count('a', DATE '2020-02-29');
--= f64144e1 FUNCTION_NOT_FOUND
SELECT regexp_count('a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 29e4930c FUNCTION_NOT_FOUND
SELECT regexp_count('a', INTERVAL '1' DAY);
--= 572a3004 FUNCTION_NOT_FOUND
SELECT regexp_count('a', ARRAY[1, 2]);
--= a6fc8037 FUNCTION_NOT_FOUND
SELECT regexp_count('a', MAP(ARRAY['a'], ARRAY[1]));
--= e8f967c8 FUNCTION_NOT_FOUND
SELECT regexp_count('a', JSON '1');
--= 96c70750 FUNCTION_NOT_FOUND
SELECT regexp_count('a', NULL);
--= 2f9ec524 [["_col0","bigint"]] [[null]]
SELECT regexp_extract(5, 'a');
--= 8890b0be FUNCTION_NOT_FOUND
SELECT regexp_extract(REAL '1.5', 'a');
--= 16ef02c2 FUNCTION_NOT_FOUND
SELECT regexp_extract(1.5, 'a');
--= 68977579 FUNCTION_NOT_FOUND
SELECT regexp_extract(DECIMAL '1.50', 'a');
--= b66fe036 FUNCTION_NOT_FOUND
SELECT regexp_extract(true, 'a');
--= 8ff57cd2 FUNCTION_NOT_FOUND
SELECT regexp_extract(CAST('2020-02-29' AS varchar), 'a');
--= d10292d3 [["_col0","varchar"]] [[null]]
SELECT regexp_extract(DATE '2020-02-29', 'a');
--= 87c2517a FUNCTION_NOT_FOUND
SELECT regexp_extract(TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= 3fcc651c FUNCTION_NOT_FOUND
SELECT regexp_extract(INTERVAL '1' DAY, 'a');
--= 45f4adf3 FUNCTION_NOT_FOUND
SELECT regexp_extract(ARRAY[1, 2], 'a');
--= cabc69a4 FUNCTION_NOT_FOUND
SELECT regexp_extract(MAP(ARRAY['a'], ARRAY[1]), 'a');
--= a348c857 FUNCTION_NOT_FOUND
SELECT regexp_extract(JSON '1', 'a');
--= ca26eab8 FUNCTION_NOT_FOUND
SELECT regexp_extract(NULL, 'a');
--= 884db3a2 [["_col0","varchar(0)"]] [[null]]
SELECT regexp_extract('a', 5);
--= fa207c62 FUNCTION_NOT_FOUND
SELECT regexp_extract('a', REAL '1.5');
--= db8c0ce4 FUNCTION_NOT_FOUND
SELECT regexp_extract('a', 1.5);
--= 3475725f FUNCTION_NOT_FOUND
SELECT regexp_extract('a', DECIMAL '1.50');
--= d1a18f0e FUNCTION_NOT_FOUND
SELECT regexp_extract('a', true);
--= acc28c95 FUNCTION_NOT_FOUND
SELECT regexp_extract('a', CAST('2020-02-29' AS varchar));
--= 8b3c97f4 [["_col0","varchar(1)"]] [[null]]
SELECT regexp_extract('a', DATE '2020-02-29');
--= 0f44b5fd FUNCTION_NOT_FOUND
SELECT regexp_extract('a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= f5236c53 FUNCTION_NOT_FOUND
SELECT regexp_extract('a', INTERVAL '1' DAY);
--= 0be6efe9 FUNCTION_NOT_FOUND
SELECT regexp_extract('a', ARRAY[1, 2]);
--= 504d3b9e FUNCTION_NOT_FOUND
SELECT regexp_extract('a', MAP(ARRAY['a'], ARRAY[1]));
--= fa58d3c0 FUNCTION_NOT_FOUND
SELECT regexp_extract('a', JSON '1');
--= db4c032a FUNCTION_NOT_FOUND
SELECT regexp_extract('a', NULL);
--= 41c44d13 [["_col0","varchar(1)"]] [[null]]
SELECT regexp_extract(5, 'a', 2);
--= b17220f1 FUNCTION_NOT_FOUND
SELECT regexp_extract(REAL '1.5', 'a', 2);
--= 0690f393 FUNCTION_NOT_FOUND
SELECT regexp_extract(1.5, 'a', 2);
--= a1b9a65d FUNCTION_NOT_FOUND
SELECT regexp_extract(DECIMAL '1.50', 'a', 2);
--= 9491fd37 FUNCTION_NOT_FOUND
SELECT regexp_extract(true, 'a', 2);
--= 16b6e4f2 FUNCTION_NOT_FOUND
SELECT regexp_extract(CAST('2020-02-29' AS varchar), 'a', 2);
--= 17312033 INVALID_FUNCTION_ARGUMENT
SELECT regexp_extract(DATE '2020-02-29', 'a', 2);
--= ac0d1aa6 FUNCTION_NOT_FOUND
SELECT regexp_extract(TIMESTAMP '2020-02-29 13:04:05.678901', 'a', 2);
--= 24706801 FUNCTION_NOT_FOUND
SELECT regexp_extract(INTERVAL '1' DAY, 'a', 2);
--= 5559cd5d FUNCTION_NOT_FOUND
SELECT regexp_extract(ARRAY[1, 2], 'a', 2);
--= c6c312ef FUNCTION_NOT_FOUND
SELECT regexp_extract(MAP(ARRAY['a'], ARRAY[1]), 'a', 2);
--= 6806ed5c FUNCTION_NOT_FOUND
SELECT regexp_extract(JSON '1', 'a', 2);
--= 701ba490 FUNCTION_NOT_FOUND
SELECT regexp_extract(NULL, 'a', 2);
--= 178b80ed [["_col0","varchar(0)"]] [[null]]
SELECT regexp_extract('a', 5, 2);
--= e50643e0 FUNCTION_NOT_FOUND
SELECT regexp_extract('a', REAL '1.5', 2);
--= 98d0bac9 FUNCTION_NOT_FOUND
SELECT regexp_extract('a', 1.5, 2);
--= 2f797bdb FUNCTION_NOT_FOUND
SELECT regexp_extract('a', DECIMAL '1.50', 2);
--= c352f944 FUNCTION_NOT_FOUND
SELECT regexp_extract('a', true, 2);
--= b5f954ee FUNCTION_NOT_FOUND
SELECT regexp_extract('a', CAST('2020-02-29' AS varchar), 2);
--= a17f42eb INVALID_FUNCTION_ARGUMENT
SELECT regexp_extract('a', DATE '2020-02-29', 2);
--= 32258d68 FUNCTION_NOT_FOUND
SELECT regexp_extract('a', TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= fd2051b8 FUNCTION_NOT_FOUND
SELECT regexp_extract('a', INTERVAL '1' DAY, 2);
--= 6756f6ce FUNCTION_NOT_FOUND
SELECT regexp_extract('a', ARRAY[1, 2], 2);
--= a5a87005 FUNCTION_NOT_FOUND
SELECT regexp_extract('a', MAP(ARRAY['a'], ARRAY[1]), 2);
--= d2daf091 FUNCTION_NOT_FOUND
SELECT regexp_extract('a', JSON '1', 2);
--= d54849e1 FUNCTION_NOT_FOUND
SELECT regexp_extract('a', NULL, 2);
--= 2860014f [["_col0","varchar(1)"]] [[null]]
SELECT regexp_extract('a', 'a', 5);
--= 9da662c7 INVALID_FUNCTION_ARGUMENT
SELECT regexp_extract('a', 'a', REAL '1.5');
--= 0868da56 FUNCTION_NOT_FOUND
SELECT regexp_extract('a', 'a', 1.5);
--= dd4ee48f FUNCTION_NOT_FOUND
SELECT regexp_extract('a', 'a', DECIMAL '1.50');
--= 7b983a26 FUNCTION_NOT_FOUND
SELECT regexp_extract('a', 'a', true);
--= c648cbd6 FUNCTION_NOT_FOUND
SELECT regexp_extract('a', 'a', CAST('2020-02-29' AS varchar));
--= 18b252df FUNCTION_NOT_FOUND
SELECT regexp_extract('a', 'a', DATE '2020-02-29');
--= 4978de65 FUNCTION_NOT_FOUND
SELECT regexp_extract('a', 'a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 8cb2b9ea FUNCTION_NOT_FOUND
SELECT regexp_extract('a', 'a', INTERVAL '1' DAY);
--= cb353f75 FUNCTION_NOT_FOUND
SELECT regexp_extract('a', 'a', ARRAY[1, 2]);
--= eb0e3b1a FUNCTION_NOT_FOUND
SELECT regexp_extract('a', 'a', MAP(ARRAY['a'], ARRAY[1]));
--= 6fc359f6 FUNCTION_NOT_FOUND
SELECT regexp_extract('a', 'a', JSON '1');
--= e1d9aab3 FUNCTION_NOT_FOUND
SELECT regexp_extract('a', 'a', NULL);
--= ffd391f7 [["_col0","varchar(1)"]] [[null]]
SELECT regexp_extract_all(5, 'a');
--= 1e609671 FUNCTION_NOT_FOUND
SELECT regexp_extract_all(REAL '1.5', 'a');
--= 9c9bcc55 FUNCTION_NOT_FOUND
SELECT regexp_extract_all(1.5, 'a');
--= 8c4096b2 FUNCTION_NOT_FOUND
SELECT regexp_extract_all(DECIMAL '1.50', 'a');
--= 3fa573f4 FUNCTION_NOT_FOUND
SELECT regexp_extract_all(true, 'a');
--= 07f9f308 FUNCTION_NOT_FOUND
SELECT regexp_extract_all(CAST('2020-02-29' AS varchar), 'a');
--= 701f9fe6 [["_col0","array(varchar)"]] [[[]]]
SELECT regexp_extract_all(DATE '2020-02-29', 'a');
--= d2252a29 FUNCTION_NOT_FOUND
SELECT regexp_extract_all(TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= 9cdac253 FUNCTION_NOT_FOUND
SELECT regexp_extract_all(INTERVAL '1' DAY, 'a');
--= 0345a23a FUNCTION_NOT_FOUND
SELECT regexp_extract_all(ARRAY[1, 2], 'a');
--= 5ea181a5 FUNCTION_NOT_FOUND
SELECT regexp_extract_all(MAP(ARRAY['a'], ARRAY[1]), 'a');
--= 193dfd97 FUNCTION_NOT_FOUND
SELECT regexp_extract_all(JSON '1', 'a');
--= ccc1295b FUNCTION_NOT_FOUND
SELECT regexp_extract_all(NULL, 'a');
--= bf0bbafb [["_col0","array(varchar(0))"]] [[null]]
SELECT regexp_extract_all('a', 5);
--= a3dcb9f6 FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', REAL '1.5');
--= ebcf4c4c FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', 1.5);
--= 6d2f5fc2 FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', DECIMAL '1.50');
--= 79197a64 FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', true);
--= 78ef82ca FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', CAST('2020-02-29' AS varchar));
--= 442a1ec2 [["_col0","array(varchar(1))"]] [[[]]]
SELECT regexp_extract_all('a', DATE '2020-02-29');
--= 18320c5f FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 0630968a FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', INTERVAL '1' DAY);
--= 85bcf3b1 FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', ARRAY[1, 2]);
--= d7fe7617 FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', MAP(ARRAY['a'], ARRAY[1]));
--= b55e5a0a FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', JSON '1');
--= 302bc35a FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', NULL);
--= 534d7cb5 [["_col0","array(varchar(1))"]] [[null]]
SELECT regexp_extract_all(5, 'a', 2);
--= 7a42e888 FUNCTION_NOT_FOUND
SELECT regexp_extract_all(REAL '1.5', 'a', 2);
--= ecf7e32a FUNCTION_NOT_FOUND
SELECT regexp_extract_all(1.5, 'a', 2);
--= 8c067180 FUNCTION_NOT_FOUND
SELECT regexp_extract_all(DECIMAL '1.50', 'a', 2);
--= 1c2374a1 FUNCTION_NOT_FOUND
SELECT regexp_extract_all(true, 'a', 2);
--= 29509d9d FUNCTION_NOT_FOUND
SELECT regexp_extract_all(CAST('2020-02-29' AS varchar), 'a', 2);
--= 84d995c8 INVALID_FUNCTION_ARGUMENT
SELECT regexp_extract_all(DATE '2020-02-29', 'a', 2);
--= 4dfed820 FUNCTION_NOT_FOUND
SELECT regexp_extract_all(TIMESTAMP '2020-02-29 13:04:05.678901', 'a', 2);
--= 80706782 FUNCTION_NOT_FOUND
SELECT regexp_extract_all(INTERVAL '1' DAY, 'a', 2);
--= 4465bf8a FUNCTION_NOT_FOUND
SELECT regexp_extract_all(ARRAY[1, 2], 'a', 2);
--= 248e4723 FUNCTION_NOT_FOUND
SELECT regexp_extract_all(MAP(ARRAY['a'], ARRAY[1]), 'a', 2);
--= 2140dfc6 FUNCTION_NOT_FOUND
SELECT regexp_extract_all(JSON '1', 'a', 2);
--= 96cf46bb FUNCTION_NOT_FOUND
SELECT regexp_extract_all(NULL, 'a', 2);
--= cbe2291f [["_col0","array(varchar(0))"]] [[null]]
SELECT regexp_extract_all('a', 5, 2);
--= 0efc3a9e FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', REAL '1.5', 2);
--= 44f89627 FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', 1.5, 2);
--= 1b5db5c3 FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', DECIMAL '1.50', 2);
--= f5341edd FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', true, 2);
--= 3f9c0891 FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', CAST('2020-02-29' AS varchar), 2);
--= 2dadfbac INVALID_FUNCTION_ARGUMENT
SELECT regexp_extract_all('a', DATE '2020-02-29', 2);
--= 9d8fa8f3 FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= b2dffc0e FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', INTERVAL '1' DAY, 2);
--= a1fcadc7 FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', ARRAY[1, 2], 2);
--= 7bc36238 FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', MAP(ARRAY['a'], ARRAY[1]), 2);
--= 4ed9b876 FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', JSON '1', 2);
--= 7fe56350 FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', NULL, 2);
--= 249b9f42 [["_col0","array(varchar(1))"]] [[null]]
SELECT regexp_extract_all('a', 'a', 5);
--= 2bb0cfe0 INVALID_FUNCTION_ARGUMENT
SELECT regexp_extract_all('a', 'a', REAL '1.5');
--= 9201ef31 FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', 'a', 1.5);
--= 9a5d4b54 FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', 'a', DECIMAL '1.50');
--= 1250c3db FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', 'a', true);
--= 5a0f3d37 FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', 'a', CAST('2020-02-29' AS varchar));
--= 62740936 FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', 'a', DATE '2020-02-29');
--= 0eef0701 FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', 'a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= a2cc4609 FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', 'a', INTERVAL '1' DAY);
--= 9f0f42fd FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', 'a', ARRAY[1, 2]);
--= 74220885 FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', 'a', MAP(ARRAY['a'], ARRAY[1]));
--= 22ad9836 FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', 'a', JSON '1');
--= c22b744d FUNCTION_NOT_FOUND
SELECT regexp_extract_all('a', 'a', NULL);
--= f1d7781d [["_col0","array(varchar(1))"]] [[null]]
SELECT regexp_like(5, 'a');
--= 26568b01 FUNCTION_NOT_FOUND
SELECT regexp_like(REAL '1.5', 'a');
--= 73fa30b1 FUNCTION_NOT_FOUND
SELECT regexp_like(1.5, 'a');
--= ff116c5e FUNCTION_NOT_FOUND
SELECT regexp_like(DECIMAL '1.50', 'a');
--= 6ba7c2e5 FUNCTION_NOT_FOUND
SELECT regexp_like(true, 'a');
--= 46cf38b2 FUNCTION_NOT_FOUND
SELECT regexp_like(CAST('2020-02-29' AS varchar), 'a');
--= 7d26071f [["_col0","boolean"]] [[false]]
SELECT regexp_like(DATE '2020-02-29', 'a');
--= ac72727d FUNCTION_NOT_FOUND
SELECT regexp_like(TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= ace837a3 FUNCTION_NOT_FOUND
SELECT regexp_like(INTERVAL '1' DAY, 'a');
--= ee4b518e FUNCTION_NOT_FOUND
SELECT regexp_like(ARRAY[1, 2], 'a');
--= e0bda612 FUNCTION_NOT_FOUND
SELECT regexp_like(MAP(ARRAY['a'], ARRAY[1]), 'a');
--= d89c9d73 FUNCTION_NOT_FOUND
SELECT regexp_like(JSON '1', 'a');
--= 7bb096ce FUNCTION_NOT_FOUND
SELECT regexp_like(NULL, 'a');
--= 0114f791 [["_col0","boolean"]] [[null]]
SELECT regexp_like('a', 5);
--= 4d156033 FUNCTION_NOT_FOUND
SELECT regexp_like('a', REAL '1.5');
--= f009d138 FUNCTION_NOT_FOUND
SELECT regexp_like('a', 1.5);
--= 8499a926 FUNCTION_NOT_FOUND
SELECT regexp_like('a', DECIMAL '1.50');
--= c44be9e0 FUNCTION_NOT_FOUND
SELECT regexp_like('a', true);
--= a527ac9a FUNCTION_NOT_FOUND
SELECT regexp_like('a', CAST('2020-02-29' AS varchar));
--= efc0cfa1 [["_col0","boolean"]] [[false]]
SELECT regexp_like('a', DATE '2020-02-29');
--= 46992017 FUNCTION_NOT_FOUND
SELECT regexp_like('a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= d198de25 FUNCTION_NOT_FOUND
SELECT regexp_like('a', INTERVAL '1' DAY);
--= 086911ad FUNCTION_NOT_FOUND
SELECT regexp_like('a', ARRAY[1, 2]);
--= 1385054e FUNCTION_NOT_FOUND
SELECT regexp_like('a', MAP(ARRAY['a'], ARRAY[1]));
--= 7032ee8d FUNCTION_NOT_FOUND
SELECT regexp_like('a', JSON '1');
--= 4cca8aa1 FUNCTION_NOT_FOUND
SELECT regexp_like('a', NULL);
--= a86c4c6f [["_col0","boolean"]] [[null]]
SELECT regexp_position(5, 'a');
--= a48ca29d FUNCTION_NOT_FOUND
SELECT regexp_position(REAL '1.5', 'a');
--= acfe7f66 FUNCTION_NOT_FOUND
SELECT regexp_position(1.5, 'a');
--= 4faeb939 FUNCTION_NOT_FOUND
SELECT regexp_position(DECIMAL '1.50', 'a');
--= 01c1958b FUNCTION_NOT_FOUND
SELECT regexp_position(true, 'a');
--= 5474bfe5 FUNCTION_NOT_FOUND
SELECT regexp_position(CAST('2020-02-29' AS varchar), 'a');
--= b22d89d6 [["_col0","integer"]] [[-1]]
SELECT regexp_position(DATE '2020-02-29', 'a');
--= 20078709 FUNCTION_NOT_FOUND
SELECT regexp_position(TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= 01525f81 FUNCTION_NOT_FOUND
SELECT regexp_position(INTERVAL '1' DAY, 'a');
--= 3600c689 FUNCTION_NOT_FOUND
SELECT regexp_position(ARRAY[1, 2], 'a');
--= 43c80864 FUNCTION_NOT_FOUND
SELECT regexp_position(MAP(ARRAY['a'], ARRAY[1]), 'a');
--= 96bfd505 FUNCTION_NOT_FOUND
SELECT regexp_position(JSON '1', 'a');
--= 737b8bf6 FUNCTION_NOT_FOUND
SELECT regexp_position(NULL, 'a');
--= 467255b0 [["_col0","integer"]] [[null]]
SELECT regexp_position('a', 5);
--= f2c41b02 FUNCTION_NOT_FOUND
SELECT regexp_position('a', REAL '1.5');
--= 46fe833c FUNCTION_NOT_FOUND
SELECT regexp_position('a', 1.5);
--= 110c74e2 FUNCTION_NOT_FOUND
SELECT regexp_position('a', DECIMAL '1.50');
--= aafac981 FUNCTION_NOT_FOUND
SELECT regexp_position('a', true);
--= 2849eeac FUNCTION_NOT_FOUND
SELECT regexp_position('a', CAST('2020-02-29' AS varchar));
--= 04e97fe7 [["_col0","integer"]] [[-1]]
SELECT regexp_position('a', DATE '2020-02-29');
--= 3672e7cb FUNCTION_NOT_FOUND
SELECT regexp_position('a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= c0227153 FUNCTION_NOT_FOUND
SELECT regexp_position('a', INTERVAL '1' DAY);
--= 723007fe FUNCTION_NOT_FOUND
SELECT regexp_position('a', ARRAY[1, 2]);
--= 17f30302 FUNCTION_NOT_FOUND
SELECT regexp_position('a', MAP(ARRAY['a'], ARRAY[1]));
--= 0e8621b2 FUNCTION_NOT_FOUND
SELECT regexp_position('a', JSON '1');
--= e5589453 FUNCTION_NOT_FOUND
SELECT regexp_position('a', NULL);
--= f1b0902a [["_col0","integer"]] [[null]]
SELECT regexp_position(5, 'a', 2);
--= 11436397 FUNCTION_NOT_FOUND
SELECT regexp_position(REAL '1.5', 'a', 2);
--= 41903817 FUNCTION_NOT_FOUND
SELECT regexp_position(1.5, 'a', 2);
--= 2e123f70 FUNCTION_NOT_FOUND
SELECT regexp_position(DECIMAL '1.50', 'a', 2);
--= 7529f4e7 FUNCTION_NOT_FOUND
SELECT regexp_position(true, 'a', 2);
--= b10cbb00 FUNCTION_NOT_FOUND
SELECT regexp_position(CAST('2020-02-29' AS varchar), 'a', 2);
--= 90cd4a7d [["_col0","integer"]] [[-1]]
SELECT regexp_position(DATE '2020-02-29', 'a', 2);
--= 30a9142f FUNCTION_NOT_FOUND
SELECT regexp_position(TIMESTAMP '2020-02-29 13:04:05.678901', 'a', 2);
--= 3a94fe45 FUNCTION_NOT_FOUND
SELECT regexp_position(INTERVAL '1' DAY, 'a', 2);
--= 0eeefccd FUNCTION_NOT_FOUND
SELECT regexp_position(ARRAY[1, 2], 'a', 2);
--= 0e783b1a FUNCTION_NOT_FOUND
SELECT regexp_position(MAP(ARRAY['a'], ARRAY[1]), 'a', 2);
--= d60537ad FUNCTION_NOT_FOUND
SELECT regexp_position(JSON '1', 'a', 2);
--= b1527ab9 FUNCTION_NOT_FOUND
SELECT regexp_position(NULL, 'a', 2);
--= 95459fb5 [["_col0","integer"]] [[null]]
SELECT regexp_position('a', 5, 2);
--= a72741a5 FUNCTION_NOT_FOUND
SELECT regexp_position('a', REAL '1.5', 2);
--= 83bc4e4e FUNCTION_NOT_FOUND
SELECT regexp_position('a', 1.5, 2);
--= 0b8ed2b7 FUNCTION_NOT_FOUND
SELECT regexp_position('a', DECIMAL '1.50', 2);
--= c5529393 FUNCTION_NOT_FOUND
SELECT regexp_position('a', true, 2);
--= ff81b894 FUNCTION_NOT_FOUND
SELECT regexp_position('a', CAST('2020-02-29' AS varchar), 2);
--= 182ded13 [["_col0","integer"]] [[-1]]
SELECT regexp_position('a', DATE '2020-02-29', 2);
--= cb9e0c98 FUNCTION_NOT_FOUND
SELECT regexp_position('a', TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= 0e3de577 FUNCTION_NOT_FOUND
SELECT regexp_position('a', INTERVAL '1' DAY, 2);
--= f497e7d6 FUNCTION_NOT_FOUND
SELECT regexp_position('a', ARRAY[1, 2], 2);
--= 99d1c2fb FUNCTION_NOT_FOUND
SELECT regexp_position('a', MAP(ARRAY['a'], ARRAY[1]), 2);
--= 5a468a55 FUNCTION_NOT_FOUND
SELECT regexp_position('a', JSON '1', 2);
--= 0187cef2 FUNCTION_NOT_FOUND
SELECT regexp_position('a', NULL, 2);
--= f4a53e0d [["_col0","integer"]] [[null]]
SELECT regexp_position('a', 'a', 5);
--= f1ed34a8 [["_col0","integer"]] [[-1]]
SELECT regexp_position('a', 'a', REAL '1.5');
--= bad007e1 FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', 1.5);
--= db5e0b8e FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', DECIMAL '1.50');
--= 9413e5b5 FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', true);
--= f018b7bb FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', CAST('2020-02-29' AS varchar));
--= 6590b129 FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', DATE '2020-02-29');
--= 0a6efa04 FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= a9a6ed99 FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', INTERVAL '1' DAY);
--= 61fde368 FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', ARRAY[1, 2]);
--= d5b5b4a9 FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', MAP(ARRAY['a'], ARRAY[1]));
--= 74504cc5 FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', JSON '1');
--= 22962f2e FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', NULL);
--= 14f2ffab [["_col0","integer"]] [[null]]
SELECT regexp_position(5, 'a', 2, 2);
--= eb0f9432 FUNCTION_NOT_FOUND
SELECT regexp_position(REAL '1.5', 'a', 2, 2);
--= 15d89740 FUNCTION_NOT_FOUND
SELECT regexp_position(1.5, 'a', 2, 2);
--= a108a4a0 FUNCTION_NOT_FOUND
SELECT regexp_position(DECIMAL '1.50', 'a', 2, 2);
--= 36567d31 FUNCTION_NOT_FOUND
SELECT regexp_position(true, 'a', 2, 2);
--= 7d54093a FUNCTION_NOT_FOUND
SELECT regexp_position(CAST('2020-02-29' AS varchar), 'a', 2, 2);
--= 73822b6f [["_col0","integer"]] [[-1]]
SELECT regexp_position(DATE '2020-02-29', 'a', 2, 2);
--= d2281b02 FUNCTION_NOT_FOUND
SELECT regexp_position(TIMESTAMP '2020-02-29 13:04:05.678901', 'a', 2, 2);
--= 445706bf FUNCTION_NOT_FOUND
SELECT regexp_position(INTERVAL '1' DAY, 'a', 2, 2);
--= 926189d5 FUNCTION_NOT_FOUND
SELECT regexp_position(ARRAY[1, 2], 'a', 2, 2);
--= e5eb0146 FUNCTION_NOT_FOUND
SELECT regexp_position(MAP(ARRAY['a'], ARRAY[1]), 'a', 2, 2);
--= a6d6f566 FUNCTION_NOT_FOUND
SELECT regexp_position(JSON '1', 'a', 2, 2);
--= 3ef3d0ab FUNCTION_NOT_FOUND
SELECT regexp_position(NULL, 'a', 2, 2);
--= 5dbfddee [["_col0","integer"]] [[null]]
SELECT regexp_position('a', 5, 2, 2);
--= 76ec9d86 FUNCTION_NOT_FOUND
SELECT regexp_position('a', REAL '1.5', 2, 2);
--= 06a09398 FUNCTION_NOT_FOUND
SELECT regexp_position('a', 1.5, 2, 2);
--= 3354b674 FUNCTION_NOT_FOUND
SELECT regexp_position('a', DECIMAL '1.50', 2, 2);
--= 9b3cf33e FUNCTION_NOT_FOUND
SELECT regexp_position('a', true, 2, 2);
--= 80a291c7 FUNCTION_NOT_FOUND
SELECT regexp_position('a', CAST('2020-02-29' AS varchar), 2, 2);
--= d01e7c33 [["_col0","integer"]] [[-1]]
SELECT regexp_position('a', DATE '2020-02-29', 2, 2);
--= 9e5c0d1a FUNCTION_NOT_FOUND
SELECT regexp_position('a', TIMESTAMP '2020-02-29 13:04:05.678901', 2, 2);
--= 8b331a29 FUNCTION_NOT_FOUND
SELECT regexp_position('a', INTERVAL '1' DAY, 2, 2);
--= e1e8c270 FUNCTION_NOT_FOUND
SELECT regexp_position('a', ARRAY[1, 2], 2, 2);
--= 25a8567a FUNCTION_NOT_FOUND
SELECT regexp_position('a', MAP(ARRAY['a'], ARRAY[1]), 2, 2);
--= e95d036c FUNCTION_NOT_FOUND
SELECT regexp_position('a', JSON '1', 2, 2);
--= 4048eec9 FUNCTION_NOT_FOUND
SELECT regexp_position('a', NULL, 2, 2);
--= 8db636aa [["_col0","integer"]] [[null]]
SELECT regexp_position('a', 'a', 5, 2);
--= aa466d3e [["_col0","integer"]] [[-1]]
SELECT regexp_position('a', 'a', REAL '1.5', 2);
--= 107aeb17 FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', 1.5, 2);
--= f2ef3605 FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', DECIMAL '1.50', 2);
--= bfa020bd FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', true, 2);
--= 0581c951 FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', CAST('2020-02-29' AS varchar), 2);
--= f80af19a FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', DATE '2020-02-29', 2);
--= e0fb156e FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= 82b92c30 FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', INTERVAL '1' DAY, 2);
--= c9c9ded2 FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', ARRAY[1, 2], 2);
--= a4857ad4 FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', MAP(ARRAY['a'], ARRAY[1]), 2);
--= 71c5df19 FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', JSON '1', 2);
--= 54eab97c FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', NULL, 2);
--= 1729720e [["_col0","integer"]] [[null]]
SELECT regexp_position('a', 'a', 2, 5);
--= 7254ab31 [["_col0","integer"]] [[-1]]
SELECT regexp_position('a', 'a', 2, REAL '1.5');
--= e218ed88 FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', 2, 1.5);
--= 6adbb322 FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', 2, DECIMAL '1.50');
--= cfe3f8e4 FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', 2, true);
--= 59741aa7 FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', 2, CAST('2020-02-29' AS varchar));
--= 8da4fc21 FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', 2, DATE '2020-02-29');
--= 77c80322 FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', 2, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 5e0d9500 FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', 2, INTERVAL '1' DAY);
--= d5f044cd FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', 2, ARRAY[1, 2]);
--= 9052e701 FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', 2, MAP(ARRAY['a'], ARRAY[1]));
--= 1f53b153 FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', 2, JSON '1');
--= 3ed37f10 FUNCTION_NOT_FOUND
SELECT regexp_position('a', 'a', 2, NULL);
--= d02b3e34 [["_col0","integer"]] [[null]]
SELECT regexp_replace(5, 'a');
--= f7766a62 FUNCTION_NOT_FOUND
SELECT regexp_replace(REAL '1.5', 'a');
--= 777aa65d FUNCTION_NOT_FOUND
SELECT regexp_replace(1.5, 'a');
--= 1d44889d FUNCTION_NOT_FOUND
SELECT regexp_replace(DECIMAL '1.50', 'a');
--= e744c305 FUNCTION_NOT_FOUND
SELECT regexp_replace(true, 'a');
--= 08fe782b FUNCTION_NOT_FOUND
SELECT regexp_replace(CAST('2020-02-29' AS varchar), 'a');
--= c8b79191 [["_col0","varchar"]] [["2020-02-29"]]
SELECT regexp_replace(DATE '2020-02-29', 'a');
--= 35f9ebf7 FUNCTION_NOT_FOUND
SELECT regexp_replace(TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= a6234d75 FUNCTION_NOT_FOUND
SELECT regexp_replace(INTERVAL '1' DAY, 'a');
--= c55756dc FUNCTION_NOT_FOUND
SELECT regexp_replace(ARRAY[1, 2], 'a');
--= de0a4910 FUNCTION_NOT_FOUND
SELECT regexp_replace(MAP(ARRAY['a'], ARRAY[1]), 'a');
--= bc267151 FUNCTION_NOT_FOUND
SELECT regexp_replace(JSON '1', 'a');
--= 633613b3 FUNCTION_NOT_FOUND
SELECT regexp_replace(NULL, 'a');
--= fde7ae72 [["_col0","varchar(0)"]] [[null]]
SELECT regexp_replace('a', 5);
--= 1d8c557a FUNCTION_NOT_FOUND
SELECT regexp_replace('a', REAL '1.5');
--= 5b78220c FUNCTION_NOT_FOUND
SELECT regexp_replace('a', 1.5);
--= 38b14daf FUNCTION_NOT_FOUND
SELECT regexp_replace('a', DECIMAL '1.50');
--= 8632c93f FUNCTION_NOT_FOUND
SELECT regexp_replace('a', true);
--= 11da1d80 FUNCTION_NOT_FOUND
SELECT regexp_replace('a', CAST('2020-02-29' AS varchar));
--= 5af18fcf [["_col0","varchar(1)"]] [["a"]]
SELECT regexp_replace('a', DATE '2020-02-29');
--= d0b8a196 FUNCTION_NOT_FOUND
SELECT regexp_replace('a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 9af5e31b FUNCTION_NOT_FOUND
SELECT regexp_replace('a', INTERVAL '1' DAY);
--= 1205cd98 FUNCTION_NOT_FOUND
SELECT regexp_replace('a', ARRAY[1, 2]);
--= 47357efd FUNCTION_NOT_FOUND
SELECT regexp_replace('a', MAP(ARRAY['a'], ARRAY[1]));
--= bc3ecd6f FUNCTION_NOT_FOUND
SELECT regexp_replace('a', JSON '1');
--= 51a23f7a FUNCTION_NOT_FOUND
SELECT regexp_replace('a', NULL);
--= d0bcf56f [["_col0","varchar(1)"]] [[null]]
SELECT regexp_replace(5, 'a', 'a');
--= cb9b78a3 FUNCTION_NOT_FOUND
SELECT regexp_replace(REAL '1.5', 'a', 'a');
--= 96982da6 FUNCTION_NOT_FOUND
SELECT regexp_replace(1.5, 'a', 'a');
--= 96a33f33 FUNCTION_NOT_FOUND
SELECT regexp_replace(DECIMAL '1.50', 'a', 'a');
--= 2bbba947 FUNCTION_NOT_FOUND
SELECT regexp_replace(true, 'a', 'a');
--= dcf8e39e FUNCTION_NOT_FOUND
SELECT regexp_replace(CAST('2020-02-29' AS varchar), 'a', 'a');
--= 48609591 [["_col0","varchar"]] [["2020-02-29"]]
SELECT regexp_replace(DATE '2020-02-29', 'a', 'a');
--= 12365992 FUNCTION_NOT_FOUND
SELECT regexp_replace(TIMESTAMP '2020-02-29 13:04:05.678901', 'a', 'a');
--= 71db97db FUNCTION_NOT_FOUND
SELECT regexp_replace(INTERVAL '1' DAY, 'a', 'a');
--= 2a46a768 FUNCTION_NOT_FOUND
SELECT regexp_replace(ARRAY[1, 2], 'a', 'a');
--= 66320971 FUNCTION_NOT_FOUND
SELECT regexp_replace(MAP(ARRAY['a'], ARRAY[1]), 'a', 'a');
--= f2efeed3 FUNCTION_NOT_FOUND
SELECT regexp_replace(JSON '1', 'a', 'a');
--= da83ff3c FUNCTION_NOT_FOUND
SELECT regexp_replace(NULL, 'a', 'a');
--= 077e61e2 [["_col0","varchar(1)"]] [[null]]
SELECT regexp_replace('a', 5, 'a');
--= 2ddac1b4 FUNCTION_NOT_FOUND
SELECT regexp_replace('a', REAL '1.5', 'a');
--= 84e2cd6f FUNCTION_NOT_FOUND
SELECT regexp_replace('a', 1.5, 'a');
--= 2e65f7f7 FUNCTION_NOT_FOUND
SELECT regexp_replace('a', DECIMAL '1.50', 'a');
--= 05751956 FUNCTION_NOT_FOUND
SELECT regexp_replace('a', true, 'a');
--= 8382190f FUNCTION_NOT_FOUND
SELECT regexp_replace('a', CAST('2020-02-29' AS varchar), 'a');
--= 20e589a9 [["_col0","varchar(3)"]] [["a"]]
SELECT regexp_replace('a', DATE '2020-02-29', 'a');
--= 0d2a6546 FUNCTION_NOT_FOUND
SELECT regexp_replace('a', TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= 1d34cbf2 FUNCTION_NOT_FOUND
SELECT regexp_replace('a', INTERVAL '1' DAY, 'a');
--= b1acdcd4 FUNCTION_NOT_FOUND
SELECT regexp_replace('a', ARRAY[1, 2], 'a');
--= bea6119d FUNCTION_NOT_FOUND
SELECT regexp_replace('a', MAP(ARRAY['a'], ARRAY[1]), 'a');
--= 3d4513b7 FUNCTION_NOT_FOUND
SELECT regexp_replace('a', JSON '1', 'a');
--= 0a38a0ab FUNCTION_NOT_FOUND
SELECT regexp_replace('a', NULL, 'a');
--= 7da77bc3 [["_col0","varchar(3)"]] [[null]]
SELECT regexp_replace('a', 'a', 5);
--= 9cf0e50f FUNCTION_NOT_FOUND
SELECT regexp_replace('a', 'a', REAL '1.5');
--= 34078328 FUNCTION_NOT_FOUND
SELECT regexp_replace('a', 'a', 1.5);
--= 50a0d103 FUNCTION_NOT_FOUND
SELECT regexp_replace('a', 'a', DECIMAL '1.50');
--= 137fc913 FUNCTION_NOT_FOUND
SELECT regexp_replace('a', 'a', true);
--= 63cc2aa9 FUNCTION_NOT_FOUND
SELECT regexp_replace('a', 'a', CAST('2020-02-29' AS varchar));
--= b8d3e9a0 [["_col0","varchar"]] [["2020-02-29"]]
SELECT regexp_replace('a', 'a', DATE '2020-02-29');
--= 689a8bf6 FUNCTION_NOT_FOUND
SELECT regexp_replace('a', 'a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= ea356e93 FUNCTION_NOT_FOUND
SELECT regexp_replace('a', 'a', INTERVAL '1' DAY);
--= d39389e3 FUNCTION_NOT_FOUND
SELECT regexp_replace('a', 'a', ARRAY[1, 2]);
--= 5af23cd0 FUNCTION_NOT_FOUND
SELECT regexp_replace('a', 'a', MAP(ARRAY['a'], ARRAY[1]));
--= c8ed7035 FUNCTION_NOT_FOUND
SELECT regexp_replace('a', 'a', JSON '1');
--= 011b0706 FUNCTION_NOT_FOUND
SELECT regexp_replace('a', 'a', NULL);
--= f04bbba2 [["_col0","varchar(1)"]] [[null]]
SELECT regexp_split(5, 'a');
--= 66a55a02 FUNCTION_NOT_FOUND
SELECT regexp_split(REAL '1.5', 'a');
--= 8b3c2a86 FUNCTION_NOT_FOUND
SELECT regexp_split(1.5, 'a');
--= 267eaf39 FUNCTION_NOT_FOUND
SELECT regexp_split(DECIMAL '1.50', 'a');
--= cca21ae6 FUNCTION_NOT_FOUND
SELECT regexp_split(true, 'a');
--= a26d3e98 FUNCTION_NOT_FOUND
SELECT regexp_split(CAST('2020-02-29' AS varchar), 'a');
--= 294725fa [["_col0","array(varchar)"]] [[["2020-02-29"]]]
SELECT regexp_split(DATE '2020-02-29', 'a');
--= 2f586dee FUNCTION_NOT_FOUND
SELECT regexp_split(TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= 3264415d FUNCTION_NOT_FOUND
SELECT regexp_split(INTERVAL '1' DAY, 'a');
--= a81e7ba5 FUNCTION_NOT_FOUND
SELECT regexp_split(ARRAY[1, 2], 'a');
--= 8ebafc24 FUNCTION_NOT_FOUND
SELECT regexp_split(MAP(ARRAY['a'], ARRAY[1]), 'a');
--= ee0e458e FUNCTION_NOT_FOUND
SELECT regexp_split(JSON '1', 'a');
--= 44546f9c FUNCTION_NOT_FOUND
SELECT regexp_split(NULL, 'a');
--= a73f35b6 [["_col0","array(varchar(0))"]] [[null]]
SELECT regexp_split('a', 5);
--= 8e04790c FUNCTION_NOT_FOUND
SELECT regexp_split('a', REAL '1.5');
--= 39dfe3a8 FUNCTION_NOT_FOUND
SELECT regexp_split('a', 1.5);
--= 57233f5c FUNCTION_NOT_FOUND
SELECT regexp_split('a', DECIMAL '1.50');
--= 832aed6a FUNCTION_NOT_FOUND
SELECT regexp_split('a', true);
--= 164ff8c8 FUNCTION_NOT_FOUND
SELECT regexp_split('a', CAST('2020-02-29' AS varchar));
--= 752d8a0a [["_col0","array(varchar(1))"]] [[["a"]]]
SELECT regexp_split('a', DATE '2020-02-29');
--= 2abf6183 FUNCTION_NOT_FOUND
SELECT regexp_split('a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 487bbd03 FUNCTION_NOT_FOUND
SELECT regexp_split('a', INTERVAL '1' DAY);
--= e3a75d29 FUNCTION_NOT_FOUND
SELECT regexp_split('a', ARRAY[1, 2]);
--= 4b0d93a6 FUNCTION_NOT_FOUND
SELECT regexp_split('a', MAP(ARRAY['a'], ARRAY[1]));
--= 15326596 FUNCTION_NOT_FOUND
SELECT regexp_split('a', JSON '1');
--= a10c5c10 FUNCTION_NOT_FOUND
SELECT regexp_split('a', NULL);
--= 39b4dc7b [["_col0","array(varchar(1))"]] [[null]]
SELECT render(5);
--= b5a5664e FUNCTION_NOT_FOUND
SELECT render(REAL '1.5');
--= 72255583 FUNCTION_NOT_FOUND
SELECT render(1.5);
--= 1e1e95ba FUNCTION_NOT_FOUND
SELECT render(DECIMAL '1.50');
--= fb6e5dbe FUNCTION_NOT_FOUND
SELECT render(true);
--= 906d974a [["_col0","varchar(16)"]] [["\u001b[38;5;2m✓\u001b[0m"]]
SELECT render(CAST('2020-02-29' AS varchar));
--= a8ecd936 FUNCTION_NOT_FOUND
SELECT render(DATE '2020-02-29');
--= 40ed4aa4 FUNCTION_NOT_FOUND
SELECT render(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 39000bd4 FUNCTION_NOT_FOUND
SELECT render(INTERVAL '1' DAY);
--= e2d8afd5 FUNCTION_NOT_FOUND
SELECT render(ARRAY[1, 2]);
--= b3b798e7 FUNCTION_NOT_FOUND
SELECT render(MAP(ARRAY['a'], ARRAY[1]));
--= 4c483a54 FUNCTION_NOT_FOUND
SELECT render(JSON '1');
--= 3b255598 FUNCTION_NOT_FOUND
SELECT render(NULL);
--= 71ef7eea [["_col0","varchar(16)"]] [[null]]
SELECT repeat(5, 2);
--= fff0a6c7 [["_col0","array(integer)"]] [[[5,5]]]
SELECT repeat(REAL '1.5', 2);
--= 55dc7c1a [["_col0","array(real)"]] [[["1.5","1.5"]]]
SELECT repeat(1.5, 2);
--= 0134121c [["_col0","array(double)"]] [[["1.5","1.5"]]]
SELECT repeat(DECIMAL '1.50', 2);
--= 36bdd94d [["_col0","array(decimal(3,2))"]] [[["1.50","1.50"]]]
SELECT repeat(true, 2);
--= 0bfc9787 [["_col0","array(boolean)"]] [[[true,true]]]
SELECT repeat(CAST('2020-02-29' AS varchar), 2);
--= cb48cf72 [["_col0","array(varchar)"]] [[["2020-02-29","2020-02-29"]]]
SELECT repeat(DATE '2020-02-29', 2);
--= 3d55f3b2 [["_col0","array(date)"]] [[["2020-02-29","2020-02-29"]]]
SELECT repeat(TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= 1309ca5f [["_col0","array(timestamp(6))"]] [[["2020-02-29 13:04:05.678901","2020-02-29 13:04:05.678901"]]]
SELECT repeat(INTERVAL '1' DAY, 2);
--= d0ac914e [["_col0","array(interval day to second)"]] [[["1 00:00:00.000","1 00:00:00.000"]]]
SELECT repeat(ARRAY[1, 2], 2);
--= f396b27e [["_col0","array(array(integer))"]] [[[[1,2],[1,2]]]]
SELECT repeat(MAP(ARRAY['a'], ARRAY[1]), 2);
--= 4f385778 [["_col0","array(map(varchar(1), integer))"]] [[[{"a":1},{"a":1}]]]
SELECT repeat(JSON '1', 2);
--= 68049f55 [["_col0","array(json)"]] [[["1","1"]]]
SELECT repeat(NULL, 2);
--= e1de9e57 [["_col0","array(unknown)"]] [[[null,null]]]
SELECT repeat(5, 5);
--= 35415def [["_col0","array(integer)"]] [[[5,5,5,5,5]]]
SELECT repeat(5, REAL '1.5');
--= 6c677420 FUNCTION_NOT_FOUND
SELECT repeat(5, 1.5);
--= 032da643 FUNCTION_NOT_FOUND
SELECT repeat(5, DECIMAL '1.50');
--= 38af4894 FUNCTION_NOT_FOUND
SELECT repeat(5, true);
--= 0ddc6fdf FUNCTION_NOT_FOUND
SELECT repeat(5, CAST('2020-02-29' AS varchar));
--= af3ef5a3 FUNCTION_NOT_FOUND
SELECT repeat(5, DATE '2020-02-29');
--= 39909f11 FUNCTION_NOT_FOUND
SELECT repeat(5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 835f8d8b FUNCTION_NOT_FOUND
SELECT repeat(5, INTERVAL '1' DAY);
--= e1343601 FUNCTION_NOT_FOUND
SELECT repeat(5, ARRAY[1, 2]);
--= 4a7eb909 FUNCTION_NOT_FOUND
SELECT repeat(5, MAP(ARRAY['a'], ARRAY[1]));
--= be3ded5e FUNCTION_NOT_FOUND
SELECT repeat(5, JSON '1');
--= fabbf01c FUNCTION_NOT_FOUND
SELECT repeat(5, NULL);
--= e38b2fc0 [["_col0","array(integer)"]] [[null]]
SELECT replace(5, 'a', 'a');
--= 4fc0ef9d FUNCTION_NOT_FOUND
SELECT replace(REAL '1.5', 'a', 'a');
--= 742cee03 FUNCTION_NOT_FOUND
SELECT replace(1.5, 'a', 'a');
--= 172179f5 FUNCTION_NOT_FOUND
SELECT replace(DECIMAL '1.50', 'a', 'a');
--= 5437066d FUNCTION_NOT_FOUND
SELECT replace(true, 'a', 'a');
--= b2b20bc1 FUNCTION_NOT_FOUND
SELECT replace(CAST('2020-02-29' AS varchar), 'a', 'a');
--= bf9e3088 [["_col0","varchar"]] [["2020-02-29"]]
SELECT replace(DATE '2020-02-29', 'a', 'a');
--= 43c10e4e FUNCTION_NOT_FOUND
SELECT replace(TIMESTAMP '2020-02-29 13:04:05.678901', 'a', 'a');
--= 33fb85fb FUNCTION_NOT_FOUND
SELECT replace(INTERVAL '1' DAY, 'a', 'a');
--= e9247d39 FUNCTION_NOT_FOUND
SELECT replace(ARRAY[1, 2], 'a', 'a');
--= 3cf05d94 FUNCTION_NOT_FOUND
SELECT replace(MAP(ARRAY['a'], ARRAY[1]), 'a', 'a');
--= 18c7a5bc FUNCTION_NOT_FOUND
SELECT replace(JSON '1', 'a', 'a');
--= ab3d6ee7 FUNCTION_NOT_FOUND
SELECT replace(NULL, 'a', 'a');
--= 2b8bc36e [["_col0","varchar(1)"]] [[null]]
SELECT replace('a', 5, 'a');
--= 86f2c9b6 FUNCTION_NOT_FOUND
SELECT replace('a', REAL '1.5', 'a');
--= 66f3f2a4 FUNCTION_NOT_FOUND
SELECT replace('a', 1.5, 'a');
--= 6cc1a2af FUNCTION_NOT_FOUND
SELECT replace('a', DECIMAL '1.50', 'a');
--= 5ecd7380 FUNCTION_NOT_FOUND
SELECT replace('a', true, 'a');
--= e1243dde FUNCTION_NOT_FOUND
SELECT replace('a', CAST('2020-02-29' AS varchar), 'a');
--= 872e3a05 [["_col0","varchar(3)"]] [["a"]]
SELECT replace('a', DATE '2020-02-29', 'a');
--= cf996a06 FUNCTION_NOT_FOUND
SELECT replace('a', TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= 14315ebd FUNCTION_NOT_FOUND
SELECT replace('a', INTERVAL '1' DAY, 'a');
--= 4e61e1a9 FUNCTION_NOT_FOUND
SELECT replace('a', ARRAY[1, 2], 'a');
--= 883816dc FUNCTION_NOT_FOUND
SELECT replace('a', MAP(ARRAY['a'], ARRAY[1]), 'a');
--= 9224c008 FUNCTION_NOT_FOUND
SELECT replace('a', JSON '1', 'a');
--= 6555c447 FUNCTION_NOT_FOUND
SELECT replace('a', NULL, 'a');
--= 1ffca754 [["_col0","varchar(3)"]] [[null]]
SELECT replace('a', 'a', 5);
--= 7447aaa0 FUNCTION_NOT_FOUND
SELECT replace('a', 'a', REAL '1.5');
--= 5e59314b FUNCTION_NOT_FOUND
SELECT replace('a', 'a', 1.5);
--= 073e518b FUNCTION_NOT_FOUND
SELECT replace('a', 'a', DECIMAL '1.50');
--= 5d093ac5 FUNCTION_NOT_FOUND
SELECT replace('a', 'a', true);
--= fdb98ae1 FUNCTION_NOT_FOUND
SELECT replace('a', 'a', CAST('2020-02-29' AS varchar));
--= 6a19e2ad [["_col0","varchar"]] [["2020-02-29"]]
SELECT replace('a', 'a', DATE '2020-02-29');
--= f08bdeea FUNCTION_NOT_FOUND
SELECT replace('a', 'a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 02fca8dc FUNCTION_NOT_FOUND
SELECT replace('a', 'a', INTERVAL '1' DAY);
--= 92d4d9c5 FUNCTION_NOT_FOUND
SELECT replace('a', 'a', ARRAY[1, 2]);
--= 6423a66c FUNCTION_NOT_FOUND
SELECT replace('a', 'a', MAP(ARRAY['a'], ARRAY[1]));
--= 56a84102 FUNCTION_NOT_FOUND
SELECT replace('a', 'a', JSON '1');
--= 5765a554 FUNCTION_NOT_FOUND
SELECT replace('a', 'a', NULL);
--= 65c52b5f [["_col0","varchar(1)"]] [[null]]
SELECT replace(5, 'a');
--= a6a80fce FUNCTION_NOT_FOUND
SELECT replace(REAL '1.5', 'a');
--= 2969662e FUNCTION_NOT_FOUND
SELECT replace(1.5, 'a');
--= f699fe7d FUNCTION_NOT_FOUND
SELECT replace(DECIMAL '1.50', 'a');
--= f4fed26b FUNCTION_NOT_FOUND
SELECT replace(true, 'a');
--= f0b99003 FUNCTION_NOT_FOUND
SELECT replace(CAST('2020-02-29' AS varchar), 'a');
--= 7f080906 [["_col0","varchar"]] [["2020-02-29"]]
SELECT replace(DATE '2020-02-29', 'a');
--= 495c32b0 FUNCTION_NOT_FOUND
SELECT replace(TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= 6bd666bf FUNCTION_NOT_FOUND
SELECT replace(INTERVAL '1' DAY, 'a');
--= 6c11c082 FUNCTION_NOT_FOUND
SELECT replace(ARRAY[1, 2], 'a');
--= 3628fec3 FUNCTION_NOT_FOUND
SELECT replace(MAP(ARRAY['a'], ARRAY[1]), 'a');
--= 7b711185 FUNCTION_NOT_FOUND
SELECT replace(JSON '1', 'a');
--= 5ce5a470 FUNCTION_NOT_FOUND
SELECT replace(NULL, 'a');
--= 461074e8 [["_col0","varchar(0)"]] [[null]]
SELECT replace('a', 5);
--= 182fe12d FUNCTION_NOT_FOUND
SELECT replace('a', REAL '1.5');
--= 323c0680 FUNCTION_NOT_FOUND
SELECT replace('a', 1.5);
--= 35b746cc FUNCTION_NOT_FOUND
SELECT replace('a', DECIMAL '1.50');
--= a00bbdc2 FUNCTION_NOT_FOUND
SELECT replace('a', true);
--= 4e9a0edf FUNCTION_NOT_FOUND
SELECT replace('a', CAST('2020-02-29' AS varchar));
--= 9e42a267 [["_col0","varchar(1)"]] [["a"]]
SELECT replace('a', DATE '2020-02-29');
--= bf003537 FUNCTION_NOT_FOUND
SELECT replace('a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 8a2915d4 FUNCTION_NOT_FOUND
SELECT replace('a', INTERVAL '1' DAY);
--= c0214d75 FUNCTION_NOT_FOUND
SELECT replace('a', ARRAY[1, 2]);
--= 0609e831 FUNCTION_NOT_FOUND
SELECT replace('a', MAP(ARRAY['a'], ARRAY[1]));
--= 899cda59 FUNCTION_NOT_FOUND
SELECT replace('a', JSON '1');
--= c3959911 FUNCTION_NOT_FOUND
SELECT replace('a', NULL);
--= 460a41c9 [["_col0","varchar(1)"]] [[null]]
SELECT reverse(5);
--= 10e2c870 FUNCTION_NOT_FOUND
SELECT reverse(REAL '1.5');
--= 50796b4c FUNCTION_NOT_FOUND
SELECT reverse(1.5);
--= 52708146 FUNCTION_NOT_FOUND
SELECT reverse(DECIMAL '1.50');
--= e4a8d764 FUNCTION_NOT_FOUND
SELECT reverse(true);
--= b2b3a075 FUNCTION_NOT_FOUND
SELECT reverse(CAST('2020-02-29' AS varchar));
--= 08f06fba [["_col0","varchar"]] [["92-20-0202"]]
SELECT reverse(DATE '2020-02-29');
--= 89ba4a71 FUNCTION_NOT_FOUND
SELECT reverse(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 51d9ebe7 FUNCTION_NOT_FOUND
SELECT reverse(INTERVAL '1' DAY);
--= a9ac9219 FUNCTION_NOT_FOUND
SELECT reverse(ARRAY[1, 2]);
--= f4292bf0 [["_col0","array(integer)"]] [[[2,1]]]
SELECT reverse(MAP(ARRAY['a'], ARRAY[1]));
--= 9c2a3d72 FUNCTION_NOT_FOUND
SELECT reverse(JSON '1');
--= 345ff36e FUNCTION_NOT_FOUND
SELECT rgb(5, 2, 2);
--= 4c210e52 [["_col0","color"]] [["#050202"]]
SELECT rgb(REAL '1.5', 2, 2);
--= 6067516e FUNCTION_NOT_FOUND
SELECT rgb(1.5, 2, 2);
--= 9d6eebef FUNCTION_NOT_FOUND
SELECT rgb(DECIMAL '1.50', 2, 2);
--= 12379708 FUNCTION_NOT_FOUND
SELECT rgb(true, 2, 2);
--= c5caa1eb FUNCTION_NOT_FOUND
SELECT rgb(CAST('2020-02-29' AS varchar), 2, 2);
--= d94f276b FUNCTION_NOT_FOUND
SELECT rgb(DATE '2020-02-29', 2, 2);
--= 985834c9 FUNCTION_NOT_FOUND
SELECT rgb(TIMESTAMP '2020-02-29 13:04:05.678901', 2, 2);
--= 4461a143 FUNCTION_NOT_FOUND
SELECT rgb(INTERVAL '1' DAY, 2, 2);
--= 6fcb43fc FUNCTION_NOT_FOUND
SELECT rgb(ARRAY[1, 2], 2, 2);
--= b27ac0a0 FUNCTION_NOT_FOUND
SELECT rgb(MAP(ARRAY['a'], ARRAY[1]), 2, 2);
--= 90d7f960 FUNCTION_NOT_FOUND
SELECT rgb(JSON '1', 2, 2);
--= 8850eb88 FUNCTION_NOT_FOUND
SELECT rgb(NULL, 2, 2);
--= d8e5932b [["_col0","color"]] [[null]]
SELECT rgb(2, 5, 2);
--= f61dbc5d [["_col0","color"]] [["#020502"]]
SELECT rgb(2, REAL '1.5', 2);
--= 9879a092 FUNCTION_NOT_FOUND
SELECT rgb(2, 1.5, 2);
--= f0eaef6d FUNCTION_NOT_FOUND
SELECT rgb(2, DECIMAL '1.50', 2);
--= bb42ab35 FUNCTION_NOT_FOUND
SELECT rgb(2, true, 2);
--= a7e69c89 FUNCTION_NOT_FOUND
SELECT rgb(2, CAST('2020-02-29' AS varchar), 2);
--= c00bcf83 FUNCTION_NOT_FOUND
SELECT rgb(2, DATE '2020-02-29', 2);
--= 3e61a870 FUNCTION_NOT_FOUND
SELECT rgb(2, TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= 481d898e FUNCTION_NOT_FOUND
SELECT rgb(2, INTERVAL '1' DAY, 2);
--= ae6a9b88 FUNCTION_NOT_FOUND
SELECT rgb(2, ARRAY[1, 2], 2);
--= 6d6ef520 FUNCTION_NOT_FOUND
SELECT rgb(2, MAP(ARRAY['a'], ARRAY[1]), 2);
--= 23891470 FUNCTION_NOT_FOUND
SELECT rgb(2, JSON '1', 2);
--= 23149cfc FUNCTION_NOT_FOUND
SELECT rgb(2, NULL, 2);
--= 77ed9d38 [["_col0","color"]] [[null]]
SELECT rgb(2, 2, 5);
--= baabcfe1 [["_col0","color"]] [["#020205"]]
SELECT rgb(2, 2, REAL '1.5');
--= f8b31900 FUNCTION_NOT_FOUND
SELECT rgb(2, 2, 1.5);
--= a83323a9 FUNCTION_NOT_FOUND
SELECT rgb(2, 2, DECIMAL '1.50');
--= 05421983 FUNCTION_NOT_FOUND
SELECT rgb(2, 2, true);
--= da8fd36c FUNCTION_NOT_FOUND
SELECT rgb(2, 2, CAST('2020-02-29' AS varchar));
--= bdf684d0 FUNCTION_NOT_FOUND
SELECT rgb(2, 2, DATE '2020-02-29');
--= 3af9fba9 FUNCTION_NOT_FOUND
SELECT rgb(2, 2, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 1d6325f8 FUNCTION_NOT_FOUND
SELECT rgb(2, 2, INTERVAL '1' DAY);
--= f0028a68 FUNCTION_NOT_FOUND
SELECT rgb(2, 2, ARRAY[1, 2]);
--= 18061bbc FUNCTION_NOT_FOUND
SELECT rgb(2, 2, MAP(ARRAY['a'], ARRAY[1]));
--= 8dedff44 FUNCTION_NOT_FOUND
SELECT rgb(2, 2, JSON '1');
--= b5a01543 FUNCTION_NOT_FOUND
SELECT rgb(2, 2, NULL);
--= 7b69035d [["_col0","color"]] [[null]]
SELECT round(true);
--= ce8288ce FUNCTION_NOT_FOUND
SELECT round(CAST('2020-02-29' AS varchar));
--= e02f2023 FUNCTION_NOT_FOUND
SELECT round(DATE '2020-02-29');
--= 4dbad93c FUNCTION_NOT_FOUND
SELECT round(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 673a3815 FUNCTION_NOT_FOUND
SELECT round(INTERVAL '1' DAY);
--= c01db0cb FUNCTION_NOT_FOUND
SELECT round(ARRAY[1, 2]);
--= b3757b40 FUNCTION_NOT_FOUND
SELECT round(MAP(ARRAY['a'], ARRAY[1]));
--= 3cd555bd FUNCTION_NOT_FOUND
SELECT round(JSON '1');
--= f7671ede FUNCTION_NOT_FOUND
SELECT round(true, 2);
--= 8c77cba1 FUNCTION_NOT_FOUND
SELECT round(CAST('2020-02-29' AS varchar), 2);
--= 370a07bb FUNCTION_NOT_FOUND
SELECT round(DATE '2020-02-29', 2);
--= 9d8e0f23 FUNCTION_NOT_FOUND
SELECT round(TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= f430008f FUNCTION_NOT_FOUND
SELECT round(INTERVAL '1' DAY, 2);
--= f3acc66f FUNCTION_NOT_FOUND
SELECT round(ARRAY[1, 2], 2);
--= 327d394f FUNCTION_NOT_FOUND
SELECT round(MAP(ARRAY['a'], ARRAY[1]), 2);
--= 870ce844 FUNCTION_NOT_FOUND
SELECT round(JSON '1', 2);
--= 665631c8 FUNCTION_NOT_FOUND
SELECT round(NULL, 2);
--= 6c725ae4 [["_col0","tinyint"]] [[null]]
SELECT round(2, 5);
--= 10e8a152 [["_col0","integer"]] [[2]]
SELECT round(2, REAL '1.5');
--= 3f11ec22 FUNCTION_NOT_FOUND
SELECT round(2, 1.5);
--= aab48e8e FUNCTION_NOT_FOUND
SELECT round(2, DECIMAL '1.50');
--= 92277682 FUNCTION_NOT_FOUND
SELECT round(2, true);
--= f732c305 FUNCTION_NOT_FOUND
SELECT round(2, CAST('2020-02-29' AS varchar));
--= 0bff6874 FUNCTION_NOT_FOUND
SELECT round(2, DATE '2020-02-29');
--= 4d27fd91 FUNCTION_NOT_FOUND
SELECT round(2, TIMESTAMP '2020-02-29 13:04:05.678901');
--= f5fdd5e8 FUNCTION_NOT_FOUND
SELECT round(2, INTERVAL '1' DAY);
--= 7a9281c3 FUNCTION_NOT_FOUND
SELECT round(2, ARRAY[1, 2]);
--= d7b78295 FUNCTION_NOT_FOUND
SELECT round(2, MAP(ARRAY['a'], ARRAY[1]));
--= a88dc5f1 FUNCTION_NOT_FOUND
SELECT round(2, JSON '1');
--= 3540bf0e FUNCTION_NOT_FOUND
SELECT round(2, NULL);
--= d66d07ae [["_col0","integer"]] [[null]]
SELECT rpad(5, 2, X'61');
--= 70ff8a06 FUNCTION_NOT_FOUND
SELECT rpad(REAL '1.5', 2, X'61');
--= f3da197a FUNCTION_NOT_FOUND
SELECT rpad(1.5, 2, X'61');
--= 733d2908 FUNCTION_NOT_FOUND
SELECT rpad(DECIMAL '1.50', 2, X'61');
--= d73c4803 FUNCTION_NOT_FOUND
SELECT rpad(true, 2, X'61');
--= f4fc44ec FUNCTION_NOT_FOUND
SELECT rpad(CAST('2020-02-29' AS varchar), 2, X'61');
--= e179c272 FUNCTION_NOT_FOUND
SELECT rpad(DATE '2020-02-29', 2, X'61');
--= dc532b71 FUNCTION_NOT_FOUND
SELECT rpad(TIMESTAMP '2020-02-29 13:04:05.678901', 2, X'61');
--= 4d5d841f FUNCTION_NOT_FOUND
SELECT rpad(INTERVAL '1' DAY, 2, X'61');
--= 81d4004d FUNCTION_NOT_FOUND
SELECT rpad(ARRAY[1, 2], 2, X'61');
--= d8cd1a9a FUNCTION_NOT_FOUND
SELECT rpad(MAP(ARRAY['a'], ARRAY[1]), 2, X'61');
--= 0b53bcc2 FUNCTION_NOT_FOUND
SELECT rpad(JSON '1', 2, X'61');
--= 6003d74a FUNCTION_NOT_FOUND
SELECT rpad(NULL, 2, X'61');
--= 2ff1f308 [["_col0","varbinary"]] [[null]]
SELECT rpad(X'61', 5, X'61');
--= 4adc2467 [["_col0","varbinary"]] [["YWFhYWE="]]
SELECT rpad(X'61', REAL '1.5', X'61');
--= 87cd420d FUNCTION_NOT_FOUND
SELECT rpad(X'61', 1.5, X'61');
--= 1392d8ea FUNCTION_NOT_FOUND
SELECT rpad(X'61', DECIMAL '1.50', X'61');
--= 02d771e4 FUNCTION_NOT_FOUND
SELECT rpad(X'61', true, X'61');
--= d19faa37 FUNCTION_NOT_FOUND
SELECT rpad(X'61', CAST('2020-02-29' AS varchar), X'61');
--= cac20c78 FUNCTION_NOT_FOUND
SELECT rpad(X'61', DATE '2020-02-29', X'61');
--= 9bc8817c FUNCTION_NOT_FOUND
SELECT rpad(X'61', TIMESTAMP '2020-02-29 13:04:05.678901', X'61');
--= 647aa7be FUNCTION_NOT_FOUND
SELECT rpad(X'61', INTERVAL '1' DAY, X'61');
--= e0b67a0a FUNCTION_NOT_FOUND
SELECT rpad(X'61', ARRAY[1, 2], X'61');
--= 2aafa9a0 FUNCTION_NOT_FOUND
SELECT rpad(X'61', MAP(ARRAY['a'], ARRAY[1]), X'61');
--= 6e3f5424 FUNCTION_NOT_FOUND
SELECT rpad(X'61', JSON '1', X'61');
--= bdec7c62 FUNCTION_NOT_FOUND
SELECT rpad(X'61', NULL, X'61');
--= 90f951b2 [["_col0","varbinary"]] [[null]]
SELECT rpad(X'61', 2, 5);
--= 1c86efa3 FUNCTION_NOT_FOUND
SELECT rpad(X'61', 2, REAL '1.5');
--= c1de6dba FUNCTION_NOT_FOUND
SELECT rpad(X'61', 2, 1.5);
--= 5d8d23d8 FUNCTION_NOT_FOUND
SELECT rpad(X'61', 2, DECIMAL '1.50');
--= 0b63aae6 FUNCTION_NOT_FOUND
SELECT rpad(X'61', 2, true);
--= eb48bb7d FUNCTION_NOT_FOUND
SELECT rpad(X'61', 2, CAST('2020-02-29' AS varchar));
--= 36dd9620 FUNCTION_NOT_FOUND
SELECT rpad(X'61', 2, DATE '2020-02-29');
--= 75afb470 FUNCTION_NOT_FOUND
SELECT rpad(X'61', 2, TIMESTAMP '2020-02-29 13:04:05.678901');
--= d41aa6f4 FUNCTION_NOT_FOUND
SELECT rpad(X'61', 2, INTERVAL '1' DAY);
--= 98cb14d1 FUNCTION_NOT_FOUND
SELECT rpad(X'61', 2, ARRAY[1, 2]);
--= 2c9b4b23 FUNCTION_NOT_FOUND
SELECT rpad(X'61', 2, MAP(ARRAY['a'], ARRAY[1]));
--= fd4c3bcf FUNCTION_NOT_FOUND
SELECT rpad(X'61', 2, JSON '1');
--= 6f0ce65a FUNCTION_NOT_FOUND
SELECT rpad(X'61', 2, NULL);
--= a3a156d2 [["_col0","varbinary"]] [[null]]
SELECT rtrim(5);
--= 5405dc8b FUNCTION_NOT_FOUND
SELECT rtrim(REAL '1.5');
--= f474ffbe FUNCTION_NOT_FOUND
SELECT rtrim(1.5);
--= 2e68f561 FUNCTION_NOT_FOUND
SELECT rtrim(DECIMAL '1.50');
--= 45fb5b0e FUNCTION_NOT_FOUND
SELECT rtrim(true);
--= c7793c04 FUNCTION_NOT_FOUND
SELECT rtrim(CAST('2020-02-29' AS varchar));
--= 28be5bb1 [["_col0","varchar"]] [["2020-02-29"]]
SELECT rtrim(DATE '2020-02-29');
--= b423c4f1 FUNCTION_NOT_FOUND
SELECT rtrim(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 81938a44 FUNCTION_NOT_FOUND
SELECT rtrim(INTERVAL '1' DAY);
--= f23b179d FUNCTION_NOT_FOUND
SELECT rtrim(ARRAY[1, 2]);
--= 19d39a97 FUNCTION_NOT_FOUND
SELECT rtrim(MAP(ARRAY['a'], ARRAY[1]));
--= 286af474 FUNCTION_NOT_FOUND
SELECT rtrim(JSON '1');
--= b8900d96 FUNCTION_NOT_FOUND
SELECT rtrim(5, 'a');
--= 64a707ba FUNCTION_NOT_FOUND
SELECT rtrim(REAL '1.5', 'a');
--= 7507c607 FUNCTION_NOT_FOUND
SELECT rtrim(1.5, 'a');
--= bef3ccf9 FUNCTION_NOT_FOUND
SELECT rtrim(DECIMAL '1.50', 'a');
--= 4aa95854 FUNCTION_NOT_FOUND
SELECT rtrim(true, 'a');
--= 8919385d FUNCTION_NOT_FOUND
SELECT rtrim(CAST('2020-02-29' AS varchar), 'a');
--= 04a01f44 [["_col0","varchar"]] [["2020-02-29"]]
SELECT rtrim(DATE '2020-02-29', 'a');
--= ae509ff2 FUNCTION_NOT_FOUND
SELECT rtrim(TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= 88332d08 FUNCTION_NOT_FOUND
SELECT rtrim(INTERVAL '1' DAY, 'a');
--= 65c6a0df FUNCTION_NOT_FOUND
SELECT rtrim(ARRAY[1, 2], 'a');
--= c9af54d8 FUNCTION_NOT_FOUND
SELECT rtrim(MAP(ARRAY['a'], ARRAY[1]), 'a');
--= 9a07b657 FUNCTION_NOT_FOUND
SELECT rtrim(JSON '1', 'a');
--= a15a7a9b FUNCTION_NOT_FOUND
SELECT rtrim(NULL, 'a');
--= 8b5c1750 [["_col0","varchar(0)"]] [[null]]
SELECT rtrim(CAST('a' AS char(2)), 5);
--= f3993300 FUNCTION_NOT_FOUND
SELECT rtrim(CAST('a' AS char(2)), REAL '1.5');
--= 87ff3866 FUNCTION_NOT_FOUND
SELECT rtrim(CAST('a' AS char(2)), 1.5);
--= 4375bdfd FUNCTION_NOT_FOUND
SELECT rtrim(CAST('a' AS char(2)), DECIMAL '1.50');
--= 41add1e7 FUNCTION_NOT_FOUND
SELECT rtrim(CAST('a' AS char(2)), true);
--= dbc7c130 FUNCTION_NOT_FOUND
SELECT rtrim(CAST('a' AS char(2)), CAST('2020-02-29' AS varchar));
--= 28543956 [["_col0","varchar(2)"]] [["a"]]
SELECT rtrim(CAST('a' AS char(2)), DATE '2020-02-29');
--= 61a914be FUNCTION_NOT_FOUND
SELECT rtrim(CAST('a' AS char(2)), TIMESTAMP '2020-02-29 13:04:05.678901');
--= d431f1ee FUNCTION_NOT_FOUND
SELECT rtrim(CAST('a' AS char(2)), INTERVAL '1' DAY);
--= 52059743 FUNCTION_NOT_FOUND
SELECT rtrim(CAST('a' AS char(2)), ARRAY[1, 2]);
--= 438c9bab FUNCTION_NOT_FOUND
SELECT rtrim(CAST('a' AS char(2)), MAP(ARRAY['a'], ARRAY[1]));
--= 152f7453 FUNCTION_NOT_FOUND
SELECT rtrim(CAST('a' AS char(2)), JSON '1');
--= 8767fca1 FUNCTION_NOT_FOUND
SELECT rtrim(CAST('a' AS char(2)), NULL);
--= e68a6778 [["_col0","varchar(2)"]] [[null]]
SELECT second(5);
--= 4a42a3d8 FUNCTION_NOT_FOUND
SELECT second(REAL '1.5');
--= 221db6a1 FUNCTION_NOT_FOUND
SELECT second(1.5);
--= 703271d4 FUNCTION_NOT_FOUND
SELECT second(DECIMAL '1.50');
--= 014b5c92 FUNCTION_NOT_FOUND
SELECT second(true);
--= 961b1dd5 FUNCTION_NOT_FOUND
SELECT second(CAST('2020-02-29' AS varchar));
--= 0d952972 FUNCTION_NOT_FOUND
SELECT second(TIMESTAMP '2020-02-29 13:04:05.678901');
--= a33c5fdc [["_col0","bigint"]] [[5]]
SELECT second(ARRAY[1, 2]);
--= 207b1996 FUNCTION_NOT_FOUND
SELECT second(MAP(ARRAY['a'], ARRAY[1]));
--= 11235d74 FUNCTION_NOT_FOUND
SELECT second(JSON '1');
--= bff61855 FUNCTION_NOT_FOUND
SELECT sequence(5, 2);
--= 99701d69 [["_col0","array(bigint)"]] [[[5,4,3,2]]]
SELECT sequence(REAL '1.5', 2);
--= 3fd11fb1 FUNCTION_NOT_FOUND
SELECT sequence(1.5, 2);
--= 999b0f99 FUNCTION_NOT_FOUND
SELECT sequence(DECIMAL '1.50', 2);
--= 0a6e9242 FUNCTION_NOT_FOUND
SELECT sequence(true, 2);
--= 66aace95 FUNCTION_NOT_FOUND
SELECT sequence(CAST('2020-02-29' AS varchar), 2);
--= 0772fcca FUNCTION_NOT_FOUND
SELECT sequence(DATE '2020-02-29', 2);
--= 62221826 FUNCTION_NOT_FOUND
SELECT sequence(TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= 537605bc FUNCTION_NOT_FOUND
SELECT sequence(INTERVAL '1' DAY, 2);
--= 483b9a23 FUNCTION_NOT_FOUND
SELECT sequence(ARRAY[1, 2], 2);
--= 54be1f84 FUNCTION_NOT_FOUND
SELECT sequence(MAP(ARRAY['a'], ARRAY[1]), 2);
--= 1a471c71 FUNCTION_NOT_FOUND
SELECT sequence(JSON '1', 2);
--= 8165123c FUNCTION_NOT_FOUND
SELECT sequence(NULL, 2);
--= 70d948b5 [["_col0","array(bigint)"]] [[null]]
SELECT sequence(2, 5);
--= 7f8f9417 [["_col0","array(bigint)"]] [[[2,3,4,5]]]
SELECT sequence(2, REAL '1.5');
--= 33e777c7 FUNCTION_NOT_FOUND
SELECT sequence(2, 1.5);
--= 3768689e FUNCTION_NOT_FOUND
SELECT sequence(2, DECIMAL '1.50');
--= 20ef7fe7 FUNCTION_NOT_FOUND
SELECT sequence(2, true);
--= 4f7f8983 FUNCTION_NOT_FOUND
SELECT sequence(2, CAST('2020-02-29' AS varchar));
--= 27f0b0b2 FUNCTION_NOT_FOUND
SELECT sequence(2, DATE '2020-02-29');
--= fd1fe57a FUNCTION_NOT_FOUND
SELECT sequence(2, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 3a6d3dfd FUNCTION_NOT_FOUND
SELECT sequence(2, INTERVAL '1' DAY);
--= 552f82ca FUNCTION_NOT_FOUND
SELECT sequence(2, ARRAY[1, 2]);
--= a4275b14 FUNCTION_NOT_FOUND
SELECT sequence(2, MAP(ARRAY['a'], ARRAY[1]));
--= e57fcfe2 FUNCTION_NOT_FOUND
SELECT sequence(2, JSON '1');
--= 0dd9ca69 FUNCTION_NOT_FOUND
SELECT sequence(2, NULL);
--= 25ffc5a2 [["_col0","array(bigint)"]] [[null]]
SELECT sequence(5, 2, 2);
--= 3f15957e INVALID_FUNCTION_ARGUMENT
SELECT sequence(REAL '1.5', 2, 2);
--= 50f7de29 FUNCTION_NOT_FOUND
SELECT sequence(1.5, 2, 2);
--= d27325e1 FUNCTION_NOT_FOUND
SELECT sequence(DECIMAL '1.50', 2, 2);
--= c1d7751b FUNCTION_NOT_FOUND
SELECT sequence(true, 2, 2);
--= e52c89c3 FUNCTION_NOT_FOUND
SELECT sequence(CAST('2020-02-29' AS varchar), 2, 2);
--= 8b957c83 FUNCTION_NOT_FOUND
SELECT sequence(DATE '2020-02-29', 2, 2);
--= 04d302a9 FUNCTION_NOT_FOUND
SELECT sequence(TIMESTAMP '2020-02-29 13:04:05.678901', 2, 2);
--= 93233b15 FUNCTION_NOT_FOUND
SELECT sequence(INTERVAL '1' DAY, 2, 2);
--= eed86075 FUNCTION_NOT_FOUND
SELECT sequence(ARRAY[1, 2], 2, 2);
--= 4fbeecdd FUNCTION_NOT_FOUND
SELECT sequence(MAP(ARRAY['a'], ARRAY[1]), 2, 2);
--= c685a152 FUNCTION_NOT_FOUND
SELECT sequence(JSON '1', 2, 2);
--= dfd67e09 FUNCTION_NOT_FOUND
SELECT sequence(NULL, 2, 2);
--= 95d5f25e [["_col0","array(bigint)"]] [[null]]
SELECT sequence(2, 5, 2);
--= d7a53c43 [["_col0","array(bigint)"]] [[[2,4]]]
SELECT sequence(2, REAL '1.5', 2);
--= 7a56165e FUNCTION_NOT_FOUND
SELECT sequence(2, 1.5, 2);
--= d28a0558 FUNCTION_NOT_FOUND
SELECT sequence(2, DECIMAL '1.50', 2);
--= ab46093b FUNCTION_NOT_FOUND
SELECT sequence(2, true, 2);
--= d5652c6b FUNCTION_NOT_FOUND
SELECT sequence(2, CAST('2020-02-29' AS varchar), 2);
--= b7003f16 FUNCTION_NOT_FOUND
SELECT sequence(2, DATE '2020-02-29', 2);
--= a0a35453 FUNCTION_NOT_FOUND
SELECT sequence(2, TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= 2d477cd6 FUNCTION_NOT_FOUND
SELECT sequence(2, INTERVAL '1' DAY, 2);
--= 9ac293fc FUNCTION_NOT_FOUND
SELECT sequence(2, ARRAY[1, 2], 2);
--= e8126ed1 FUNCTION_NOT_FOUND
SELECT sequence(2, MAP(ARRAY['a'], ARRAY[1]), 2);
--= 29437808 FUNCTION_NOT_FOUND
SELECT sequence(2, JSON '1', 2);
--= 8bbc3a62 FUNCTION_NOT_FOUND
SELECT sequence(2, NULL, 2);
--= 2d1819b9 [["_col0","array(bigint)"]] [[null]]
SELECT sequence(2, 2, 5);
--= c5dec0ce [["_col0","array(bigint)"]] [[[2]]]
SELECT sequence(2, 2, REAL '1.5');
--= e4e0133a FUNCTION_NOT_FOUND
SELECT sequence(2, 2, 1.5);
--= 9f3021aa FUNCTION_NOT_FOUND
SELECT sequence(2, 2, DECIMAL '1.50');
--= aed1a45a FUNCTION_NOT_FOUND
SELECT sequence(2, 2, true);
--= 9b9a9ac9 FUNCTION_NOT_FOUND
SELECT sequence(2, 2, CAST('2020-02-29' AS varchar));
--= d1686ed9 FUNCTION_NOT_FOUND
SELECT sequence(2, 2, DATE '2020-02-29');
--= afd01ca1 FUNCTION_NOT_FOUND
SELECT sequence(2, 2, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 033e6547 FUNCTION_NOT_FOUND
SELECT sequence(2, 2, INTERVAL '1' DAY);
--= 15b1bafd FUNCTION_NOT_FOUND
SELECT sequence(2, 2, ARRAY[1, 2]);
--= 9923171f FUNCTION_NOT_FOUND
SELECT sequence(2, 2, MAP(ARRAY['a'], ARRAY[1]));
--= 5fb3c2a4 FUNCTION_NOT_FOUND
SELECT sequence(2, 2, JSON '1');
--= 68de7b25 FUNCTION_NOT_FOUND
SELECT sequence(2, 2, NULL);
--= bd116e1d [["_col0","array(bigint)"]] [[null]]
SELECT sha1(5);
--= 453507bd FUNCTION_NOT_FOUND
SELECT sha1(REAL '1.5');
--= 8f982d15 FUNCTION_NOT_FOUND
SELECT sha1(1.5);
--= df5ca2a5 FUNCTION_NOT_FOUND
SELECT sha1(DECIMAL '1.50');
--= 94c3a30b FUNCTION_NOT_FOUND
SELECT sha1(true);
--= d08b6385 FUNCTION_NOT_FOUND
SELECT sha1(CAST('2020-02-29' AS varchar));
--= 6ae0bc4c FUNCTION_NOT_FOUND
SELECT sha1(DATE '2020-02-29');
--= a15fd6cf FUNCTION_NOT_FOUND
SELECT sha1(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 64d93433 FUNCTION_NOT_FOUND
SELECT sha1(INTERVAL '1' DAY);
--= f6e1069e FUNCTION_NOT_FOUND
SELECT sha1(ARRAY[1, 2]);
--= 624d5987 FUNCTION_NOT_FOUND
SELECT sha1(MAP(ARRAY['a'], ARRAY[1]));
--= da7490d4 FUNCTION_NOT_FOUND
SELECT sha1(JSON '1');
--= d4b660ab FUNCTION_NOT_FOUND
SELECT sha256(5);
--= 4ae9eb07 FUNCTION_NOT_FOUND
SELECT sha256(REAL '1.5');
--= 8141c4c3 FUNCTION_NOT_FOUND
SELECT sha256(1.5);
--= 3b62cf26 FUNCTION_NOT_FOUND
SELECT sha256(DECIMAL '1.50');
--= f990f081 FUNCTION_NOT_FOUND
SELECT sha256(true);
--= afe89a9f FUNCTION_NOT_FOUND
SELECT sha256(CAST('2020-02-29' AS varchar));
--= 666d9409 FUNCTION_NOT_FOUND
SELECT sha256(DATE '2020-02-29');
--= 7296f497 FUNCTION_NOT_FOUND
SELECT sha256(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 1043b444 FUNCTION_NOT_FOUND
SELECT sha256(INTERVAL '1' DAY);
--= 7917ac20 FUNCTION_NOT_FOUND
SELECT sha256(ARRAY[1, 2]);
--= 035a51b5 FUNCTION_NOT_FOUND
SELECT sha256(MAP(ARRAY['a'], ARRAY[1]));
--= 06a4331e FUNCTION_NOT_FOUND
SELECT sha256(JSON '1');
--= 82ed349e FUNCTION_NOT_FOUND
SELECT sha512(5);
--= e02ae01b FUNCTION_NOT_FOUND
SELECT sha512(REAL '1.5');
--= d8610856 FUNCTION_NOT_FOUND
SELECT sha512(1.5);
--= 339492c6 FUNCTION_NOT_FOUND
SELECT sha512(DECIMAL '1.50');
--= 46cee3d7 FUNCTION_NOT_FOUND
SELECT sha512(true);
--= 0a014eba FUNCTION_NOT_FOUND
SELECT sha512(CAST('2020-02-29' AS varchar));
--= c1ec8d7e FUNCTION_NOT_FOUND
SELECT sha512(DATE '2020-02-29');
--= c574922f FUNCTION_NOT_FOUND
SELECT sha512(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 2db5873b FUNCTION_NOT_FOUND
SELECT sha512(INTERVAL '1' DAY);
--= 7bc63dff FUNCTION_NOT_FOUND
SELECT sha512(ARRAY[1, 2]);
--= 896f5cc7 FUNCTION_NOT_FOUND
SELECT sha512(MAP(ARRAY['a'], ARRAY[1]));
--= 6fc579ff FUNCTION_NOT_FOUND
SELECT sha512(JSON '1');
--= 02a075b8 FUNCTION_NOT_FOUND
SELECT sign(true);
--= 2652ad81 FUNCTION_NOT_FOUND
SELECT sign(CAST('2020-02-29' AS varchar));
--= 8d8fe385 FUNCTION_NOT_FOUND
SELECT sign(DATE '2020-02-29');
--= e484e714 FUNCTION_NOT_FOUND
SELECT sign(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 8ed82868 FUNCTION_NOT_FOUND
SELECT sign(INTERVAL '1' DAY);
--= ddf7fd29 FUNCTION_NOT_FOUND
SELECT sign(ARRAY[1, 2]);
--= 24fb2b35 FUNCTION_NOT_FOUND
SELECT sign(MAP(ARRAY['a'], ARRAY[1]));
--= a18b4cf3 FUNCTION_NOT_FOUND
SELECT sign(JSON '1');
--= 07e2651d FUNCTION_NOT_FOUND
SELECT sin(5);
--= c71ffa12 [["_col0","double"]] [["-0.9589242746631385"]]
SELECT sin(REAL '1.5');
--= fe6ee670 [["_col0","double"]] [["0.9974949866040544"]]
SELECT sin(1.5);
--= 284aed64 [["_col0","double"]] [["0.9974949866040544"]]
SELECT sin(DECIMAL '1.50');
--= 137da7a2 [["_col0","double"]] [["0.9974949866040544"]]
SELECT sin(true);
--= 1c2abb9c FUNCTION_NOT_FOUND
SELECT sin(CAST('2020-02-29' AS varchar));
--= 52b29d49 FUNCTION_NOT_FOUND
SELECT sin(DATE '2020-02-29');
--= c54bb110 FUNCTION_NOT_FOUND
SELECT sin(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 138644ec FUNCTION_NOT_FOUND
SELECT sin(INTERVAL '1' DAY);
--= 03b6cce3 FUNCTION_NOT_FOUND
SELECT sin(ARRAY[1, 2]);
--= 8364e864 FUNCTION_NOT_FOUND
SELECT sin(MAP(ARRAY['a'], ARRAY[1]));
--= 454fac84 FUNCTION_NOT_FOUND
SELECT sin(JSON '1');
--= f0ddaed6 FUNCTION_NOT_FOUND
SELECT sinh(5);
--= 8e3e75e0 [["_col0","double"]] [["74.20321057778875"]]
SELECT sinh(REAL '1.5');
--= bea6bdfe [["_col0","double"]] [["2.1292794550948173"]]
SELECT sinh(1.5);
--= 65b7da30 [["_col0","double"]] [["2.1292794550948173"]]
SELECT sinh(DECIMAL '1.50');
--= 81cf5e7a [["_col0","double"]] [["2.1292794550948173"]]
SELECT sinh(true);
--= f1da3213 FUNCTION_NOT_FOUND
SELECT sinh(CAST('2020-02-29' AS varchar));
--= 3c84839e FUNCTION_NOT_FOUND
SELECT sinh(DATE '2020-02-29');
--= 8ad8fef4 FUNCTION_NOT_FOUND
SELECT sinh(TIMESTAMP '2020-02-29 13:04:05.678901');
--= f0d31b13 FUNCTION_NOT_FOUND
SELECT sinh(INTERVAL '1' DAY);
--= aafa3e89 FUNCTION_NOT_FOUND
SELECT sinh(ARRAY[1, 2]);
--= d955e1eb FUNCTION_NOT_FOUND
SELECT sinh(MAP(ARRAY['a'], ARRAY[1]));
--= 2ca6a16d FUNCTION_NOT_FOUND
SELECT sinh(JSON '1');
--= 9e3dd780 FUNCTION_NOT_FOUND
SELECT slice(5, 2, 2);
--= 5f436e13 FUNCTION_NOT_FOUND
SELECT slice(REAL '1.5', 2, 2);
--= 1f3c542d FUNCTION_NOT_FOUND
SELECT slice(1.5, 2, 2);
--= 893c819b FUNCTION_NOT_FOUND
SELECT slice(DECIMAL '1.50', 2, 2);
--= 26f0486c FUNCTION_NOT_FOUND
SELECT slice(true, 2, 2);
--= b3e6fe9d FUNCTION_NOT_FOUND
SELECT slice(CAST('2020-02-29' AS varchar), 2, 2);
--= e45b070f FUNCTION_NOT_FOUND
SELECT slice(DATE '2020-02-29', 2, 2);
--= 6bf9e426 FUNCTION_NOT_FOUND
SELECT slice(TIMESTAMP '2020-02-29 13:04:05.678901', 2, 2);
--= 676b8b33 FUNCTION_NOT_FOUND
SELECT slice(INTERVAL '1' DAY, 2, 2);
--= 6a912a91 FUNCTION_NOT_FOUND
SELECT slice(ARRAY[1, 2], 2, 2);
--= c6436fa2 [["_col0","array(integer)"]] [[[2]]]
SELECT slice(MAP(ARRAY['a'], ARRAY[1]), 2, 2);
--= cc28fad6 FUNCTION_NOT_FOUND
SELECT slice(JSON '1', 2, 2);
--= 23122f36 FUNCTION_NOT_FOUND
SELECT slice(NULL, 2, 2);
--= 9aa90864 [["_col0","array(unknown)"]] [[null]]
SELECT slice(ARRAY[1, 2], 5, 2);
--= bc73da27 [["_col0","array(integer)"]] [[[]]]
SELECT slice(ARRAY[1, 2], REAL '1.5', 2);
--= e81e3258 FUNCTION_NOT_FOUND
SELECT slice(ARRAY[1, 2], 1.5, 2);
--= 29c786e3 FUNCTION_NOT_FOUND
SELECT slice(ARRAY[1, 2], DECIMAL '1.50', 2);
--= 38e2edaf FUNCTION_NOT_FOUND
SELECT slice(ARRAY[1, 2], true, 2);
--= 28047f5a FUNCTION_NOT_FOUND
SELECT slice(ARRAY[1, 2], CAST('2020-02-29' AS varchar), 2);
--= edaf7ce8 FUNCTION_NOT_FOUND
SELECT slice(ARRAY[1, 2], DATE '2020-02-29', 2);
--= 38466cac FUNCTION_NOT_FOUND
SELECT slice(ARRAY[1, 2], TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= 3f8df79b FUNCTION_NOT_FOUND
SELECT slice(ARRAY[1, 2], INTERVAL '1' DAY, 2);
--= ff9512f4 FUNCTION_NOT_FOUND
SELECT slice(ARRAY[1, 2], ARRAY[1, 2], 2);
--= 7655e36c FUNCTION_NOT_FOUND
SELECT slice(ARRAY[1, 2], MAP(ARRAY['a'], ARRAY[1]), 2);
--= f5151652 FUNCTION_NOT_FOUND
SELECT slice(ARRAY[1, 2], JSON '1', 2);
--= c47488bd FUNCTION_NOT_FOUND
SELECT slice(ARRAY[1, 2], NULL, 2);
--= f0b911b7 [["_col0","array(integer)"]] [[null]]
SELECT slice(ARRAY[1, 2], 2, 5);
--= a3dcb7f4 [["_col0","array(integer)"]] [[[2]]]
SELECT slice(ARRAY[1, 2], 2, REAL '1.5');
--= 58009a51 FUNCTION_NOT_FOUND
SELECT slice(ARRAY[1, 2], 2, 1.5);
--= 37d01f8f FUNCTION_NOT_FOUND
SELECT slice(ARRAY[1, 2], 2, DECIMAL '1.50');
--= 98807ee8 FUNCTION_NOT_FOUND
SELECT slice(ARRAY[1, 2], 2, true);
--= 81ee73f8 FUNCTION_NOT_FOUND
SELECT slice(ARRAY[1, 2], 2, CAST('2020-02-29' AS varchar));
--= 04a8e63a FUNCTION_NOT_FOUND
SELECT slice(ARRAY[1, 2], 2, DATE '2020-02-29');
--= 31f5da4b FUNCTION_NOT_FOUND
SELECT slice(ARRAY[1, 2], 2, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 99c88600 FUNCTION_NOT_FOUND
SELECT slice(ARRAY[1, 2], 2, INTERVAL '1' DAY);
--= c2a26f99 FUNCTION_NOT_FOUND
SELECT slice(ARRAY[1, 2], 2, ARRAY[1, 2]);
--= ccf82c2c FUNCTION_NOT_FOUND
SELECT slice(ARRAY[1, 2], 2, MAP(ARRAY['a'], ARRAY[1]));
--= 21a43597 FUNCTION_NOT_FOUND
SELECT slice(ARRAY[1, 2], 2, JSON '1');
--= 6387eca5 FUNCTION_NOT_FOUND
SELECT slice(ARRAY[1, 2], 2, NULL);
--= b2bfb82a [["_col0","array(integer)"]] [[null]]
SELECT soundex(5);
--= 1523a5fc FUNCTION_NOT_FOUND
SELECT soundex(REAL '1.5');
--= 6c463a15 FUNCTION_NOT_FOUND
SELECT soundex(1.5);
--= e5911082 FUNCTION_NOT_FOUND
SELECT soundex(DECIMAL '1.50');
--= c8a08bd4 FUNCTION_NOT_FOUND
SELECT soundex(true);
--= 5c2263a1 FUNCTION_NOT_FOUND
SELECT soundex(CAST('2020-02-29' AS varchar));
--= 338513cf [["_col0","varchar(4)"]] [[""]]
SELECT soundex(DATE '2020-02-29');
--= e9c9366e FUNCTION_NOT_FOUND
SELECT soundex(TIMESTAMP '2020-02-29 13:04:05.678901');
--= c869d794 FUNCTION_NOT_FOUND
SELECT soundex(INTERVAL '1' DAY);
--= 1923ab66 FUNCTION_NOT_FOUND
SELECT soundex(ARRAY[1, 2]);
--= 5f724f0b FUNCTION_NOT_FOUND
SELECT soundex(MAP(ARRAY['a'], ARRAY[1]));
--= 8c4ecc9f FUNCTION_NOT_FOUND
SELECT soundex(JSON '1');
--= d5d80169 FUNCTION_NOT_FOUND
SELECT split(5, 'a');
--= 4e8a5841 FUNCTION_NOT_FOUND
SELECT split(REAL '1.5', 'a');
--= 9d395a9b FUNCTION_NOT_FOUND
SELECT split(1.5, 'a');
--= 460eff72 FUNCTION_NOT_FOUND
SELECT split(DECIMAL '1.50', 'a');
--= 894405b3 FUNCTION_NOT_FOUND
SELECT split(true, 'a');
--= 39503b44 FUNCTION_NOT_FOUND
SELECT split(CAST('2020-02-29' AS varchar), 'a');
--= 696487fc [["_col0","array(varchar)"]] [[["2020-02-29"]]]
SELECT split(DATE '2020-02-29', 'a');
--= 3016fa9a FUNCTION_NOT_FOUND
SELECT split(TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= 66d5c32d FUNCTION_NOT_FOUND
SELECT split(INTERVAL '1' DAY, 'a');
--= 2fe15f81 FUNCTION_NOT_FOUND
SELECT split(ARRAY[1, 2], 'a');
--= e4d8520e FUNCTION_NOT_FOUND
SELECT split(MAP(ARRAY['a'], ARRAY[1]), 'a');
--= 3562d039 FUNCTION_NOT_FOUND
SELECT split(JSON '1', 'a');
--= dafcd80b FUNCTION_NOT_FOUND
SELECT split(NULL, 'a');
--= 3657f296 [["_col0","array(varchar(0))"]] [[null]]
SELECT split('a', 5);
--= 93a3389a FUNCTION_NOT_FOUND
SELECT split('a', REAL '1.5');
--= ccc6cab7 FUNCTION_NOT_FOUND
SELECT split('a', 1.5);
--= 995ae7b9 FUNCTION_NOT_FOUND
SELECT split('a', DECIMAL '1.50');
--= 9d20600d FUNCTION_NOT_FOUND
SELECT split('a', true);
--= a3e4a625 FUNCTION_NOT_FOUND
SELECT split('a', CAST('2020-02-29' AS varchar));
--= 63b11a89 [["_col0","array(varchar(1))"]] [[["a"]]]
SELECT split('a', DATE '2020-02-29');
--= 0b6a0e22 FUNCTION_NOT_FOUND
SELECT split('a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= ead61010 FUNCTION_NOT_FOUND
SELECT split('a', INTERVAL '1' DAY);
--= e1068dab FUNCTION_NOT_FOUND
SELECT split('a', ARRAY[1, 2]);
--= 61349c5a FUNCTION_NOT_FOUND
SELECT split('a', MAP(ARRAY['a'], ARRAY[1]));
--= fabcdab8 FUNCTION_NOT_FOUND
SELECT split('a', JSON '1');
--= 3f272abc FUNCTION_NOT_FOUND
SELECT split('a', NULL);
--= e6260169 [["_col0","array(varchar(1))"]] [[null]]
SELECT split(5, 'a', 2);
--= b26c2624 FUNCTION_NOT_FOUND
SELECT split(REAL '1.5', 'a', 2);
--= ac1bc00b FUNCTION_NOT_FOUND
SELECT split(1.5, 'a', 2);
--= e454ea25 FUNCTION_NOT_FOUND
SELECT split(DECIMAL '1.50', 'a', 2);
--= 5ff7d670 FUNCTION_NOT_FOUND
SELECT split(true, 'a', 2);
--= d549d481 FUNCTION_NOT_FOUND
SELECT split(CAST('2020-02-29' AS varchar), 'a', 2);
--= 260df54f [["_col0","array(varchar)"]] [[["2020-02-29"]]]
SELECT split(DATE '2020-02-29', 'a', 2);
--= 206e926f FUNCTION_NOT_FOUND
SELECT split(TIMESTAMP '2020-02-29 13:04:05.678901', 'a', 2);
--= ac475e13 FUNCTION_NOT_FOUND
SELECT split(INTERVAL '1' DAY, 'a', 2);
--= f75710c9 FUNCTION_NOT_FOUND
SELECT split(ARRAY[1, 2], 'a', 2);
--= 7f2ce679 FUNCTION_NOT_FOUND
SELECT split(MAP(ARRAY['a'], ARRAY[1]), 'a', 2);
--= 887b9319 FUNCTION_NOT_FOUND
SELECT split(JSON '1', 'a', 2);
--= e55f9b70 FUNCTION_NOT_FOUND
SELECT split(NULL, 'a', 2);
--= 06f7d5ff [["_col0","array(varchar(0))"]] [[null]]
SELECT split('a', 5, 2);
--= 748b2bf4 FUNCTION_NOT_FOUND
SELECT split('a', REAL '1.5', 2);
--= 2a6e3295 FUNCTION_NOT_FOUND
SELECT split('a', 1.5, 2);
--= e5a00516 FUNCTION_NOT_FOUND
SELECT split('a', DECIMAL '1.50', 2);
--= bb37b840 FUNCTION_NOT_FOUND
SELECT split('a', true, 2);
--= d1f1cd0c FUNCTION_NOT_FOUND
SELECT split('a', CAST('2020-02-29' AS varchar), 2);
--= 81f0bdc7 [["_col0","array(varchar(1))"]] [[["a"]]]
SELECT split('a', DATE '2020-02-29', 2);
--= 0096a8ff FUNCTION_NOT_FOUND
SELECT split('a', TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= f9a05c54 FUNCTION_NOT_FOUND
SELECT split('a', INTERVAL '1' DAY, 2);
--= 0f20374a FUNCTION_NOT_FOUND
SELECT split('a', ARRAY[1, 2], 2);
--= 09c53da7 FUNCTION_NOT_FOUND
SELECT split('a', MAP(ARRAY['a'], ARRAY[1]), 2);
--= 81467f8a FUNCTION_NOT_FOUND
SELECT split('a', JSON '1', 2);
--= 4ab8c909 FUNCTION_NOT_FOUND
SELECT split('a', NULL, 2);
--= 2f9339b7 [["_col0","array(varchar(1))"]] [[null]]
SELECT split('a', 'a', 5);
--= 6ac06592 [["_col0","array(varchar(1))"]] [[["",""]]]
SELECT split('a', 'a', REAL '1.5');
--= 97b6753c FUNCTION_NOT_FOUND
SELECT split('a', 'a', 1.5);
--= d55f2871 FUNCTION_NOT_FOUND
SELECT split('a', 'a', DECIMAL '1.50');
--= c728e558 FUNCTION_NOT_FOUND
SELECT split('a', 'a', true);
--= 3dbe5598 FUNCTION_NOT_FOUND
SELECT split('a', 'a', CAST('2020-02-29' AS varchar));
--= 02e62e17 FUNCTION_NOT_FOUND
SELECT split('a', 'a', DATE '2020-02-29');
--= 101e961d FUNCTION_NOT_FOUND
SELECT split('a', 'a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 968f4f0a FUNCTION_NOT_FOUND
SELECT split('a', 'a', INTERVAL '1' DAY);
--= d5aef03d FUNCTION_NOT_FOUND
SELECT split('a', 'a', ARRAY[1, 2]);
--= 82a8f416 FUNCTION_NOT_FOUND
SELECT split('a', 'a', MAP(ARRAY['a'], ARRAY[1]));
--= 7fdffb7d FUNCTION_NOT_FOUND
SELECT split('a', 'a', JSON '1');
--= b5f88561 FUNCTION_NOT_FOUND
SELECT split('a', 'a', NULL);
--= e51012f5 [["_col0","array(varchar(1))"]] [[null]]
SELECT split_part(5, 'a', 2);
--= 4ffa55c9 FUNCTION_NOT_FOUND
SELECT split_part(REAL '1.5', 'a', 2);
--= 52aa454c FUNCTION_NOT_FOUND
SELECT split_part(1.5, 'a', 2);
--= e604df3e FUNCTION_NOT_FOUND
SELECT split_part(DECIMAL '1.50', 'a', 2);
--= e2650eb4 FUNCTION_NOT_FOUND
SELECT split_part(true, 'a', 2);
--= f74085d5 FUNCTION_NOT_FOUND
SELECT split_part(CAST('2020-02-29' AS varchar), 'a', 2);
--= 01e31992 [["_col0","varchar"]] [[null]]
SELECT split_part(DATE '2020-02-29', 'a', 2);
--= 7493e69d FUNCTION_NOT_FOUND
SELECT split_part(TIMESTAMP '2020-02-29 13:04:05.678901', 'a', 2);
--= ab538f49 FUNCTION_NOT_FOUND
SELECT split_part(INTERVAL '1' DAY, 'a', 2);
--= b6348f20 FUNCTION_NOT_FOUND
SELECT split_part(ARRAY[1, 2], 'a', 2);
--= 76789b61 FUNCTION_NOT_FOUND
SELECT split_part(MAP(ARRAY['a'], ARRAY[1]), 'a', 2);
--= cbd3e7f9 FUNCTION_NOT_FOUND
SELECT split_part(JSON '1', 'a', 2);
--= ffbe63e1 FUNCTION_NOT_FOUND
SELECT split_part(NULL, 'a', 2);
--= db8ab8fa [["_col0","varchar(0)"]] [[null]]
SELECT split_part('a', 5, 2);
--= 4d0c1487 FUNCTION_NOT_FOUND
SELECT split_part('a', REAL '1.5', 2);
--= ab015582 FUNCTION_NOT_FOUND
SELECT split_part('a', 1.5, 2);
--= 0294c16e FUNCTION_NOT_FOUND
SELECT split_part('a', DECIMAL '1.50', 2);
--= 9bef10e9 FUNCTION_NOT_FOUND
SELECT split_part('a', true, 2);
--= 67acde1b FUNCTION_NOT_FOUND
SELECT split_part('a', CAST('2020-02-29' AS varchar), 2);
--= 2824c6bd [["_col0","varchar(1)"]] [[null]]
SELECT split_part('a', DATE '2020-02-29', 2);
--= 6f0d43b6 FUNCTION_NOT_FOUND
SELECT split_part('a', TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= 840f3ab4 FUNCTION_NOT_FOUND
SELECT split_part('a', INTERVAL '1' DAY, 2);
--= 7a0c86ad FUNCTION_NOT_FOUND
SELECT split_part('a', ARRAY[1, 2], 2);
--= c758c70f FUNCTION_NOT_FOUND
SELECT split_part('a', MAP(ARRAY['a'], ARRAY[1]), 2);
--= 259eacf2 FUNCTION_NOT_FOUND
SELECT split_part('a', JSON '1', 2);
--= f1891a5c FUNCTION_NOT_FOUND
SELECT split_part('a', NULL, 2);
--= f91304de [["_col0","varchar(1)"]] [[null]]
SELECT split_part('a', 'a', 5);
--= 99623908 [["_col0","varchar(1)"]] [[null]]
SELECT split_part('a', 'a', REAL '1.5');
--= 336d121a FUNCTION_NOT_FOUND
SELECT split_part('a', 'a', 1.5);
--= e6a6710e FUNCTION_NOT_FOUND
SELECT split_part('a', 'a', DECIMAL '1.50');
--= 49ee686b FUNCTION_NOT_FOUND
SELECT split_part('a', 'a', true);
--= 4e5afba0 FUNCTION_NOT_FOUND
SELECT split_part('a', 'a', CAST('2020-02-29' AS varchar));
--= fa8af063 FUNCTION_NOT_FOUND
SELECT split_part('a', 'a', DATE '2020-02-29');
--= d55d2067 FUNCTION_NOT_FOUND
SELECT split_part('a', 'a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 348badce FUNCTION_NOT_FOUND
SELECT split_part('a', 'a', INTERVAL '1' DAY);
--= 606f399c FUNCTION_NOT_FOUND
SELECT split_part('a', 'a', ARRAY[1, 2]);
--= 7e3c5e78 FUNCTION_NOT_FOUND
SELECT split_part('a', 'a', MAP(ARRAY['a'], ARRAY[1]));
--= 6d1c3dd3 FUNCTION_NOT_FOUND
SELECT split_part('a', 'a', JSON '1');
--= 47e5dff8 FUNCTION_NOT_FOUND
SELECT split_part('a', 'a', NULL);
--= 96094717 [["_col0","varchar(1)"]] [[null]]
SELECT split_to_map(5, 'a', 'a');
--= d30fedba FUNCTION_NOT_FOUND
SELECT split_to_map(REAL '1.5', 'a', 'a');
--= 14547403 FUNCTION_NOT_FOUND
SELECT split_to_map(1.5, 'a', 'a');
--= 36d3647f FUNCTION_NOT_FOUND
SELECT split_to_map(DECIMAL '1.50', 'a', 'a');
--= 6f25e889 FUNCTION_NOT_FOUND
SELECT split_to_map(true, 'a', 'a');
--= a4b2908a FUNCTION_NOT_FOUND
SELECT split_to_map(CAST('2020-02-29' AS varchar), 'a', 'a');
--= 59aa1653 INVALID_FUNCTION_ARGUMENT
SELECT split_to_map(DATE '2020-02-29', 'a', 'a');
--= 02e6177f FUNCTION_NOT_FOUND
SELECT split_to_map(TIMESTAMP '2020-02-29 13:04:05.678901', 'a', 'a');
--= c969bd3d FUNCTION_NOT_FOUND
SELECT split_to_map(INTERVAL '1' DAY, 'a', 'a');
--= 4a142a1f FUNCTION_NOT_FOUND
SELECT split_to_map(ARRAY[1, 2], 'a', 'a');
--= f1132bc3 FUNCTION_NOT_FOUND
SELECT split_to_map(MAP(ARRAY['a'], ARRAY[1]), 'a', 'a');
--= 1d4af959 FUNCTION_NOT_FOUND
SELECT split_to_map(JSON '1', 'a', 'a');
--= 6a1d416c FUNCTION_NOT_FOUND
SELECT split_to_map(NULL, 'a', 'a');
--= 6eca86b4 [["_col0","map(varchar, varchar)"]] [[null]]
SELECT split_to_map('a', 5, 'a');
--= 6fc6278b FUNCTION_NOT_FOUND
SELECT split_to_map('a', REAL '1.5', 'a');
--= ae4ea563 FUNCTION_NOT_FOUND
SELECT split_to_map('a', 1.5, 'a');
--= b7f9d629 FUNCTION_NOT_FOUND
SELECT split_to_map('a', DECIMAL '1.50', 'a');
--= bc7355f9 FUNCTION_NOT_FOUND
SELECT split_to_map('a', true, 'a');
--= 7bf2c6ea FUNCTION_NOT_FOUND
SELECT split_to_map('a', CAST('2020-02-29' AS varchar), 'a');
--= 1b9d9c18 [["_col0","map(varchar, varchar)"]] [[{"":""}]]
SELECT split_to_map('a', DATE '2020-02-29', 'a');
--= 2cb3c92d FUNCTION_NOT_FOUND
SELECT split_to_map('a', TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= 31ef17f5 FUNCTION_NOT_FOUND
SELECT split_to_map('a', INTERVAL '1' DAY, 'a');
--= 899e7452 FUNCTION_NOT_FOUND
SELECT split_to_map('a', ARRAY[1, 2], 'a');
--= 0937a63a FUNCTION_NOT_FOUND
SELECT split_to_map('a', MAP(ARRAY['a'], ARRAY[1]), 'a');
--= cdc8b358 FUNCTION_NOT_FOUND
SELECT split_to_map('a', JSON '1', 'a');
--= ef0ce757 FUNCTION_NOT_FOUND
SELECT split_to_map('a', NULL, 'a');
--= e5b872aa [["_col0","map(varchar, varchar)"]] [[null]]
SELECT split_to_map('a', 'a', 5);
--= c483943a FUNCTION_NOT_FOUND
SELECT split_to_map('a', 'a', REAL '1.5');
--= f590b355 FUNCTION_NOT_FOUND
SELECT split_to_map('a', 'a', 1.5);
--= ab3b3332 FUNCTION_NOT_FOUND
SELECT split_to_map('a', 'a', DECIMAL '1.50');
--= 5e83e516 FUNCTION_NOT_FOUND
SELECT split_to_map('a', 'a', true);
--= 414b5538 FUNCTION_NOT_FOUND
SELECT split_to_map('a', 'a', CAST('2020-02-29' AS varchar));
--= fb236b4a INVALID_FUNCTION_ARGUMENT
SELECT split_to_map('a', 'a', DATE '2020-02-29');
--= 6282d1d8 FUNCTION_NOT_FOUND
SELECT split_to_map('a', 'a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 9e8b9d84 FUNCTION_NOT_FOUND
SELECT split_to_map('a', 'a', INTERVAL '1' DAY);
--= fe1c6bcb FUNCTION_NOT_FOUND
SELECT split_to_map('a', 'a', ARRAY[1, 2]);
--= 58a9536c FUNCTION_NOT_FOUND
SELECT split_to_map('a', 'a', MAP(ARRAY['a'], ARRAY[1]));
--= b1dc1af0 FUNCTION_NOT_FOUND
SELECT split_to_map('a', 'a', JSON '1');
--= e22c6bf3 FUNCTION_NOT_FOUND
SELECT split_to_map('a', 'a', NULL);
--= cb2bcd70 [["_col0","map(varchar, varchar)"]] [[null]]
SELECT split_to_multimap(5, 'a', 'a');
--= 3ab746f0 FUNCTION_NOT_FOUND
SELECT split_to_multimap(REAL '1.5', 'a', 'a');
--= 19a37196 FUNCTION_NOT_FOUND
SELECT split_to_multimap(1.5, 'a', 'a');
--= 19359c99 FUNCTION_NOT_FOUND
SELECT split_to_multimap(DECIMAL '1.50', 'a', 'a');
--= ada6ffe0 FUNCTION_NOT_FOUND
SELECT split_to_multimap(true, 'a', 'a');
--= 824bbace FUNCTION_NOT_FOUND
SELECT split_to_multimap(CAST('2020-02-29' AS varchar), 'a', 'a');
--= 45e42891 INVALID_FUNCTION_ARGUMENT
SELECT split_to_multimap(DATE '2020-02-29', 'a', 'a');
--= 70064a3b FUNCTION_NOT_FOUND
SELECT split_to_multimap(TIMESTAMP '2020-02-29 13:04:05.678901', 'a', 'a');
--= af947e0f FUNCTION_NOT_FOUND
SELECT split_to_multimap(INTERVAL '1' DAY, 'a', 'a');
--= f9c0d625 FUNCTION_NOT_FOUND
SELECT split_to_multimap(ARRAY[1, 2], 'a', 'a');
--= 3685a7ae FUNCTION_NOT_FOUND
SELECT split_to_multimap(MAP(ARRAY['a'], ARRAY[1]), 'a', 'a');
--= df05717d FUNCTION_NOT_FOUND
SELECT split_to_multimap(JSON '1', 'a', 'a');
--= 1a2b8224 FUNCTION_NOT_FOUND
SELECT split_to_multimap(NULL, 'a', 'a');
--= b3e57601 [["_col0","map(varchar, array(varchar))"]] [[null]]
SELECT split_to_multimap('a', 5, 'a');
--= 7d723128 FUNCTION_NOT_FOUND
SELECT split_to_multimap('a', REAL '1.5', 'a');
--= 508cdd9e FUNCTION_NOT_FOUND
SELECT split_to_multimap('a', 1.5, 'a');
--= 97f3549a FUNCTION_NOT_FOUND
SELECT split_to_multimap('a', DECIMAL '1.50', 'a');
--= a4489ac5 FUNCTION_NOT_FOUND
SELECT split_to_multimap('a', true, 'a');
--= cb675123 FUNCTION_NOT_FOUND
SELECT split_to_multimap('a', CAST('2020-02-29' AS varchar), 'a');
--= 7f539f76 [["_col0","map(varchar, array(varchar))"]] [[{"":[""]}]]
SELECT split_to_multimap('a', DATE '2020-02-29', 'a');
--= 26866601 FUNCTION_NOT_FOUND
SELECT split_to_multimap('a', TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= 465e6d5d FUNCTION_NOT_FOUND
SELECT split_to_multimap('a', INTERVAL '1' DAY, 'a');
--= 88722300 FUNCTION_NOT_FOUND
SELECT split_to_multimap('a', ARRAY[1, 2], 'a');
--= 47d4db04 FUNCTION_NOT_FOUND
SELECT split_to_multimap('a', MAP(ARRAY['a'], ARRAY[1]), 'a');
--= 38b577b9 FUNCTION_NOT_FOUND
SELECT split_to_multimap('a', JSON '1', 'a');
--= d0a1ff75 FUNCTION_NOT_FOUND
SELECT split_to_multimap('a', NULL, 'a');
--= 3e0825f0 [["_col0","map(varchar, array(varchar))"]] [[null]]
SELECT split_to_multimap('a', 'a', 5);
--= 94e35598 FUNCTION_NOT_FOUND
SELECT split_to_multimap('a', 'a', REAL '1.5');
--= 75ba0ac6 FUNCTION_NOT_FOUND
SELECT split_to_multimap('a', 'a', 1.5);
--= b194e9db FUNCTION_NOT_FOUND
SELECT split_to_multimap('a', 'a', DECIMAL '1.50');
--= 67b0addb FUNCTION_NOT_FOUND
SELECT split_to_multimap('a', 'a', true);
--= d2c7c9dc FUNCTION_NOT_FOUND
SELECT split_to_multimap('a', 'a', CAST('2020-02-29' AS varchar));
--= a8235969 INVALID_FUNCTION_ARGUMENT
SELECT split_to_multimap('a', 'a', DATE '2020-02-29');
--= 4f6296e3 FUNCTION_NOT_FOUND
SELECT split_to_multimap('a', 'a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 086dc295 FUNCTION_NOT_FOUND
SELECT split_to_multimap('a', 'a', INTERVAL '1' DAY);
--= 0a587b69 FUNCTION_NOT_FOUND
SELECT split_to_multimap('a', 'a', ARRAY[1, 2]);
--= 71d43ed8 FUNCTION_NOT_FOUND
SELECT split_to_multimap('a', 'a', MAP(ARRAY['a'], ARRAY[1]));
--= 5bea115a FUNCTION_NOT_FOUND
SELECT split_to_multimap('a', 'a', JSON '1');
--= 5b8b8a36 FUNCTION_NOT_FOUND
SELECT split_to_multimap('a', 'a', NULL);
--= e0e7dddb [["_col0","map(varchar, array(varchar))"]] [[null]]
SELECT spooky_hash_v2_32(5);
--= 982f121d FUNCTION_NOT_FOUND
SELECT spooky_hash_v2_32(REAL '1.5');
--= e695baf1 FUNCTION_NOT_FOUND
SELECT spooky_hash_v2_32(1.5);
--= 600e6540 FUNCTION_NOT_FOUND
SELECT spooky_hash_v2_32(DECIMAL '1.50');
--= d2b93ad8 FUNCTION_NOT_FOUND
SELECT spooky_hash_v2_32(true);
--= aa6556f2 FUNCTION_NOT_FOUND
SELECT spooky_hash_v2_32(CAST('2020-02-29' AS varchar));
--= 0b4bd2a8 FUNCTION_NOT_FOUND
SELECT spooky_hash_v2_32(DATE '2020-02-29');
--= a41a60b9 FUNCTION_NOT_FOUND
SELECT spooky_hash_v2_32(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 913b82ab FUNCTION_NOT_FOUND
SELECT spooky_hash_v2_32(INTERVAL '1' DAY);
--= 97e997a3 FUNCTION_NOT_FOUND
SELECT spooky_hash_v2_32(ARRAY[1, 2]);
--= e46a4040 FUNCTION_NOT_FOUND
SELECT spooky_hash_v2_32(MAP(ARRAY['a'], ARRAY[1]));
--= 21b67600 FUNCTION_NOT_FOUND
SELECT spooky_hash_v2_32(JSON '1');
--= 96821bde FUNCTION_NOT_FOUND
SELECT spooky_hash_v2_64(5);
--= f205a13b FUNCTION_NOT_FOUND
SELECT spooky_hash_v2_64(REAL '1.5');
--= 661a2786 FUNCTION_NOT_FOUND
SELECT spooky_hash_v2_64(1.5);
--= 1b4d195b FUNCTION_NOT_FOUND
SELECT spooky_hash_v2_64(DECIMAL '1.50');
--= a3db9505 FUNCTION_NOT_FOUND
SELECT spooky_hash_v2_64(true);
--= 4d3950c8 FUNCTION_NOT_FOUND
SELECT spooky_hash_v2_64(CAST('2020-02-29' AS varchar));
--= e91df96c FUNCTION_NOT_FOUND
SELECT spooky_hash_v2_64(DATE '2020-02-29');
--= dcaac467 FUNCTION_NOT_FOUND
SELECT spooky_hash_v2_64(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 6b1d6169 FUNCTION_NOT_FOUND
SELECT spooky_hash_v2_64(INTERVAL '1' DAY);
--= bb4a66ce FUNCTION_NOT_FOUND
SELECT spooky_hash_v2_64(ARRAY[1, 2]);
--= 37a375c7 FUNCTION_NOT_FOUND
SELECT spooky_hash_v2_64(MAP(ARRAY['a'], ARRAY[1]));
--= 7bb8b980 FUNCTION_NOT_FOUND
SELECT spooky_hash_v2_64(JSON '1');
--= 90ad8461 FUNCTION_NOT_FOUND
SELECT sqrt(5);
--= 1c447dc0 [["_col0","double"]] [["2.23606797749979"]]
SELECT sqrt(REAL '1.5');
--= c6ab3b5e [["_col0","double"]] [["1.224744871391589"]]
SELECT sqrt(1.5);
--= 9987b376 [["_col0","double"]] [["1.224744871391589"]]
SELECT sqrt(DECIMAL '1.50');
--= f01901aa [["_col0","double"]] [["1.224744871391589"]]
SELECT sqrt(true);
--= f18141c3 FUNCTION_NOT_FOUND
SELECT sqrt(CAST('2020-02-29' AS varchar));
--= 854730f4 FUNCTION_NOT_FOUND
SELECT sqrt(DATE '2020-02-29');
--= 108b8240 FUNCTION_NOT_FOUND
SELECT sqrt(TIMESTAMP '2020-02-29 13:04:05.678901');
--= ceffcd2b FUNCTION_NOT_FOUND
SELECT sqrt(INTERVAL '1' DAY);
--= 579a418a FUNCTION_NOT_FOUND
SELECT sqrt(ARRAY[1, 2]);
--= 5c9195fe FUNCTION_NOT_FOUND
SELECT sqrt(MAP(ARRAY['a'], ARRAY[1]));
--= aca6ffe0 FUNCTION_NOT_FOUND
SELECT sqrt(JSON '1');
--= 0eece581 FUNCTION_NOT_FOUND
SELECT starts_with(5, 'a');
--= 46aeef9f FUNCTION_NOT_FOUND
SELECT starts_with(REAL '1.5', 'a');
--= ccda1067 FUNCTION_NOT_FOUND
SELECT starts_with(1.5, 'a');
--= 2f6ed1cb FUNCTION_NOT_FOUND
SELECT starts_with(DECIMAL '1.50', 'a');
--= 24dc53c2 FUNCTION_NOT_FOUND
SELECT starts_with(true, 'a');
--= cb02bc8e FUNCTION_NOT_FOUND
SELECT starts_with(CAST('2020-02-29' AS varchar), 'a');
--= 22d9d325 [["_col0","boolean"]] [[false]]
SELECT starts_with(DATE '2020-02-29', 'a');
--= cd930e0d FUNCTION_NOT_FOUND
SELECT starts_with(TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= 4dabde26 FUNCTION_NOT_FOUND
SELECT starts_with(INTERVAL '1' DAY, 'a');
--= b48c8cc2 FUNCTION_NOT_FOUND
SELECT starts_with(ARRAY[1, 2], 'a');
--= 298230a0 FUNCTION_NOT_FOUND
SELECT starts_with(MAP(ARRAY['a'], ARRAY[1]), 'a');
--= 3fbaea1b FUNCTION_NOT_FOUND
SELECT starts_with(JSON '1', 'a');
--= 769603da FUNCTION_NOT_FOUND
SELECT starts_with(NULL, 'a');
--= 236830e4 [["_col0","boolean"]] [[null]]
SELECT starts_with('a', 5);
--= 166230c5 FUNCTION_NOT_FOUND
SELECT starts_with('a', REAL '1.5');
--= 2619b62e FUNCTION_NOT_FOUND
SELECT starts_with('a', 1.5);
--= edcee001 FUNCTION_NOT_FOUND
SELECT starts_with('a', DECIMAL '1.50');
--= c3ed49a7 FUNCTION_NOT_FOUND
SELECT starts_with('a', true);
--= 951a17ed FUNCTION_NOT_FOUND
SELECT starts_with('a', CAST('2020-02-29' AS varchar));
--= ba487d70 [["_col0","boolean"]] [[false]]
SELECT starts_with('a', DATE '2020-02-29');
--= f9317c87 FUNCTION_NOT_FOUND
SELECT starts_with('a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= fb5f2822 FUNCTION_NOT_FOUND
SELECT starts_with('a', INTERVAL '1' DAY);
--= abc0b1ce FUNCTION_NOT_FOUND
SELECT starts_with('a', ARRAY[1, 2]);
--= 4fa05c3b FUNCTION_NOT_FOUND
SELECT starts_with('a', MAP(ARRAY['a'], ARRAY[1]));
--= 9d0965d4 FUNCTION_NOT_FOUND
SELECT starts_with('a', JSON '1');
--= 742a1269 FUNCTION_NOT_FOUND
SELECT starts_with('a', NULL);
--= e3c7fee7 [["_col0","boolean"]] [[null]]
SELECT strpos(5, 'a');
--= 43fad1c1 FUNCTION_NOT_FOUND
SELECT strpos(REAL '1.5', 'a');
--= 222e069c FUNCTION_NOT_FOUND
SELECT strpos(1.5, 'a');
--= c725a38c FUNCTION_NOT_FOUND
SELECT strpos(DECIMAL '1.50', 'a');
--= 3d0a4e31 FUNCTION_NOT_FOUND
SELECT strpos(true, 'a');
--= 5d26622b FUNCTION_NOT_FOUND
SELECT strpos(CAST('2020-02-29' AS varchar), 'a');
--= f60fa035 [["_col0","bigint"]] [[0]]
SELECT strpos(DATE '2020-02-29', 'a');
--= 5f1cc39f FUNCTION_NOT_FOUND
SELECT strpos(TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= ec2537c0 FUNCTION_NOT_FOUND
SELECT strpos(INTERVAL '1' DAY, 'a');
--= 3fe3d553 FUNCTION_NOT_FOUND
SELECT strpos(ARRAY[1, 2], 'a');
--= 1e62de1a FUNCTION_NOT_FOUND
SELECT strpos(MAP(ARRAY['a'], ARRAY[1]), 'a');
--= 1d3e3894 FUNCTION_NOT_FOUND
SELECT strpos(JSON '1', 'a');
--= 2a7eb484 FUNCTION_NOT_FOUND
SELECT strpos(NULL, 'a');
--= 9528077b [["_col0","bigint"]] [[null]]
SELECT strpos('a', 5);
--= 88d0214c FUNCTION_NOT_FOUND
SELECT strpos('a', REAL '1.5');
--= e24948db FUNCTION_NOT_FOUND
SELECT strpos('a', 1.5);
--= 88930546 FUNCTION_NOT_FOUND
SELECT strpos('a', DECIMAL '1.50');
--= 159fc4b0 FUNCTION_NOT_FOUND
SELECT strpos('a', true);
--= 9b830453 FUNCTION_NOT_FOUND
SELECT strpos('a', CAST('2020-02-29' AS varchar));
--= a89b7e5b [["_col0","bigint"]] [[0]]
SELECT strpos('a', DATE '2020-02-29');
--= 0d641226 FUNCTION_NOT_FOUND
SELECT strpos('a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 08b4bff9 FUNCTION_NOT_FOUND
SELECT strpos('a', INTERVAL '1' DAY);
--= c4d80890 FUNCTION_NOT_FOUND
SELECT strpos('a', ARRAY[1, 2]);
--= 635a4db8 FUNCTION_NOT_FOUND
SELECT strpos('a', MAP(ARRAY['a'], ARRAY[1]));
--= 5d2940f2 FUNCTION_NOT_FOUND
SELECT strpos('a', JSON '1');
--= f5003270 FUNCTION_NOT_FOUND
SELECT strpos('a', NULL);
--= 8352add7 [["_col0","bigint"]] [[null]]
SELECT strpos(5, 'a', 2);
--= 3c8e637a FUNCTION_NOT_FOUND
SELECT strpos(REAL '1.5', 'a', 2);
--= 838faf0d FUNCTION_NOT_FOUND
SELECT strpos(1.5, 'a', 2);
--= 4b55cf1f FUNCTION_NOT_FOUND
SELECT strpos(DECIMAL '1.50', 'a', 2);
--= 664e90e9 FUNCTION_NOT_FOUND
SELECT strpos(true, 'a', 2);
--= 47e2f27c FUNCTION_NOT_FOUND
SELECT strpos(CAST('2020-02-29' AS varchar), 'a', 2);
--= e144d0b1 [["_col0","bigint"]] [[0]]
SELECT strpos(DATE '2020-02-29', 'a', 2);
--= 2cf89d42 FUNCTION_NOT_FOUND
SELECT strpos(TIMESTAMP '2020-02-29 13:04:05.678901', 'a', 2);
--= 2b3eb4b1 FUNCTION_NOT_FOUND
SELECT strpos(INTERVAL '1' DAY, 'a', 2);
--= c963278a FUNCTION_NOT_FOUND
SELECT strpos(ARRAY[1, 2], 'a', 2);
--= b0d1789d FUNCTION_NOT_FOUND
SELECT strpos(MAP(ARRAY['a'], ARRAY[1]), 'a', 2);
--= ebec476e FUNCTION_NOT_FOUND
SELECT strpos(JSON '1', 'a', 2);
--= 729a989b FUNCTION_NOT_FOUND
SELECT strpos('a', 5, 2);
--= 0ad6b6b2 FUNCTION_NOT_FOUND
SELECT strpos('a', REAL '1.5', 2);
--= db2d01b6 FUNCTION_NOT_FOUND
SELECT strpos('a', 1.5, 2);
--= 975029e1 FUNCTION_NOT_FOUND
SELECT strpos('a', DECIMAL '1.50', 2);
--= 5b701094 FUNCTION_NOT_FOUND
SELECT strpos('a', true, 2);
--= cc7b4fd9 FUNCTION_NOT_FOUND
SELECT strpos('a', CAST('2020-02-29' AS varchar), 2);
--= 773b9dcb [["_col0","bigint"]] [[0]]
SELECT strpos('a', DATE '2020-02-29', 2);
--= b2bd992c FUNCTION_NOT_FOUND
SELECT strpos('a', TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= 5d9879a4 FUNCTION_NOT_FOUND
SELECT strpos('a', INTERVAL '1' DAY, 2);
--= 03a0291c FUNCTION_NOT_FOUND
SELECT strpos('a', ARRAY[1, 2], 2);
--= 4b1d209b FUNCTION_NOT_FOUND
SELECT strpos('a', MAP(ARRAY['a'], ARRAY[1]), 2);
--= dc9c59c3 FUNCTION_NOT_FOUND
SELECT strpos('a', JSON '1', 2);
--= b2201eb6 FUNCTION_NOT_FOUND
SELECT strpos('a', NULL, 2);
--= 10545b2f [["_col0","bigint"]] [[null]]
SELECT strpos('a', 'a', 5);
--= 0198431a [["_col0","bigint"]] [[0]]
SELECT strpos('a', 'a', REAL '1.5');
--= 50a88407 FUNCTION_NOT_FOUND
SELECT strpos('a', 'a', 1.5);
--= 89880837 FUNCTION_NOT_FOUND
SELECT strpos('a', 'a', DECIMAL '1.50');
--= 1547ea8c FUNCTION_NOT_FOUND
SELECT strpos('a', 'a', true);
--= cb39e4d2 FUNCTION_NOT_FOUND
SELECT strpos('a', 'a', CAST('2020-02-29' AS varchar));
--= 78837ef3 FUNCTION_NOT_FOUND
SELECT strpos('a', 'a', DATE '2020-02-29');
--= e08a6b2a FUNCTION_NOT_FOUND
SELECT strpos('a', 'a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= a052bf6a FUNCTION_NOT_FOUND
SELECT strpos('a', 'a', INTERVAL '1' DAY);
--= b6135786 FUNCTION_NOT_FOUND
SELECT strpos('a', 'a', ARRAY[1, 2]);
--= 934c7189 FUNCTION_NOT_FOUND
SELECT strpos('a', 'a', MAP(ARRAY['a'], ARRAY[1]));
--= 6de4b522 FUNCTION_NOT_FOUND
SELECT strpos('a', 'a', JSON '1');
--= 0ceedcf6 FUNCTION_NOT_FOUND
SELECT strpos('a', 'a', NULL);
--= 46911745 [["_col0","bigint"]] [[null]]
SELECT substr(5, 2);
--= 40fbb612 FUNCTION_NOT_FOUND
SELECT substr(REAL '1.5', 2);
--= fc9ae3a5 FUNCTION_NOT_FOUND
SELECT substr(1.5, 2);
--= 4d8eb84d FUNCTION_NOT_FOUND
SELECT substr(DECIMAL '1.50', 2);
--= 42a65973 FUNCTION_NOT_FOUND
SELECT substr(true, 2);
--= aa66dc56 FUNCTION_NOT_FOUND
SELECT substr(CAST('2020-02-29' AS varchar), 2);
--= bd12d740 [["_col0","varchar"]] [["020-02-29"]]
SELECT substr(DATE '2020-02-29', 2);
--= 6bcd6db4 FUNCTION_NOT_FOUND
SELECT substr(TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= 42c357fe FUNCTION_NOT_FOUND
SELECT substr(INTERVAL '1' DAY, 2);
--= 843c7471 FUNCTION_NOT_FOUND
SELECT substr(ARRAY[1, 2], 2);
--= 7a472bf2 FUNCTION_NOT_FOUND
SELECT substr(MAP(ARRAY['a'], ARRAY[1]), 2);
--= d367f834 FUNCTION_NOT_FOUND
SELECT substr(JSON '1', 2);
--= 056095df FUNCTION_NOT_FOUND
SELECT substr(X'61', 5);
--= 5a610119 [["_col0","varbinary"]] [[""]]
SELECT substr(X'61', REAL '1.5');
--= 0967aa5a FUNCTION_NOT_FOUND
SELECT substr(X'61', 1.5);
--= 01318c29 FUNCTION_NOT_FOUND
SELECT substr(X'61', DECIMAL '1.50');
--= d4cfed08 FUNCTION_NOT_FOUND
SELECT substr(X'61', true);
--= a0c27371 FUNCTION_NOT_FOUND
SELECT substr(X'61', CAST('2020-02-29' AS varchar));
--= d3600875 FUNCTION_NOT_FOUND
SELECT substr(X'61', DATE '2020-02-29');
--= e194bf26 FUNCTION_NOT_FOUND
SELECT substr(X'61', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 71faabd9 FUNCTION_NOT_FOUND
SELECT substr(X'61', INTERVAL '1' DAY);
--= fc7d3b06 FUNCTION_NOT_FOUND
SELECT substr(X'61', ARRAY[1, 2]);
--= 6ae6c270 FUNCTION_NOT_FOUND
SELECT substr(X'61', MAP(ARRAY['a'], ARRAY[1]));
--= 8bedb7c8 FUNCTION_NOT_FOUND
SELECT substr(X'61', JSON '1');
--= d3f92c1f FUNCTION_NOT_FOUND
SELECT substr(X'61', NULL);
--= 142b49c1 [["_col0","varbinary"]] [[null]]
SELECT substr(5, 2, 2);
--= 800f2869 FUNCTION_NOT_FOUND
SELECT substr(REAL '1.5', 2, 2);
--= e5c6f494 FUNCTION_NOT_FOUND
SELECT substr(1.5, 2, 2);
--= 3826adfc FUNCTION_NOT_FOUND
SELECT substr(DECIMAL '1.50', 2, 2);
--= afec62e6 FUNCTION_NOT_FOUND
SELECT substr(true, 2, 2);
--= 11d211b9 FUNCTION_NOT_FOUND
SELECT substr(CAST('2020-02-29' AS varchar), 2, 2);
--= afa7f11b [["_col0","varchar"]] [["02"]]
SELECT substr(DATE '2020-02-29', 2, 2);
--= d407e208 FUNCTION_NOT_FOUND
SELECT substr(TIMESTAMP '2020-02-29 13:04:05.678901', 2, 2);
--= ab0b393c FUNCTION_NOT_FOUND
SELECT substr(INTERVAL '1' DAY, 2, 2);
--= e5f786b6 FUNCTION_NOT_FOUND
SELECT substr(ARRAY[1, 2], 2, 2);
--= 654d1ba7 FUNCTION_NOT_FOUND
SELECT substr(MAP(ARRAY['a'], ARRAY[1]), 2, 2);
--= 155d1a6a FUNCTION_NOT_FOUND
SELECT substr(JSON '1', 2, 2);
--= a1d85492 FUNCTION_NOT_FOUND
SELECT substr(NULL, 2, 2);
--= 65129bfd AMBIGUOUS_FUNCTION_CALL
SELECT substr(X'61', 5, 2);
--= 48fc347d [["_col0","varbinary"]] [[""]]
SELECT substr(X'61', REAL '1.5', 2);
--= fcae6950 FUNCTION_NOT_FOUND
SELECT substr(X'61', 1.5, 2);
--= 4ed536da FUNCTION_NOT_FOUND
SELECT substr(X'61', DECIMAL '1.50', 2);
--= 98f08114 FUNCTION_NOT_FOUND
SELECT substr(X'61', true, 2);
--= c86ea6e6 FUNCTION_NOT_FOUND
SELECT substr(X'61', CAST('2020-02-29' AS varchar), 2);
--= 12079e31 FUNCTION_NOT_FOUND
SELECT substr(X'61', DATE '2020-02-29', 2);
--= be09bced FUNCTION_NOT_FOUND
SELECT substr(X'61', TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= e36750e7 FUNCTION_NOT_FOUND
SELECT substr(X'61', INTERVAL '1' DAY, 2);
--= bf56ed9c FUNCTION_NOT_FOUND
SELECT substr(X'61', ARRAY[1, 2], 2);
--= 3483eefa FUNCTION_NOT_FOUND
SELECT substr(X'61', MAP(ARRAY['a'], ARRAY[1]), 2);
--= a8583a86 FUNCTION_NOT_FOUND
SELECT substr(X'61', JSON '1', 2);
--= 910f5b36 FUNCTION_NOT_FOUND
SELECT substr(X'61', NULL, 2);
--= a6ee4fdd [["_col0","varbinary"]] [[null]]
SELECT substr(X'61', 2, 5);
--= 10dbbdb3 [["_col0","varbinary"]] [[""]]
SELECT substr(X'61', 2, REAL '1.5');
--= 4d400803 FUNCTION_NOT_FOUND
SELECT substr(X'61', 2, 1.5);
--= 4d915895 FUNCTION_NOT_FOUND
SELECT substr(X'61', 2, DECIMAL '1.50');
--= 9359b09a FUNCTION_NOT_FOUND
SELECT substr(X'61', 2, true);
--= c841d919 FUNCTION_NOT_FOUND
SELECT substr(X'61', 2, CAST('2020-02-29' AS varchar));
--= f47af342 FUNCTION_NOT_FOUND
SELECT substr(X'61', 2, DATE '2020-02-29');
--= a1beff31 FUNCTION_NOT_FOUND
SELECT substr(X'61', 2, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 2501f6f7 FUNCTION_NOT_FOUND
SELECT substr(X'61', 2, INTERVAL '1' DAY);
--= 74637bde FUNCTION_NOT_FOUND
SELECT substr(X'61', 2, ARRAY[1, 2]);
--= f50b0284 FUNCTION_NOT_FOUND
SELECT substr(X'61', 2, MAP(ARRAY['a'], ARRAY[1]));
--= 40f4b3a6 FUNCTION_NOT_FOUND
SELECT substr(X'61', 2, JSON '1');
--= 40c1bab1 FUNCTION_NOT_FOUND
SELECT substr(X'61', 2, NULL);
--= 1f95fc22 [["_col0","varbinary"]] [[null]]
SELECT substring(5, 2);
--= 4b568671 FUNCTION_NOT_FOUND
SELECT substring(REAL '1.5', 2);
--= 40c8afc3 FUNCTION_NOT_FOUND
SELECT substring(1.5, 2);
--= d4128491 FUNCTION_NOT_FOUND
SELECT substring(DECIMAL '1.50', 2);
--= 8cdbebf8 FUNCTION_NOT_FOUND
SELECT substring(true, 2);
--= ffd5d7aa FUNCTION_NOT_FOUND
SELECT substring(CAST('2020-02-29' AS varchar), 2);
--= a6a13b39 [["_col0","varchar"]] [["020-02-29"]]
SELECT substring(DATE '2020-02-29', 2);
--= c33a9f57 FUNCTION_NOT_FOUND
SELECT substring(TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= 1568b32c FUNCTION_NOT_FOUND
SELECT substring(INTERVAL '1' DAY, 2);
--= b5bbfdbb FUNCTION_NOT_FOUND
SELECT substring(ARRAY[1, 2], 2);
--= 701c7d63 FUNCTION_NOT_FOUND
SELECT substring(MAP(ARRAY['a'], ARRAY[1]), 2);
--= a2a53e73 FUNCTION_NOT_FOUND
SELECT substring(JSON '1', 2);
--= 79ef80f2 FUNCTION_NOT_FOUND
SELECT substring(NULL, 2);
--= 685f187e [["_col0","varchar(0)"]] [[null]]
SELECT substring(CAST('a' AS char(2)), 5);
--= ea0010e9 [["_col0","varchar(2)"]] [[""]]
SELECT substring(CAST('a' AS char(2)), REAL '1.5');
--= 614015f1 FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), 1.5);
--= e8b55b25 FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), DECIMAL '1.50');
--= 36c4d296 FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), true);
--= bf739059 FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), CAST('2020-02-29' AS varchar));
--= f3770c76 FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), DATE '2020-02-29');
--= 96676bed FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), TIMESTAMP '2020-02-29 13:04:05.678901');
--= ce6501d3 FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), INTERVAL '1' DAY);
--= 5c95e54a FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), ARRAY[1, 2]);
--= ede51ecf FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), MAP(ARRAY['a'], ARRAY[1]));
--= a24361e0 FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), JSON '1');
--= 54deaf3e FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), NULL);
--= 70b8cd87 [["_col0","varchar(2)"]] [[null]]
SELECT substring(5, 2, 2);
--= e9978014 FUNCTION_NOT_FOUND
SELECT substring(REAL '1.5', 2, 2);
--= bdea33ea FUNCTION_NOT_FOUND
SELECT substring(1.5, 2, 2);
--= 5808d711 FUNCTION_NOT_FOUND
SELECT substring(DECIMAL '1.50', 2, 2);
--= ae0085d3 FUNCTION_NOT_FOUND
SELECT substring(true, 2, 2);
--= 0534abce FUNCTION_NOT_FOUND
SELECT substring(CAST('2020-02-29' AS varchar), 2, 2);
--= e62036eb [["_col0","varchar"]] [["02"]]
SELECT substring(DATE '2020-02-29', 2, 2);
--= 173e166e FUNCTION_NOT_FOUND
SELECT substring(TIMESTAMP '2020-02-29 13:04:05.678901', 2, 2);
--= 00ad41de FUNCTION_NOT_FOUND
SELECT substring(INTERVAL '1' DAY, 2, 2);
--= 2e6177da FUNCTION_NOT_FOUND
SELECT substring(ARRAY[1, 2], 2, 2);
--= eb2f66f6 FUNCTION_NOT_FOUND
SELECT substring(MAP(ARRAY['a'], ARRAY[1]), 2, 2);
--= 6aca8059 FUNCTION_NOT_FOUND
SELECT substring(JSON '1', 2, 2);
--= b28dad59 FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), 5, 2);
--= b387081c [["_col0","varchar(2)"]] [[""]]
SELECT substring(CAST('a' AS char(2)), REAL '1.5', 2);
--= d779fc16 FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), 1.5, 2);
--= 08114049 FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), DECIMAL '1.50', 2);
--= 458fe520 FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), true, 2);
--= 05cd6b11 FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), CAST('2020-02-29' AS varchar), 2);
--= 84ff328b FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), DATE '2020-02-29', 2);
--= ec6b9283 FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= edd4fbfb FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), INTERVAL '1' DAY, 2);
--= 614def29 FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), ARRAY[1, 2], 2);
--= 8ec80060 FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), MAP(ARRAY['a'], ARRAY[1]), 2);
--= c83ada2d FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), JSON '1', 2);
--= ca8f2b39 FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), NULL, 2);
--= 255e0c6f [["_col0","varchar(2)"]] [[null]]
SELECT substring(CAST('a' AS char(2)), 2, 5);
--= 6c64dc97 [["_col0","varchar(2)"]] [[" "]]
SELECT substring(CAST('a' AS char(2)), 2, REAL '1.5');
--= 5f695436 FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), 2, 1.5);
--= a8f5b3f2 FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), 2, DECIMAL '1.50');
--= 72667eeb FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), 2, true);
--= d7425160 FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), 2, CAST('2020-02-29' AS varchar));
--= 6d378e26 FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), 2, DATE '2020-02-29');
--= f23124c1 FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), 2, TIMESTAMP '2020-02-29 13:04:05.678901');
--= ff9e8555 FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), 2, INTERVAL '1' DAY);
--= 7c6fa964 FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), 2, ARRAY[1, 2]);
--= cb0f75e7 FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), 2, MAP(ARRAY['a'], ARRAY[1]));
--= 899700d1 FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), 2, JSON '1');
--= 108e79ff FUNCTION_NOT_FOUND
SELECT substring(CAST('a' AS char(2)), 2, NULL);
--= b78270dc [["_col0","varchar(2)"]] [[null]]
SELECT tan(5);
--= d2e8dde4 [["_col0","double"]] [["-3.380515006246586"]]
SELECT tan(REAL '1.5');
--= 5b5ab268 [["_col0","double"]] [["14.101419947171719"]]
SELECT tan(1.5);
--= 1a40567e [["_col0","double"]] [["14.101419947171719"]]
SELECT tan(DECIMAL '1.50');
--= bc774a2f [["_col0","double"]] [["14.101419947171719"]]
SELECT tan(true);
--= 73600306 FUNCTION_NOT_FOUND
SELECT tan(CAST('2020-02-29' AS varchar));
--= 87b5d94e FUNCTION_NOT_FOUND
SELECT tan(DATE '2020-02-29');
--= c60b8f7f FUNCTION_NOT_FOUND
SELECT tan(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 7153a63c FUNCTION_NOT_FOUND
SELECT tan(INTERVAL '1' DAY);
--= d765526c FUNCTION_NOT_FOUND
SELECT tan(ARRAY[1, 2]);
--= 25bc04c7 FUNCTION_NOT_FOUND
SELECT tan(MAP(ARRAY['a'], ARRAY[1]));
--= f80bfbf2 FUNCTION_NOT_FOUND
SELECT tan(JSON '1');
--= d35a53ff FUNCTION_NOT_FOUND
SELECT tanh(5);
--= 47206102 [["_col0","double"]] [["0.9999092042625951"]]
SELECT tanh(REAL '1.5');
--= 41a07892 [["_col0","double"]] [["0.9051482536448664"]]
SELECT tanh(1.5);
--= 597cc744 [["_col0","double"]] [["0.9051482536448664"]]
SELECT tanh(DECIMAL '1.50');
--= f0ed7f04 [["_col0","double"]] [["0.9051482536448664"]]
SELECT tanh(true);
--= d5c46987 FUNCTION_NOT_FOUND
SELECT tanh(CAST('2020-02-29' AS varchar));
--= 9de75c79 FUNCTION_NOT_FOUND
SELECT tanh(DATE '2020-02-29');
--= 2efae9f9 FUNCTION_NOT_FOUND
SELECT tanh(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 003f413e FUNCTION_NOT_FOUND
SELECT tanh(INTERVAL '1' DAY);
--= fb318b63 FUNCTION_NOT_FOUND
SELECT tanh(ARRAY[1, 2]);
--= 94a9e252 FUNCTION_NOT_FOUND
SELECT tanh(MAP(ARRAY['a'], ARRAY[1]));
--= 4551fbc2 FUNCTION_NOT_FOUND
SELECT tanh(JSON '1');
--= 4aa4d496 FUNCTION_NOT_FOUND
SELECT timezone_hour(5);
--= 84ea2a34 FUNCTION_NOT_FOUND
SELECT timezone_hour(REAL '1.5');
--= 827aabe4 FUNCTION_NOT_FOUND
SELECT timezone_hour(1.5);
--= 68d42f2c FUNCTION_NOT_FOUND
SELECT timezone_hour(DECIMAL '1.50');
--= cd7dc64f FUNCTION_NOT_FOUND
SELECT timezone_hour(true);
--= c4f3ef3d FUNCTION_NOT_FOUND
SELECT timezone_hour(CAST('2020-02-29' AS varchar));
--= e440d722 FUNCTION_NOT_FOUND
SELECT timezone_hour(DATE '2020-02-29');
--= 4fc8d3bb [["_col0","bigint"]] [[0]]
SELECT timezone_hour(TIMESTAMP '2020-02-29 13:04:05.678901');
--= a7088740 [["_col0","bigint"]] [[0]]
SELECT timezone_hour(INTERVAL '1' DAY);
--= ab844f06 FUNCTION_NOT_FOUND
SELECT timezone_hour(ARRAY[1, 2]);
--= 912bd500 FUNCTION_NOT_FOUND
SELECT timezone_hour(MAP(ARRAY['a'], ARRAY[1]));
--= f710b623 FUNCTION_NOT_FOUND
SELECT timezone_hour(JSON '1');
--= 5467eba6 FUNCTION_NOT_FOUND
SELECT timezone_minute(5);
--= 50dbac19 FUNCTION_NOT_FOUND
SELECT timezone_minute(REAL '1.5');
--= 662ad4e1 FUNCTION_NOT_FOUND
SELECT timezone_minute(1.5);
--= 83963410 FUNCTION_NOT_FOUND
SELECT timezone_minute(DECIMAL '1.50');
--= 3736fbb5 FUNCTION_NOT_FOUND
SELECT timezone_minute(true);
--= 9b4b2acc FUNCTION_NOT_FOUND
SELECT timezone_minute(CAST('2020-02-29' AS varchar));
--= dd5115bc FUNCTION_NOT_FOUND
SELECT timezone_minute(DATE '2020-02-29');
--= 9ea1f521 [["_col0","bigint"]] [[0]]
SELECT timezone_minute(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 60abc576 [["_col0","bigint"]] [[0]]
SELECT timezone_minute(INTERVAL '1' DAY);
--= c9f22f46 FUNCTION_NOT_FOUND
SELECT timezone_minute(ARRAY[1, 2]);
--= c9eca5ef FUNCTION_NOT_FOUND
SELECT timezone_minute(MAP(ARRAY['a'], ARRAY[1]));
--= fde6956b FUNCTION_NOT_FOUND
SELECT timezone_minute(JSON '1');
--= a14cd09f FUNCTION_NOT_FOUND
SELECT to_base(5, 2);
--= 95b14f7c [["_col0","varchar(64)"]] [["101"]]
SELECT to_base(REAL '1.5', 2);
--= 4b6bfc0d FUNCTION_NOT_FOUND
SELECT to_base(1.5, 2);
--= db989dcc FUNCTION_NOT_FOUND
SELECT to_base(DECIMAL '1.50', 2);
--= 96b86fe2 FUNCTION_NOT_FOUND
SELECT to_base(true, 2);
--= cfa03be7 FUNCTION_NOT_FOUND
SELECT to_base(CAST('2020-02-29' AS varchar), 2);
--= 524e207b FUNCTION_NOT_FOUND
SELECT to_base(DATE '2020-02-29', 2);
--= c2c590ce FUNCTION_NOT_FOUND
SELECT to_base(TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= 18e7bc96 FUNCTION_NOT_FOUND
SELECT to_base(INTERVAL '1' DAY, 2);
--= 029204e9 FUNCTION_NOT_FOUND
SELECT to_base(ARRAY[1, 2], 2);
--= ff702575 FUNCTION_NOT_FOUND
SELECT to_base(MAP(ARRAY['a'], ARRAY[1]), 2);
--= c89696ab FUNCTION_NOT_FOUND
SELECT to_base(JSON '1', 2);
--= 0f315ab6 FUNCTION_NOT_FOUND
SELECT to_base(NULL, 2);
--= 421e605f [["_col0","varchar(64)"]] [[null]]
SELECT to_base(2, 5);
--= 98fb71a2 [["_col0","varchar(64)"]] [["2"]]
SELECT to_base(2, REAL '1.5');
--= f0fc2fb0 FUNCTION_NOT_FOUND
SELECT to_base(2, 1.5);
--= c63e5e55 FUNCTION_NOT_FOUND
SELECT to_base(2, DECIMAL '1.50');
--= 97d94476 FUNCTION_NOT_FOUND
SELECT to_base(2, true);
--= 2d1d4b21 FUNCTION_NOT_FOUND
SELECT to_base(2, CAST('2020-02-29' AS varchar));
--= a1a9128a FUNCTION_NOT_FOUND
SELECT to_base(2, DATE '2020-02-29');
--= 0c5dc232 FUNCTION_NOT_FOUND
SELECT to_base(2, TIMESTAMP '2020-02-29 13:04:05.678901');
--= fbd89827 FUNCTION_NOT_FOUND
SELECT to_base(2, INTERVAL '1' DAY);
--= 6fe0c79a FUNCTION_NOT_FOUND
SELECT to_base(2, ARRAY[1, 2]);
--= 61a17884 FUNCTION_NOT_FOUND
SELECT to_base(2, MAP(ARRAY['a'], ARRAY[1]));
--= 792d5960 FUNCTION_NOT_FOUND
SELECT to_base(2, JSON '1');
--= 9f4b1cf2 FUNCTION_NOT_FOUND
SELECT to_base(2, NULL);
--= 4f479316 [["_col0","varchar(64)"]] [[null]]
SELECT to_base32(5);
--= 963ff64c FUNCTION_NOT_FOUND
SELECT to_base32(REAL '1.5');
--= 8305ecec FUNCTION_NOT_FOUND
SELECT to_base32(1.5);
--= a387f67d FUNCTION_NOT_FOUND
SELECT to_base32(DECIMAL '1.50');
--= c5635399 FUNCTION_NOT_FOUND
SELECT to_base32(true);
--= 4799de09 FUNCTION_NOT_FOUND
SELECT to_base32(CAST('2020-02-29' AS varchar));
--= f981fff7 FUNCTION_NOT_FOUND
SELECT to_base32(DATE '2020-02-29');
--= 13e13ff4 FUNCTION_NOT_FOUND
SELECT to_base32(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 58411a1b FUNCTION_NOT_FOUND
SELECT to_base32(INTERVAL '1' DAY);
--= 675539be FUNCTION_NOT_FOUND
SELECT to_base32(ARRAY[1, 2]);
--= c8aa2a7a FUNCTION_NOT_FOUND
SELECT to_base32(MAP(ARRAY['a'], ARRAY[1]));
--= 98364976 FUNCTION_NOT_FOUND
SELECT to_base32(JSON '1');
--= bf68c710 FUNCTION_NOT_FOUND
SELECT to_base64(5);
--= 7d0595cf FUNCTION_NOT_FOUND
SELECT to_base64(REAL '1.5');
--= 0809b94d FUNCTION_NOT_FOUND
SELECT to_base64(1.5);
--= 33b271ca FUNCTION_NOT_FOUND
SELECT to_base64(DECIMAL '1.50');
--= aed7c100 FUNCTION_NOT_FOUND
SELECT to_base64(true);
--= 266e13cb FUNCTION_NOT_FOUND
SELECT to_base64(CAST('2020-02-29' AS varchar));
--= 39676064 FUNCTION_NOT_FOUND
SELECT to_base64(DATE '2020-02-29');
--= 80861fa1 FUNCTION_NOT_FOUND
SELECT to_base64(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 1f3636a3 FUNCTION_NOT_FOUND
SELECT to_base64(INTERVAL '1' DAY);
--= 2bd26782 FUNCTION_NOT_FOUND
SELECT to_base64(ARRAY[1, 2]);
--= ca448c46 FUNCTION_NOT_FOUND
SELECT to_base64(MAP(ARRAY['a'], ARRAY[1]));
--= 0e7e0577 FUNCTION_NOT_FOUND
SELECT to_base64(JSON '1');
--= 61a1b533 FUNCTION_NOT_FOUND
SELECT to_base64url(5);
--= f56c266c FUNCTION_NOT_FOUND
SELECT to_base64url(REAL '1.5');
--= 84672a4f FUNCTION_NOT_FOUND
SELECT to_base64url(1.5);
--= 1b92577d FUNCTION_NOT_FOUND
SELECT to_base64url(DECIMAL '1.50');
--= 14080bed FUNCTION_NOT_FOUND
SELECT to_base64url(true);
--= 37a1031d FUNCTION_NOT_FOUND
SELECT to_base64url(CAST('2020-02-29' AS varchar));
--= dbc9f7cd FUNCTION_NOT_FOUND
SELECT to_base64url(DATE '2020-02-29');
--= 80eec693 FUNCTION_NOT_FOUND
SELECT to_base64url(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 3f2e6976 FUNCTION_NOT_FOUND
SELECT to_base64url(INTERVAL '1' DAY);
--= af9c0d41 FUNCTION_NOT_FOUND
SELECT to_base64url(ARRAY[1, 2]);
--= c9ac6a44 FUNCTION_NOT_FOUND
SELECT to_base64url(MAP(ARRAY['a'], ARRAY[1]));
--= 1bd9910d FUNCTION_NOT_FOUND
SELECT to_base64url(JSON '1');
--= 53cd6e52 FUNCTION_NOT_FOUND
SELECT to_big_endian_32(5);
--= eefdcb17 [["_col0","varbinary"]] [["AAAABQ=="]]
SELECT to_big_endian_32(REAL '1.5');
--= 2d1c9d67 FUNCTION_NOT_FOUND
SELECT to_big_endian_32(1.5);
--= e81106dc FUNCTION_NOT_FOUND
SELECT to_big_endian_32(DECIMAL '1.50');
--= 6e97ebdf FUNCTION_NOT_FOUND
SELECT to_big_endian_32(true);
--= c74448ef FUNCTION_NOT_FOUND
SELECT to_big_endian_32(CAST('2020-02-29' AS varchar));
--= 756b665c FUNCTION_NOT_FOUND
SELECT to_big_endian_32(DATE '2020-02-29');
--= f9b36a65 FUNCTION_NOT_FOUND
SELECT to_big_endian_32(TIMESTAMP '2020-02-29 13:04:05.678901');
--= cd86632e FUNCTION_NOT_FOUND
SELECT to_big_endian_32(INTERVAL '1' DAY);
--= f02bceab FUNCTION_NOT_FOUND
SELECT to_big_endian_32(ARRAY[1, 2]);
--= e21351bd FUNCTION_NOT_FOUND
SELECT to_big_endian_32(MAP(ARRAY['a'], ARRAY[1]));
--= 9ead7d73 FUNCTION_NOT_FOUND
SELECT to_big_endian_32(JSON '1');
--= c102c7e7 FUNCTION_NOT_FOUND
SELECT to_big_endian_32(NULL);
--= 0712f5e4 [["_col0","varbinary"]] [[null]]
SELECT to_big_endian_64(5);
--= a6fa9a13 [["_col0","varbinary"]] [["AAAAAAAAAAU="]]
SELECT to_big_endian_64(REAL '1.5');
--= fbff1994 FUNCTION_NOT_FOUND
SELECT to_big_endian_64(1.5);
--= bc38223e FUNCTION_NOT_FOUND
SELECT to_big_endian_64(DECIMAL '1.50');
--= fdc5365f FUNCTION_NOT_FOUND
SELECT to_big_endian_64(true);
--= d409cc25 FUNCTION_NOT_FOUND
SELECT to_big_endian_64(CAST('2020-02-29' AS varchar));
--= 70f2bce5 FUNCTION_NOT_FOUND
SELECT to_big_endian_64(DATE '2020-02-29');
--= 88eb528a FUNCTION_NOT_FOUND
SELECT to_big_endian_64(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 46c7f788 FUNCTION_NOT_FOUND
SELECT to_big_endian_64(INTERVAL '1' DAY);
--= 56d1a466 FUNCTION_NOT_FOUND
SELECT to_big_endian_64(ARRAY[1, 2]);
--= c0637695 FUNCTION_NOT_FOUND
SELECT to_big_endian_64(MAP(ARRAY['a'], ARRAY[1]));
--= 00f5a4b8 FUNCTION_NOT_FOUND
SELECT to_big_endian_64(JSON '1');
--= 988f262d FUNCTION_NOT_FOUND
SELECT to_big_endian_64(NULL);
--= 02fa27b2 [["_col0","varbinary"]] [[null]]
SELECT to_hex(5);
--= bc1bb24a FUNCTION_NOT_FOUND
SELECT to_hex(REAL '1.5');
--= 7347c51a FUNCTION_NOT_FOUND
SELECT to_hex(1.5);
--= ac35ddbb FUNCTION_NOT_FOUND
SELECT to_hex(DECIMAL '1.50');
--= 23300181 FUNCTION_NOT_FOUND
SELECT to_hex(true);
--= d1f31135 FUNCTION_NOT_FOUND
SELECT to_hex(CAST('2020-02-29' AS varchar));
--= 01cdd515 FUNCTION_NOT_FOUND
SELECT to_hex(DATE '2020-02-29');
--= 2e9cbc90 FUNCTION_NOT_FOUND
SELECT to_hex(TIMESTAMP '2020-02-29 13:04:05.678901');
--= f70148f6 FUNCTION_NOT_FOUND
SELECT to_hex(INTERVAL '1' DAY);
--= 61445285 FUNCTION_NOT_FOUND
SELECT to_hex(ARRAY[1, 2]);
--= 5e69ad7f FUNCTION_NOT_FOUND
SELECT to_hex(MAP(ARRAY['a'], ARRAY[1]));
--= 343de8bd FUNCTION_NOT_FOUND
SELECT to_hex(JSON '1');
--= bdce9628 FUNCTION_NOT_FOUND
SELECT to_ieee754_32(5);
--= aace2b18 [["_col0","varbinary"]] [["QKAAAA=="]]
SELECT to_ieee754_32(REAL '1.5');
--= 36c5effd [["_col0","varbinary"]] [["P8AAAA=="]]
SELECT to_ieee754_32(1.5);
--= 64d95904 FUNCTION_NOT_FOUND
SELECT to_ieee754_32(DECIMAL '1.50');
--= 0578a95d [["_col0","varbinary"]] [["P8AAAA=="]]
SELECT to_ieee754_32(true);
--= 1e390a38 FUNCTION_NOT_FOUND
SELECT to_ieee754_32(CAST('2020-02-29' AS varchar));
--= 96d72fd9 FUNCTION_NOT_FOUND
SELECT to_ieee754_32(DATE '2020-02-29');
--= a1226382 FUNCTION_NOT_FOUND
SELECT to_ieee754_32(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 1ea3cc68 FUNCTION_NOT_FOUND
SELECT to_ieee754_32(INTERVAL '1' DAY);
--= 47e43638 FUNCTION_NOT_FOUND
SELECT to_ieee754_32(ARRAY[1, 2]);
--= f9a99b07 FUNCTION_NOT_FOUND
SELECT to_ieee754_32(MAP(ARRAY['a'], ARRAY[1]));
--= 0e362b71 FUNCTION_NOT_FOUND
SELECT to_ieee754_32(JSON '1');
--= 6f2ce359 FUNCTION_NOT_FOUND
SELECT to_ieee754_32(NULL);
--= da0fbdbd [["_col0","varbinary"]] [[null]]
SELECT to_ieee754_64(5);
--= 076bbae6 [["_col0","varbinary"]] [["QBQAAAAAAAA="]]
SELECT to_ieee754_64(REAL '1.5');
--= b1aa8fa4 [["_col0","varbinary"]] [["P/gAAAAAAAA="]]
SELECT to_ieee754_64(1.5);
--= f21cf84b [["_col0","varbinary"]] [["P/gAAAAAAAA="]]
SELECT to_ieee754_64(DECIMAL '1.50');
--= 3a90d29e [["_col0","varbinary"]] [["P/gAAAAAAAA="]]
SELECT to_ieee754_64(true);
--= d6fa3cdd FUNCTION_NOT_FOUND
SELECT to_ieee754_64(CAST('2020-02-29' AS varchar));
--= 30c33102 FUNCTION_NOT_FOUND
SELECT to_ieee754_64(DATE '2020-02-29');
--= 2f621071 FUNCTION_NOT_FOUND
SELECT to_ieee754_64(TIMESTAMP '2020-02-29 13:04:05.678901');
--= bc35ee68 FUNCTION_NOT_FOUND
SELECT to_ieee754_64(INTERVAL '1' DAY);
--= 4dd9fda1 FUNCTION_NOT_FOUND
SELECT to_ieee754_64(ARRAY[1, 2]);
--= ba8e7f85 FUNCTION_NOT_FOUND
SELECT to_ieee754_64(MAP(ARRAY['a'], ARRAY[1]));
--= ca362286 FUNCTION_NOT_FOUND
SELECT to_ieee754_64(JSON '1');
--= 3ec7b7d5 FUNCTION_NOT_FOUND
SELECT to_ieee754_64(NULL);
--= 1ea630d1 [["_col0","varbinary"]] [[null]]
SELECT to_iso8601(5);
--= bffe19cd FUNCTION_NOT_FOUND
SELECT to_iso8601(REAL '1.5');
--= 8c8848fc FUNCTION_NOT_FOUND
SELECT to_iso8601(1.5);
--= 83b26f9f FUNCTION_NOT_FOUND
SELECT to_iso8601(DECIMAL '1.50');
--= 39b4d5c9 FUNCTION_NOT_FOUND
SELECT to_iso8601(true);
--= 623709e6 FUNCTION_NOT_FOUND
SELECT to_iso8601(CAST('2020-02-29' AS varchar));
--= 47990115 FUNCTION_NOT_FOUND
SELECT to_iso8601(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 211ee744 [["_col0","varchar(29)"]] [["2020-02-29T13:04:05.678901"]]
SELECT to_iso8601(INTERVAL '1' DAY);
--= dc1beb90 FUNCTION_NOT_FOUND
SELECT to_iso8601(ARRAY[1, 2]);
--= 1284e2af FUNCTION_NOT_FOUND
SELECT to_iso8601(MAP(ARRAY['a'], ARRAY[1]));
--= fb01dd74 FUNCTION_NOT_FOUND
SELECT to_iso8601(JSON '1');
--= d703139b FUNCTION_NOT_FOUND
SELECT to_milliseconds(5);
--= 46af7a2b FUNCTION_NOT_FOUND
SELECT to_milliseconds(REAL '1.5');
--= 7a367e63 FUNCTION_NOT_FOUND
SELECT to_milliseconds(1.5);
--= 47001386 FUNCTION_NOT_FOUND
SELECT to_milliseconds(DECIMAL '1.50');
--= beed2931 FUNCTION_NOT_FOUND
SELECT to_milliseconds(true);
--= 081a41f5 FUNCTION_NOT_FOUND
SELECT to_milliseconds(CAST('2020-02-29' AS varchar));
--= 16198001 FUNCTION_NOT_FOUND
SELECT to_milliseconds(DATE '2020-02-29');
--= ffe63a57 FUNCTION_NOT_FOUND
SELECT to_milliseconds(TIMESTAMP '2020-02-29 13:04:05.678901');
--= ab8c7a28 FUNCTION_NOT_FOUND
SELECT to_milliseconds(ARRAY[1, 2]);
--= ca686a60 FUNCTION_NOT_FOUND
SELECT to_milliseconds(MAP(ARRAY['a'], ARRAY[1]));
--= ffcbd37f FUNCTION_NOT_FOUND
SELECT to_milliseconds(JSON '1');
--= 1f44cc8b FUNCTION_NOT_FOUND
SELECT to_unixtime(5);
--= 5a8b1025 FUNCTION_NOT_FOUND
SELECT to_unixtime(REAL '1.5');
--= 91747792 FUNCTION_NOT_FOUND
SELECT to_unixtime(1.5);
--= 74cf1ff5 FUNCTION_NOT_FOUND
SELECT to_unixtime(DECIMAL '1.50');
--= bad8893e FUNCTION_NOT_FOUND
SELECT to_unixtime(true);
--= c02a59ef FUNCTION_NOT_FOUND
SELECT to_unixtime(CAST('2020-02-29' AS varchar));
--= 83789916 FUNCTION_NOT_FOUND
SELECT to_unixtime(TIMESTAMP '2020-02-29 13:04:05.678901');
--= c43dfe19 [["_col0","double"]] [["1.582981445678901E9"]]
SELECT to_unixtime(INTERVAL '1' DAY);
--= e29cf4bb FUNCTION_NOT_FOUND
SELECT to_unixtime(ARRAY[1, 2]);
--= 1c403ed6 FUNCTION_NOT_FOUND
SELECT to_unixtime(MAP(ARRAY['a'], ARRAY[1]));
--= 9a670853 FUNCTION_NOT_FOUND
SELECT to_unixtime(JSON '1');
--= ea9f90ca FUNCTION_NOT_FOUND
SELECT to_utf8(5);
--= a6d302c4 FUNCTION_NOT_FOUND
SELECT to_utf8(REAL '1.5');
--= cf552d7d FUNCTION_NOT_FOUND
SELECT to_utf8(1.5);
--= 76576f06 FUNCTION_NOT_FOUND
SELECT to_utf8(DECIMAL '1.50');
--= b53d48cb FUNCTION_NOT_FOUND
SELECT to_utf8(true);
--= c522d027 FUNCTION_NOT_FOUND
SELECT to_utf8(CAST('2020-02-29' AS varchar));
--= 3d666caf [["_col0","varbinary"]] [["MjAyMC0wMi0yOQ=="]]
SELECT to_utf8(DATE '2020-02-29');
--= 72ba1e29 FUNCTION_NOT_FOUND
SELECT to_utf8(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 8de7be27 FUNCTION_NOT_FOUND
SELECT to_utf8(INTERVAL '1' DAY);
--= 18964415 FUNCTION_NOT_FOUND
SELECT to_utf8(ARRAY[1, 2]);
--= ad9bd5e3 FUNCTION_NOT_FOUND
SELECT to_utf8(MAP(ARRAY['a'], ARRAY[1]));
--= 06bc7d65 FUNCTION_NOT_FOUND
SELECT to_utf8(JSON '1');
--= 84ce5d48 FUNCTION_NOT_FOUND
SELECT translate(5, 'a', 'a');
--= 36c184c7 FUNCTION_NOT_FOUND
SELECT translate(REAL '1.5', 'a', 'a');
--= 22cdfcff FUNCTION_NOT_FOUND
SELECT translate(1.5, 'a', 'a');
--= 1d4bf3d4 FUNCTION_NOT_FOUND
SELECT translate(DECIMAL '1.50', 'a', 'a');
--= 42b9d5ba FUNCTION_NOT_FOUND
SELECT translate(true, 'a', 'a');
--= 3e14fc58 FUNCTION_NOT_FOUND
SELECT translate(CAST('2020-02-29' AS varchar), 'a', 'a');
--= cafd0afe [["_col0","varchar"]] [["2020-02-29"]]
SELECT translate(DATE '2020-02-29', 'a', 'a');
--= 2699d940 FUNCTION_NOT_FOUND
SELECT translate(TIMESTAMP '2020-02-29 13:04:05.678901', 'a', 'a');
--= ad95f3ed FUNCTION_NOT_FOUND
SELECT translate(INTERVAL '1' DAY, 'a', 'a');
--= 8afeb321 FUNCTION_NOT_FOUND
SELECT translate(ARRAY[1, 2], 'a', 'a');
--= 97d31631 FUNCTION_NOT_FOUND
SELECT translate(MAP(ARRAY['a'], ARRAY[1]), 'a', 'a');
--= 8401e8d7 FUNCTION_NOT_FOUND
SELECT translate(JSON '1', 'a', 'a');
--= a88b01af FUNCTION_NOT_FOUND
SELECT translate(NULL, 'a', 'a');
--= 4d491ff1 [["_col0","varchar"]] [[null]]
SELECT translate('a', 5, 'a');
--= 74447ba3 FUNCTION_NOT_FOUND
SELECT translate('a', REAL '1.5', 'a');
--= dc4d1dfd FUNCTION_NOT_FOUND
SELECT translate('a', 1.5, 'a');
--= c1c7a77d FUNCTION_NOT_FOUND
SELECT translate('a', DECIMAL '1.50', 'a');
--= cf6994a6 FUNCTION_NOT_FOUND
SELECT translate('a', true, 'a');
--= 35c02d5b FUNCTION_NOT_FOUND
SELECT translate('a', CAST('2020-02-29' AS varchar), 'a');
--= 71f7da0c [["_col0","varchar"]] [["a"]]
SELECT translate('a', DATE '2020-02-29', 'a');
--= 17228e21 FUNCTION_NOT_FOUND
SELECT translate('a', TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= b4b52575 FUNCTION_NOT_FOUND
SELECT translate('a', INTERVAL '1' DAY, 'a');
--= 0fabf32d FUNCTION_NOT_FOUND
SELECT translate('a', ARRAY[1, 2], 'a');
--= d66baf40 FUNCTION_NOT_FOUND
SELECT translate('a', MAP(ARRAY['a'], ARRAY[1]), 'a');
--= 56876e6f FUNCTION_NOT_FOUND
SELECT translate('a', JSON '1', 'a');
--= 952942e0 FUNCTION_NOT_FOUND
SELECT translate('a', NULL, 'a');
--= 8586eaa2 [["_col0","varchar"]] [[null]]
SELECT translate('a', 'a', 5);
--= 85289dea FUNCTION_NOT_FOUND
SELECT translate('a', 'a', REAL '1.5');
--= e0302db7 FUNCTION_NOT_FOUND
SELECT translate('a', 'a', 1.5);
--= 2bf94674 FUNCTION_NOT_FOUND
SELECT translate('a', 'a', DECIMAL '1.50');
--= 53bddb62 FUNCTION_NOT_FOUND
SELECT translate('a', 'a', true);
--= 6bd816f3 FUNCTION_NOT_FOUND
SELECT translate('a', 'a', CAST('2020-02-29' AS varchar));
--= b2a637bc [["_col0","varchar"]] [["2"]]
SELECT translate('a', 'a', DATE '2020-02-29');
--= 2b8accd8 FUNCTION_NOT_FOUND
SELECT translate('a', 'a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 6ced0b9e FUNCTION_NOT_FOUND
SELECT translate('a', 'a', INTERVAL '1' DAY);
--= 8ed3f26a FUNCTION_NOT_FOUND
SELECT translate('a', 'a', ARRAY[1, 2]);
--= 4099bfd7 FUNCTION_NOT_FOUND
SELECT translate('a', 'a', MAP(ARRAY['a'], ARRAY[1]));
--= 6ae8f75b FUNCTION_NOT_FOUND
SELECT translate('a', 'a', JSON '1');
--= 944514d9 FUNCTION_NOT_FOUND
SELECT translate('a', 'a', NULL);
--= 028879a0 [["_col0","varchar"]] [[null]]
SELECT trim(5);
--= 8eee3c3e FUNCTION_NOT_FOUND
SELECT trim(REAL '1.5');
--= 07e5e870 FUNCTION_NOT_FOUND
SELECT trim(1.5);
--= ea0864ef FUNCTION_NOT_FOUND
SELECT trim(DECIMAL '1.50');
--= f1b60c03 FUNCTION_NOT_FOUND
SELECT trim(true);
--= f96aa467 FUNCTION_NOT_FOUND
SELECT trim(CAST('2020-02-29' AS varchar));
--= d74cc56b [["_col0","varchar"]] [["2020-02-29"]]
SELECT trim(DATE '2020-02-29');
--= 6c494982 FUNCTION_NOT_FOUND
SELECT trim(TIMESTAMP '2020-02-29 13:04:05.678901');
--= e3689ad9 FUNCTION_NOT_FOUND
SELECT trim(INTERVAL '1' DAY);
--= 5f65b70d FUNCTION_NOT_FOUND
SELECT trim(ARRAY[1, 2]);
--= 7957ceee FUNCTION_NOT_FOUND
SELECT trim(MAP(ARRAY['a'], ARRAY[1]));
--= aaa738b2 FUNCTION_NOT_FOUND
SELECT trim(JSON '1');
--= f732b901 FUNCTION_NOT_FOUND
SELECT trim(5, 'a');
--= 4de81382 FUNCTION_NOT_FOUND
SELECT trim(REAL '1.5', 'a');
--= 4a5d43ad FUNCTION_NOT_FOUND
SELECT trim(1.5, 'a');
--= cc309a44 FUNCTION_NOT_FOUND
SELECT trim(DECIMAL '1.50', 'a');
--= fbe64c21 FUNCTION_NOT_FOUND
SELECT trim(true, 'a');
--= 9e7e5205 FUNCTION_NOT_FOUND
SELECT trim(CAST('2020-02-29' AS varchar), 'a');
--= 73f3dfb6 [["_col0","varchar"]] [["2020-02-29"]]
SELECT trim(DATE '2020-02-29', 'a');
--= 22ed2ee3 FUNCTION_NOT_FOUND
SELECT trim(TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= 4ec29c6c FUNCTION_NOT_FOUND
SELECT trim(INTERVAL '1' DAY, 'a');
--= f1337a73 FUNCTION_NOT_FOUND
SELECT trim(ARRAY[1, 2], 'a');
--= c20a28c2 FUNCTION_NOT_FOUND
SELECT trim(MAP(ARRAY['a'], ARRAY[1]), 'a');
--= ff4c2dea FUNCTION_NOT_FOUND
SELECT trim(JSON '1', 'a');
--= 97ed1614 FUNCTION_NOT_FOUND
SELECT trim(NULL, 'a');
--= 1acb4be7 [["_col0","varchar(0)"]] [[null]]
SELECT trim(CAST('a' AS char(2)), 5);
--= b9688847 FUNCTION_NOT_FOUND
SELECT trim(CAST('a' AS char(2)), REAL '1.5');
--= c7051adc FUNCTION_NOT_FOUND
SELECT trim(CAST('a' AS char(2)), 1.5);
--= 3f20f21f FUNCTION_NOT_FOUND
SELECT trim(CAST('a' AS char(2)), DECIMAL '1.50');
--= 7dc3be46 FUNCTION_NOT_FOUND
SELECT trim(CAST('a' AS char(2)), true);
--= e6120ac0 FUNCTION_NOT_FOUND
SELECT trim(CAST('a' AS char(2)), CAST('2020-02-29' AS varchar));
--= 1c3f7b2c [["_col0","varchar(2)"]] [["a"]]
SELECT trim(CAST('a' AS char(2)), DATE '2020-02-29');
--= 9b52abbc FUNCTION_NOT_FOUND
SELECT trim(CAST('a' AS char(2)), TIMESTAMP '2020-02-29 13:04:05.678901');
--= dba16a89 FUNCTION_NOT_FOUND
SELECT trim(CAST('a' AS char(2)), INTERVAL '1' DAY);
--= 423bca11 FUNCTION_NOT_FOUND
SELECT trim(CAST('a' AS char(2)), ARRAY[1, 2]);
--= 2c572563 FUNCTION_NOT_FOUND
SELECT trim(CAST('a' AS char(2)), MAP(ARRAY['a'], ARRAY[1]));
--= bc65a340 FUNCTION_NOT_FOUND
SELECT trim(CAST('a' AS char(2)), JSON '1');
--= b525681f FUNCTION_NOT_FOUND
SELECT trim(CAST('a' AS char(2)), NULL);
--= 81ccad23 [["_col0","varchar(2)"]] [[null]]
SELECT trim_array(5, 2);
--= 09d455b1 FUNCTION_NOT_FOUND
SELECT trim_array(REAL '1.5', 2);
--= b1771ed8 FUNCTION_NOT_FOUND
SELECT trim_array(1.5, 2);
--= ccf08414 FUNCTION_NOT_FOUND
SELECT trim_array(DECIMAL '1.50', 2);
--= 7176c8c6 FUNCTION_NOT_FOUND
SELECT trim_array(true, 2);
--= 254ad1ac FUNCTION_NOT_FOUND
SELECT trim_array(CAST('2020-02-29' AS varchar), 2);
--= 8c3b9d54 FUNCTION_NOT_FOUND
SELECT trim_array(DATE '2020-02-29', 2);
--= 293e0668 FUNCTION_NOT_FOUND
SELECT trim_array(TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= 7a0ae6f8 FUNCTION_NOT_FOUND
SELECT trim_array(INTERVAL '1' DAY, 2);
--= 5540d4f5 FUNCTION_NOT_FOUND
SELECT trim_array(ARRAY[1, 2], 2);
--= 1cb01455 [["_col0","array(integer)"]] [[[]]]
SELECT trim_array(MAP(ARRAY['a'], ARRAY[1]), 2);
--= 80957589 FUNCTION_NOT_FOUND
SELECT trim_array(JSON '1', 2);
--= a30760e3 FUNCTION_NOT_FOUND
SELECT trim_array(NULL, 2);
--= 6d547b3a [["_col0","array(unknown)"]] [[null]]
SELECT trim_array(ARRAY[1, 2], 5);
--= eed4d3cd INVALID_FUNCTION_ARGUMENT
SELECT trim_array(ARRAY[1, 2], REAL '1.5');
--= 875d3514 FUNCTION_NOT_FOUND
SELECT trim_array(ARRAY[1, 2], 1.5);
--= 2158486f FUNCTION_NOT_FOUND
SELECT trim_array(ARRAY[1, 2], DECIMAL '1.50');
--= b02d187a FUNCTION_NOT_FOUND
SELECT trim_array(ARRAY[1, 2], true);
--= 637c98b0 FUNCTION_NOT_FOUND
SELECT trim_array(ARRAY[1, 2], CAST('2020-02-29' AS varchar));
--= baef4443 FUNCTION_NOT_FOUND
SELECT trim_array(ARRAY[1, 2], DATE '2020-02-29');
--= 5ee2783b FUNCTION_NOT_FOUND
SELECT trim_array(ARRAY[1, 2], TIMESTAMP '2020-02-29 13:04:05.678901');
--= f6d5c04f FUNCTION_NOT_FOUND
SELECT trim_array(ARRAY[1, 2], INTERVAL '1' DAY);
--= eac3dcfb FUNCTION_NOT_FOUND
SELECT trim_array(ARRAY[1, 2], ARRAY[1, 2]);
--= 7a59ed09 FUNCTION_NOT_FOUND
SELECT trim_array(ARRAY[1, 2], MAP(ARRAY['a'], ARRAY[1]));
--= 690986ad FUNCTION_NOT_FOUND
SELECT trim_array(ARRAY[1, 2], JSON '1');
--= 721203cc FUNCTION_NOT_FOUND
SELECT trim_array(ARRAY[1, 2], NULL);
--= 243e6e44 [["_col0","array(integer)"]] [[null]]
SELECT truncate(5, 2);
--= 6f5b886b [["_col0","decimal(10,0)"]] [["5"]]
SELECT truncate(REAL '1.5', 2);
--= 0a8f43a9 FUNCTION_NOT_FOUND
SELECT truncate(1.5, 2);
--= 524c87a6 FUNCTION_NOT_FOUND
SELECT truncate(DECIMAL '1.50', 2);
--= e494e239 [["_col0","decimal(3,2)"]] [["1.50"]]
SELECT truncate(true, 2);
--= bcf09698 FUNCTION_NOT_FOUND
SELECT truncate(CAST('2020-02-29' AS varchar), 2);
--= f3b7c35e FUNCTION_NOT_FOUND
SELECT truncate(DATE '2020-02-29', 2);
--= 8322b419 FUNCTION_NOT_FOUND
SELECT truncate(TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= 64027a37 FUNCTION_NOT_FOUND
SELECT truncate(INTERVAL '1' DAY, 2);
--= fa9e58c1 FUNCTION_NOT_FOUND
SELECT truncate(ARRAY[1, 2], 2);
--= e27b561e FUNCTION_NOT_FOUND
SELECT truncate(MAP(ARRAY['a'], ARRAY[1]), 2);
--= 950bbc91 FUNCTION_NOT_FOUND
SELECT truncate(JSON '1', 2);
--= 2a2e04fa FUNCTION_NOT_FOUND
SELECT truncate(NULL, 2);
--= 10529630 [["_col0","decimal(1,0)"]] [[null]]
SELECT truncate(DECIMAL '1.5', 5);
--= dcb7e5b6 [["_col0","decimal(2,1)"]] [["1.5"]]
SELECT truncate(DECIMAL '1.5', REAL '1.5');
--= f31a92db FUNCTION_NOT_FOUND
SELECT truncate(DECIMAL '1.5', 1.5);
--= 962340cc FUNCTION_NOT_FOUND
SELECT truncate(DECIMAL '1.5', DECIMAL '1.50');
--= a4597b6c FUNCTION_NOT_FOUND
SELECT truncate(DECIMAL '1.5', true);
--= c0e32884 FUNCTION_NOT_FOUND
SELECT truncate(DECIMAL '1.5', CAST('2020-02-29' AS varchar));
--= fe4f779d FUNCTION_NOT_FOUND
SELECT truncate(DECIMAL '1.5', DATE '2020-02-29');
--= b6369bd0 FUNCTION_NOT_FOUND
SELECT truncate(DECIMAL '1.5', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 9165392b FUNCTION_NOT_FOUND
SELECT truncate(DECIMAL '1.5', INTERVAL '1' DAY);
--= c48d47d0 FUNCTION_NOT_FOUND
SELECT truncate(DECIMAL '1.5', ARRAY[1, 2]);
--= eaf55b64 FUNCTION_NOT_FOUND
SELECT truncate(DECIMAL '1.5', MAP(ARRAY['a'], ARRAY[1]));
--= ffc98844 FUNCTION_NOT_FOUND
SELECT truncate(DECIMAL '1.5', JSON '1');
--= 11b0c2b4 FUNCTION_NOT_FOUND
SELECT truncate(DECIMAL '1.5', NULL);
--= 532e73e5 [["_col0","decimal(2,1)"]] [[null]]
SELECT truncate(true);
--= fbc67b61 FUNCTION_NOT_FOUND
SELECT truncate(CAST('2020-02-29' AS varchar));
--= 403d1ff2 FUNCTION_NOT_FOUND
SELECT truncate(DATE '2020-02-29');
--= b7045061 FUNCTION_NOT_FOUND
SELECT truncate(TIMESTAMP '2020-02-29 13:04:05.678901');
--= dacdefa8 FUNCTION_NOT_FOUND
SELECT truncate(INTERVAL '1' DAY);
--= a3dfc607 FUNCTION_NOT_FOUND
SELECT truncate(ARRAY[1, 2]);
--= 06a03f97 FUNCTION_NOT_FOUND
SELECT truncate(MAP(ARRAY['a'], ARRAY[1]));
--= 546ee106 FUNCTION_NOT_FOUND
SELECT truncate(JSON '1');
--= 05148602 FUNCTION_NOT_FOUND
SELECT typeof(5);
--= d462922e [["_col0","varchar"]] [["integer"]]
SELECT typeof(REAL '1.5');
--= d8d19c66 [["_col0","varchar"]] [["real"]]
SELECT typeof(1.5);
--= a4851997 [["_col0","varchar"]] [["double"]]
SELECT typeof(DECIMAL '1.50');
--= e905f4f2 [["_col0","varchar"]] [["decimal(3,2)"]]
SELECT typeof(true);
--= 5a8df875 [["_col0","varchar"]] [["boolean"]]
SELECT typeof(CAST('2020-02-29' AS varchar));
--= a4521a9b [["_col0","varchar"]] [["varchar"]]
SELECT typeof(DATE '2020-02-29');
--= 48658601 [["_col0","varchar"]] [["date"]]
SELECT typeof(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 23e6a35d [["_col0","varchar"]] [["timestamp(6)"]]
SELECT typeof(INTERVAL '1' DAY);
--= dde49f81 [["_col0","varchar"]] [["interval day to second"]]
SELECT typeof(ARRAY[1, 2]);
--= fd36893f [["_col0","varchar"]] [["array(integer)"]]
SELECT typeof(MAP(ARRAY['a'], ARRAY[1]));
--= b7459e91 [["_col0","varchar"]] [["map(varchar(1), integer)"]]
SELECT typeof(JSON '1');
--= 4b9276ec [["_col0","varchar"]] [["json"]]
SELECT typeof(NULL);
--= 616f7c8d [["_col0","varchar"]] [["unknown"]]
SELECT upper(5);
--= e0bd0212 FUNCTION_NOT_FOUND
SELECT upper(REAL '1.5');
--= ce0ee9f4 FUNCTION_NOT_FOUND
SELECT upper(1.5);
--= 6990a5b7 FUNCTION_NOT_FOUND
SELECT upper(DECIMAL '1.50');
--= 08cba1d9 FUNCTION_NOT_FOUND
SELECT upper(true);
--= 2b0b71e0 FUNCTION_NOT_FOUND
SELECT upper(CAST('2020-02-29' AS varchar));
--= f2012845 [["_col0","varchar"]] [["2020-02-29"]]
SELECT upper(DATE '2020-02-29');
--= 3f114edf FUNCTION_NOT_FOUND
SELECT upper(TIMESTAMP '2020-02-29 13:04:05.678901');
--= cf7a561f FUNCTION_NOT_FOUND
SELECT upper(INTERVAL '1' DAY);
--= 624708ce FUNCTION_NOT_FOUND
SELECT upper(ARRAY[1, 2]);
--= 1df4b149 FUNCTION_NOT_FOUND
SELECT upper(MAP(ARRAY['a'], ARRAY[1]));
--= 4f8f9630 FUNCTION_NOT_FOUND
SELECT upper(JSON '1');
--= 1ea63cd0 FUNCTION_NOT_FOUND
SELECT url_decode(5);
--= cbf18fc4 FUNCTION_NOT_FOUND
SELECT url_decode(REAL '1.5');
--= 49303166 FUNCTION_NOT_FOUND
SELECT url_decode(1.5);
--= a3d6e400 FUNCTION_NOT_FOUND
SELECT url_decode(DECIMAL '1.50');
--= fb1dc76b FUNCTION_NOT_FOUND
SELECT url_decode(true);
--= b65a5af3 FUNCTION_NOT_FOUND
SELECT url_decode(CAST('2020-02-29' AS varchar));
--= b0f8ccba [["_col0","varchar"]] [["2020-02-29"]]
SELECT url_decode(DATE '2020-02-29');
--= 8d310f1a FUNCTION_NOT_FOUND
SELECT url_decode(TIMESTAMP '2020-02-29 13:04:05.678901');
--= ebb1c4a9 FUNCTION_NOT_FOUND
SELECT url_decode(INTERVAL '1' DAY);
--= 4e594d6c FUNCTION_NOT_FOUND
SELECT url_decode(ARRAY[1, 2]);
--= af592154 FUNCTION_NOT_FOUND
SELECT url_decode(MAP(ARRAY['a'], ARRAY[1]));
--= ee7442a2 FUNCTION_NOT_FOUND
SELECT url_decode(JSON '1');
--= fc9e5d68 FUNCTION_NOT_FOUND
SELECT url_encode(5);
--= 2ceac859 FUNCTION_NOT_FOUND
SELECT url_encode(REAL '1.5');
--= e4a9564f FUNCTION_NOT_FOUND
SELECT url_encode(1.5);
--= f030f799 FUNCTION_NOT_FOUND
SELECT url_encode(DECIMAL '1.50');
--= ce2d78a5 FUNCTION_NOT_FOUND
SELECT url_encode(true);
--= dd056690 FUNCTION_NOT_FOUND
SELECT url_encode(CAST('2020-02-29' AS varchar));
--= dc59083b [["_col0","varchar"]] [["2020-02-29"]]
SELECT url_encode(DATE '2020-02-29');
--= 029f6039 FUNCTION_NOT_FOUND
SELECT url_encode(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 3af0e9f9 FUNCTION_NOT_FOUND
SELECT url_encode(INTERVAL '1' DAY);
--= 028395af FUNCTION_NOT_FOUND
SELECT url_encode(ARRAY[1, 2]);
--= 7571cc85 FUNCTION_NOT_FOUND
SELECT url_encode(MAP(ARRAY['a'], ARRAY[1]));
--= 7db878f5 FUNCTION_NOT_FOUND
SELECT url_encode(JSON '1');
--= 64fe5532 FUNCTION_NOT_FOUND
SELECT url_extract_fragment(5);
--= 73f32851 FUNCTION_NOT_FOUND
SELECT url_extract_fragment(REAL '1.5');
--= 01b9903c FUNCTION_NOT_FOUND
SELECT url_extract_fragment(1.5);
--= 39e1275e FUNCTION_NOT_FOUND
SELECT url_extract_fragment(DECIMAL '1.50');
--= 1f701cd7 FUNCTION_NOT_FOUND
SELECT url_extract_fragment(true);
--= 18eb8c7c FUNCTION_NOT_FOUND
SELECT url_extract_fragment(CAST('2020-02-29' AS varchar));
--= dc385af6 [["_col0","varchar"]] [[""]]
SELECT url_extract_fragment(DATE '2020-02-29');
--= 8d943785 FUNCTION_NOT_FOUND
SELECT url_extract_fragment(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 42c5af9f FUNCTION_NOT_FOUND
SELECT url_extract_fragment(INTERVAL '1' DAY);
--= 93b5e814 FUNCTION_NOT_FOUND
SELECT url_extract_fragment(ARRAY[1, 2]);
--= a15c867d FUNCTION_NOT_FOUND
SELECT url_extract_fragment(MAP(ARRAY['a'], ARRAY[1]));
--= 84c7f3dc FUNCTION_NOT_FOUND
SELECT url_extract_fragment(JSON '1');
--= b95f5f19 FUNCTION_NOT_FOUND
SELECT url_extract_host(5);
--= 0678a99c FUNCTION_NOT_FOUND
SELECT url_extract_host(REAL '1.5');
--= b0f1ace1 FUNCTION_NOT_FOUND
SELECT url_extract_host(1.5);
--= eaa1fe44 FUNCTION_NOT_FOUND
SELECT url_extract_host(DECIMAL '1.50');
--= 3d4cf3e1 FUNCTION_NOT_FOUND
SELECT url_extract_host(true);
--= 61e75883 FUNCTION_NOT_FOUND
SELECT url_extract_host(CAST('2020-02-29' AS varchar));
--= 4ec6a3d9 [["_col0","varchar"]] [[""]]
SELECT url_extract_host(DATE '2020-02-29');
--= b270e27c FUNCTION_NOT_FOUND
SELECT url_extract_host(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 6bcd174e FUNCTION_NOT_FOUND
SELECT url_extract_host(INTERVAL '1' DAY);
--= 6ab499bf FUNCTION_NOT_FOUND
SELECT url_extract_host(ARRAY[1, 2]);
--= f36133cf FUNCTION_NOT_FOUND
SELECT url_extract_host(MAP(ARRAY['a'], ARRAY[1]));
--= 37b4e4e4 FUNCTION_NOT_FOUND
SELECT url_extract_host(JSON '1');
--= 9e780bdb FUNCTION_NOT_FOUND
SELECT url_extract_parameter(5, 'a');
--= a1574522 FUNCTION_NOT_FOUND
SELECT url_extract_parameter(REAL '1.5', 'a');
--= e92403f1 FUNCTION_NOT_FOUND
SELECT url_extract_parameter(1.5, 'a');
--= 99eb0345 FUNCTION_NOT_FOUND
SELECT url_extract_parameter(DECIMAL '1.50', 'a');
--= 87c47e4a FUNCTION_NOT_FOUND
SELECT url_extract_parameter(true, 'a');
--= da1a065f FUNCTION_NOT_FOUND
SELECT url_extract_parameter(CAST('2020-02-29' AS varchar), 'a');
--= 12df7311 [["_col0","varchar"]] [[null]]
SELECT url_extract_parameter(DATE '2020-02-29', 'a');
--= 2ab7e130 FUNCTION_NOT_FOUND
SELECT url_extract_parameter(TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= 8bc81ce3 FUNCTION_NOT_FOUND
SELECT url_extract_parameter(INTERVAL '1' DAY, 'a');
--= 80bb3e8e FUNCTION_NOT_FOUND
SELECT url_extract_parameter(ARRAY[1, 2], 'a');
--= c46e2098 FUNCTION_NOT_FOUND
SELECT url_extract_parameter(MAP(ARRAY['a'], ARRAY[1]), 'a');
--= 3fd11698 FUNCTION_NOT_FOUND
SELECT url_extract_parameter(JSON '1', 'a');
--= b18cfc66 FUNCTION_NOT_FOUND
SELECT url_extract_parameter(NULL, 'a');
--= 5b2392d7 [["_col0","varchar(0)"]] [[null]]
SELECT url_extract_parameter('a', 5);
--= e0747cd9 FUNCTION_NOT_FOUND
SELECT url_extract_parameter('a', REAL '1.5');
--= e7ff12dc FUNCTION_NOT_FOUND
SELECT url_extract_parameter('a', 1.5);
--= 1e2f16ef FUNCTION_NOT_FOUND
SELECT url_extract_parameter('a', DECIMAL '1.50');
--= 6c27ad4d FUNCTION_NOT_FOUND
SELECT url_extract_parameter('a', true);
--= a3fcd598 FUNCTION_NOT_FOUND
SELECT url_extract_parameter('a', CAST('2020-02-29' AS varchar));
--= 5d150a2f [["_col0","varchar(1)"]] [[null]]
SELECT url_extract_parameter('a', DATE '2020-02-29');
--= fd1d30c2 FUNCTION_NOT_FOUND
SELECT url_extract_parameter('a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= fdf91d4a FUNCTION_NOT_FOUND
SELECT url_extract_parameter('a', INTERVAL '1' DAY);
--= babbc3b1 FUNCTION_NOT_FOUND
SELECT url_extract_parameter('a', ARRAY[1, 2]);
--= 102c0cc0 FUNCTION_NOT_FOUND
SELECT url_extract_parameter('a', MAP(ARRAY['a'], ARRAY[1]));
--= 0329d6b5 FUNCTION_NOT_FOUND
SELECT url_extract_parameter('a', JSON '1');
--= a4b0644f FUNCTION_NOT_FOUND
SELECT url_extract_parameter('a', NULL);
--= 14d1d3cf [["_col0","varchar(1)"]] [[null]]
SELECT url_extract_path(5);
--= bf1dd01b FUNCTION_NOT_FOUND
SELECT url_extract_path(REAL '1.5');
--= 481f5428 FUNCTION_NOT_FOUND
SELECT url_extract_path(1.5);
--= 4654be06 FUNCTION_NOT_FOUND
SELECT url_extract_path(DECIMAL '1.50');
--= 91e23c03 FUNCTION_NOT_FOUND
SELECT url_extract_path(true);
--= bd0c32bc FUNCTION_NOT_FOUND
SELECT url_extract_path(CAST('2020-02-29' AS varchar));
--= be11e1c6 [["_col0","varchar"]] [["2020-02-29"]]
SELECT url_extract_path(DATE '2020-02-29');
--= 7cf704fd FUNCTION_NOT_FOUND
SELECT url_extract_path(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 4b76a0bd FUNCTION_NOT_FOUND
SELECT url_extract_path(INTERVAL '1' DAY);
--= de7131e8 FUNCTION_NOT_FOUND
SELECT url_extract_path(ARRAY[1, 2]);
--= 431801a0 FUNCTION_NOT_FOUND
SELECT url_extract_path(MAP(ARRAY['a'], ARRAY[1]));
--= b1835d59 FUNCTION_NOT_FOUND
SELECT url_extract_path(JSON '1');
--= 91686882 FUNCTION_NOT_FOUND
SELECT url_extract_port(5);
--= 89e77671 FUNCTION_NOT_FOUND
SELECT url_extract_port(REAL '1.5');
--= 9ad49fdc FUNCTION_NOT_FOUND
SELECT url_extract_port(1.5);
--= bf72c8ef FUNCTION_NOT_FOUND
SELECT url_extract_port(DECIMAL '1.50');
--= ead589db FUNCTION_NOT_FOUND
SELECT url_extract_port(true);
--= bab6b296 FUNCTION_NOT_FOUND
SELECT url_extract_port(CAST('2020-02-29' AS varchar));
--= ef9120c8 [["_col0","bigint"]] [[null]]
SELECT url_extract_port(DATE '2020-02-29');
--= c842ec40 FUNCTION_NOT_FOUND
SELECT url_extract_port(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 4690cfe6 FUNCTION_NOT_FOUND
SELECT url_extract_port(INTERVAL '1' DAY);
--= b938531e FUNCTION_NOT_FOUND
SELECT url_extract_port(ARRAY[1, 2]);
--= c549ac6f FUNCTION_NOT_FOUND
SELECT url_extract_port(MAP(ARRAY['a'], ARRAY[1]));
--= 027d7f1e FUNCTION_NOT_FOUND
SELECT url_extract_port(JSON '1');
--= 9f4f922e FUNCTION_NOT_FOUND
SELECT url_extract_protocol(5);
--= 2e4d59f6 FUNCTION_NOT_FOUND
SELECT url_extract_protocol(REAL '1.5');
--= c868bda1 FUNCTION_NOT_FOUND
SELECT url_extract_protocol(1.5);
--= 082e324e FUNCTION_NOT_FOUND
SELECT url_extract_protocol(DECIMAL '1.50');
--= afc59257 FUNCTION_NOT_FOUND
SELECT url_extract_protocol(true);
--= 25c3ac7e FUNCTION_NOT_FOUND
SELECT url_extract_protocol(CAST('2020-02-29' AS varchar));
--= a67d37d6 [["_col0","varchar"]] [[""]]
SELECT url_extract_protocol(DATE '2020-02-29');
--= eb14c742 FUNCTION_NOT_FOUND
SELECT url_extract_protocol(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 0f9afa54 FUNCTION_NOT_FOUND
SELECT url_extract_protocol(INTERVAL '1' DAY);
--= ffcb6e04 FUNCTION_NOT_FOUND
SELECT url_extract_protocol(ARRAY[1, 2]);
--= d1092540 FUNCTION_NOT_FOUND
SELECT url_extract_protocol(MAP(ARRAY['a'], ARRAY[1]));
--= a5afe7af FUNCTION_NOT_FOUND
SELECT url_extract_protocol(JSON '1');
--= 97dfb2c5 FUNCTION_NOT_FOUND
SELECT url_extract_query(5);
--= c5039944 FUNCTION_NOT_FOUND
SELECT url_extract_query(REAL '1.5');
--= 7a08ed04 FUNCTION_NOT_FOUND
SELECT url_extract_query(1.5);
--= b6a286b9 FUNCTION_NOT_FOUND
SELECT url_extract_query(DECIMAL '1.50');
--= 31a5f768 FUNCTION_NOT_FOUND
SELECT url_extract_query(true);
--= 2016d195 FUNCTION_NOT_FOUND
SELECT url_extract_query(CAST('2020-02-29' AS varchar));
--= 97883a51 [["_col0","varchar"]] [[""]]
SELECT url_extract_query(DATE '2020-02-29');
--= d6ec542a FUNCTION_NOT_FOUND
SELECT url_extract_query(TIMESTAMP '2020-02-29 13:04:05.678901');
--= df41f053 FUNCTION_NOT_FOUND
SELECT url_extract_query(INTERVAL '1' DAY);
--= e0f8b66d FUNCTION_NOT_FOUND
SELECT url_extract_query(ARRAY[1, 2]);
--= 4fd3d776 FUNCTION_NOT_FOUND
SELECT url_extract_query(MAP(ARRAY['a'], ARRAY[1]));
--= e1fc3ccc FUNCTION_NOT_FOUND
SELECT url_extract_query(JSON '1');
--= c1fbcd68 FUNCTION_NOT_FOUND
SELECT week(5);
--= c556448d FUNCTION_NOT_FOUND
SELECT week(REAL '1.5');
--= f7352a80 FUNCTION_NOT_FOUND
SELECT week(1.5);
--= f4bef98c FUNCTION_NOT_FOUND
SELECT week(DECIMAL '1.50');
--= 20227911 FUNCTION_NOT_FOUND
SELECT week(true);
--= b5adeeb5 FUNCTION_NOT_FOUND
SELECT week(CAST('2020-02-29' AS varchar));
--= ca8aeff6 FUNCTION_NOT_FOUND
SELECT week(TIMESTAMP '2020-02-29 13:04:05.678901');
--= b16a8a4a [["_col0","bigint"]] [[9]]
SELECT week(INTERVAL '1' DAY);
--= 5d8bda93 FUNCTION_NOT_FOUND
SELECT week(ARRAY[1, 2]);
--= 88d03963 FUNCTION_NOT_FOUND
SELECT week(MAP(ARRAY['a'], ARRAY[1]));
--= f9d28445 FUNCTION_NOT_FOUND
SELECT week(JSON '1');
--= 20f94787 FUNCTION_NOT_FOUND
SELECT week_of_year(5);
--= 6e58e5e3 FUNCTION_NOT_FOUND
SELECT week_of_year(REAL '1.5');
--= 5a5db23d FUNCTION_NOT_FOUND
SELECT week_of_year(1.5);
--= c80db098 FUNCTION_NOT_FOUND
SELECT week_of_year(DECIMAL '1.50');
--= 7bc3574e FUNCTION_NOT_FOUND
SELECT week_of_year(true);
--= f8374c1e FUNCTION_NOT_FOUND
SELECT week_of_year(CAST('2020-02-29' AS varchar));
--= 3ff6bb5a FUNCTION_NOT_FOUND
SELECT week_of_year(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 4fa412e0 [["_col0","bigint"]] [[9]]
SELECT week_of_year(INTERVAL '1' DAY);
--= bfe3fbda FUNCTION_NOT_FOUND
SELECT week_of_year(ARRAY[1, 2]);
--= 61897314 FUNCTION_NOT_FOUND
SELECT week_of_year(MAP(ARRAY['a'], ARRAY[1]));
--= b65da4f7 FUNCTION_NOT_FOUND
SELECT week_of_year(JSON '1');
--= b102353c FUNCTION_NOT_FOUND
SELECT width_bucket(5, ARRAY[1, 2]);
--= d285779e [["_col0","bigint"]] [[2]]
SELECT width_bucket(REAL '1.5', ARRAY[1, 2]);
--= 4e3d1051 [["_col0","bigint"]] [[1]]
SELECT width_bucket(1.5, ARRAY[1, 2]);
--= 92bb7d73 [["_col0","bigint"]] [[1]]
SELECT width_bucket(DECIMAL '1.50', ARRAY[1, 2]);
--= 0bc7dcc4 [["_col0","bigint"]] [[1]]
SELECT width_bucket(true, ARRAY[1, 2]);
--= 4b4b2173 FUNCTION_NOT_FOUND
SELECT width_bucket(CAST('2020-02-29' AS varchar), ARRAY[1, 2]);
--= 3324a091 FUNCTION_NOT_FOUND
SELECT width_bucket(DATE '2020-02-29', ARRAY[1, 2]);
--= ea88b3d1 FUNCTION_NOT_FOUND
SELECT width_bucket(TIMESTAMP '2020-02-29 13:04:05.678901', ARRAY[1, 2]);
--= 4211e0e5 FUNCTION_NOT_FOUND
SELECT width_bucket(INTERVAL '1' DAY, ARRAY[1, 2]);
--= 9ed7229a FUNCTION_NOT_FOUND
SELECT width_bucket(ARRAY[1, 2], ARRAY[1, 2]);
--= 6582a0e8 FUNCTION_NOT_FOUND
SELECT width_bucket(MAP(ARRAY['a'], ARRAY[1]), ARRAY[1, 2]);
--= 24041683 FUNCTION_NOT_FOUND
SELECT width_bucket(JSON '1', ARRAY[1, 2]);
--= c9faf035 FUNCTION_NOT_FOUND
SELECT width_bucket(NULL, ARRAY[1, 2]);
--= 183d6736 [["_col0","bigint"]] [[null]]
SELECT width_bucket(1.5, 5);
--= 835c65e2 FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, REAL '1.5');
--= fdde0b89 FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, 1.5);
--= 887f771f FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, DECIMAL '1.50');
--= 5d797d3b FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, true);
--= 1415714b FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, CAST('2020-02-29' AS varchar));
--= f116f1cb FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, DATE '2020-02-29');
--= cbaa04b2 FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= f3a4221b FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, INTERVAL '1' DAY);
--= 8ee70431 FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, MAP(ARRAY['a'], ARRAY[1]));
--= 178ddf95 FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, JSON '1');
--= be423ebd FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, NULL);
--= 2cec5af7 [["_col0","bigint"]] [[null]]
SELECT width_bucket(5, 1.5, 1.5, 2);
--= d2b89ee3 INVALID_FUNCTION_ARGUMENT
SELECT width_bucket(REAL '1.5', 1.5, 1.5, 2);
--= f3b80d67 INVALID_FUNCTION_ARGUMENT
SELECT width_bucket(1.5, 1.5, 1.5, 2);
--= e000a747 INVALID_FUNCTION_ARGUMENT
SELECT width_bucket(DECIMAL '1.50', 1.5, 1.5, 2);
--= c3042d96 INVALID_FUNCTION_ARGUMENT
SELECT width_bucket(true, 1.5, 1.5, 2);
--= c7e9fbb6 FUNCTION_NOT_FOUND
SELECT width_bucket(CAST('2020-02-29' AS varchar), 1.5, 1.5, 2);
--= 201a2d14 FUNCTION_NOT_FOUND
SELECT width_bucket(DATE '2020-02-29', 1.5, 1.5, 2);
--= 05ea4817 FUNCTION_NOT_FOUND
SELECT width_bucket(TIMESTAMP '2020-02-29 13:04:05.678901', 1.5, 1.5, 2);
--= 0dd02c26 FUNCTION_NOT_FOUND
SELECT width_bucket(INTERVAL '1' DAY, 1.5, 1.5, 2);
--= aedf7e12 FUNCTION_NOT_FOUND
SELECT width_bucket(ARRAY[1, 2], 1.5, 1.5, 2);
--= 47cf637b FUNCTION_NOT_FOUND
SELECT width_bucket(MAP(ARRAY['a'], ARRAY[1]), 1.5, 1.5, 2);
--= 67f0511f FUNCTION_NOT_FOUND
SELECT width_bucket(JSON '1', 1.5, 1.5, 2);
--= 172a7286 FUNCTION_NOT_FOUND
SELECT width_bucket(NULL, 1.5, 1.5, 2);
--= 49e377c6 [["_col0","bigint"]] [[null]]
SELECT width_bucket(1.5, 5, 1.5, 2);
--= 05f9a0fa [["_col0","bigint"]] [[2]]
SELECT width_bucket(1.5, REAL '1.5', 1.5, 2);
--= 12e6dbf9 INVALID_FUNCTION_ARGUMENT
SELECT width_bucket(1.5, DECIMAL '1.50', 1.5, 2);
--= 2158fb31 INVALID_FUNCTION_ARGUMENT
SELECT width_bucket(1.5, true, 1.5, 2);
--= f951d759 FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, CAST('2020-02-29' AS varchar), 1.5, 2);
--= 8afe32c5 FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, DATE '2020-02-29', 1.5, 2);
--= 0446e41a FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, TIMESTAMP '2020-02-29 13:04:05.678901', 1.5, 2);
--= 546d493f FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, INTERVAL '1' DAY, 1.5, 2);
--= 83f0c8cb FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, ARRAY[1, 2], 1.5, 2);
--= 58afef39 FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, MAP(ARRAY['a'], ARRAY[1]), 1.5, 2);
--= 374526a2 FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, JSON '1', 1.5, 2);
--= 33c954cc FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, NULL, 1.5, 2);
--= 13c9d6ef [["_col0","bigint"]] [[null]]
SELECT width_bucket(1.5, 1.5, 5, 2);
--= 43aa275d [["_col0","bigint"]] [[1]]
SELECT width_bucket(1.5, 1.5, REAL '1.5', 2);
--= ff39303e INVALID_FUNCTION_ARGUMENT
SELECT width_bucket(1.5, 1.5, DECIMAL '1.50', 2);
--= bb458d04 INVALID_FUNCTION_ARGUMENT
SELECT width_bucket(1.5, 1.5, true, 2);
--= 3d05e253 FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, 1.5, CAST('2020-02-29' AS varchar), 2);
--= 87be8b83 FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, 1.5, DATE '2020-02-29', 2);
--= ef63a12e FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, 1.5, TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= c5854898 FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, 1.5, INTERVAL '1' DAY, 2);
--= 6d55f964 FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, 1.5, ARRAY[1, 2], 2);
--= f8a9738f FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, 1.5, MAP(ARRAY['a'], ARRAY[1]), 2);
--= a4daac41 FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, 1.5, JSON '1', 2);
--= a651fef2 FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, 1.5, NULL, 2);
--= 3a212d03 [["_col0","bigint"]] [[null]]
SELECT width_bucket(1.5, 1.5, 1.5, 5);
--= 8e350213 INVALID_FUNCTION_ARGUMENT
SELECT width_bucket(1.5, 1.5, 1.5, REAL '1.5');
--= 29760f6f FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, 1.5, 1.5, 1.5);
--= 463f9c25 FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, 1.5, 1.5, DECIMAL '1.50');
--= 665e45b3 FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, 1.5, 1.5, true);
--= 920bc6fd FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, 1.5, 1.5, CAST('2020-02-29' AS varchar));
--= c888be6d FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, 1.5, 1.5, DATE '2020-02-29');
--= 3c0fa8b3 FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, 1.5, 1.5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 7395196c FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, 1.5, 1.5, INTERVAL '1' DAY);
--= 782b7033 FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, 1.5, 1.5, ARRAY[1, 2]);
--= 1fd4e520 FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, 1.5, 1.5, MAP(ARRAY['a'], ARRAY[1]));
--= 9afd1a83 FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, 1.5, 1.5, JSON '1');
--= 86ba35c2 FUNCTION_NOT_FOUND
SELECT width_bucket(1.5, 1.5, 1.5, NULL);
--= e471a684 [["_col0","bigint"]] [[null]]
SELECT wilson_interval_lower(5, 2, 1.5);
--= bbec36b1 INVALID_FUNCTION_ARGUMENT
SELECT wilson_interval_lower(REAL '1.5', 2, 1.5);
--= 1e494d39 FUNCTION_NOT_FOUND
SELECT wilson_interval_lower(1.5, 2, 1.5);
--= 8dd8547d FUNCTION_NOT_FOUND
SELECT wilson_interval_lower(DECIMAL '1.50', 2, 1.5);
--= 0db12cf6 FUNCTION_NOT_FOUND
SELECT wilson_interval_lower(true, 2, 1.5);
--= 89ffe9af FUNCTION_NOT_FOUND
SELECT wilson_interval_lower(CAST('2020-02-29' AS varchar), 2, 1.5);
--= 5f471527 FUNCTION_NOT_FOUND
SELECT wilson_interval_lower(DATE '2020-02-29', 2, 1.5);
--= ccc67739 FUNCTION_NOT_FOUND
SELECT wilson_interval_lower(TIMESTAMP '2020-02-29 13:04:05.678901', 2, 1.5);
--= 826a6348 FUNCTION_NOT_FOUND
SELECT wilson_interval_lower(INTERVAL '1' DAY, 2, 1.5);
--= dfc23bbe FUNCTION_NOT_FOUND
SELECT wilson_interval_lower(ARRAY[1, 2], 2, 1.5);
--= d5d8e209 FUNCTION_NOT_FOUND
SELECT wilson_interval_lower(MAP(ARRAY['a'], ARRAY[1]), 2, 1.5);
--= 45b67d04 FUNCTION_NOT_FOUND
SELECT wilson_interval_lower(JSON '1', 2, 1.5);
--= bb2b568a FUNCTION_NOT_FOUND
SELECT wilson_interval_lower(NULL, 2, 1.5);
--= 7b6dded3 [["_col0","double"]] [[null]]
SELECT wilson_interval_lower(2, 5, 1.5);
--= aea95c9e [["_col0","double"]] [["0.15636031626168787"]]
SELECT wilson_interval_lower(2, REAL '1.5', 1.5);
--= 77aacbe2 FUNCTION_NOT_FOUND
SELECT wilson_interval_lower(2, 1.5, 1.5);
--= 06bf4cde FUNCTION_NOT_FOUND
SELECT wilson_interval_lower(2, DECIMAL '1.50', 1.5);
--= 08281f81 FUNCTION_NOT_FOUND
SELECT wilson_interval_lower(2, true, 1.5);
--= afe43612 FUNCTION_NOT_FOUND
SELECT wilson_interval_lower(2, CAST('2020-02-29' AS varchar), 1.5);
--= b653bb72 FUNCTION_NOT_FOUND
SELECT wilson_interval_lower(2, DATE '2020-02-29', 1.5);
--= 9160b39a FUNCTION_NOT_FOUND
SELECT wilson_interval_lower(2, TIMESTAMP '2020-02-29 13:04:05.678901', 1.5);
--= 6fe3bf48 FUNCTION_NOT_FOUND
SELECT wilson_interval_lower(2, INTERVAL '1' DAY, 1.5);
--= 5154c3b7 FUNCTION_NOT_FOUND
SELECT wilson_interval_lower(2, ARRAY[1, 2], 1.5);
--= 9b8ac180 FUNCTION_NOT_FOUND
SELECT wilson_interval_lower(2, MAP(ARRAY['a'], ARRAY[1]), 1.5);
--= a63dad8f FUNCTION_NOT_FOUND
SELECT wilson_interval_lower(2, JSON '1', 1.5);
--= 6024ebe0 FUNCTION_NOT_FOUND
SELECT wilson_interval_lower(2, NULL, 1.5);
--= df513b10 [["_col0","double"]] [[null]]
SELECT wilson_interval_lower(2, 2, 5);
--= 09aa9fd4 [["_col0","double"]] [["0.07407407407407407"]]
SELECT wilson_interval_lower(2, 2, REAL '1.5');
--= 69fcb719 [["_col0","double"]] [["0.47058823529411764"]]
SELECT wilson_interval_lower(2, 2, 1.5);
--= 075bbd3f [["_col0","double"]] [["0.47058823529411764"]]
SELECT wilson_interval_lower(2, 2, DECIMAL '1.50');
--= 8678b7d0 [["_col0","double"]] [["0.47058823529411764"]]
SELECT wilson_interval_lower(2, 2, true);
--= a34e6dee FUNCTION_NOT_FOUND
SELECT wilson_interval_lower(2, 2, CAST('2020-02-29' AS varchar));
--= 63f35030 FUNCTION_NOT_FOUND
SELECT wilson_interval_lower(2, 2, DATE '2020-02-29');
--= 66223ac5 FUNCTION_NOT_FOUND
SELECT wilson_interval_lower(2, 2, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 1b5e30fc FUNCTION_NOT_FOUND
SELECT wilson_interval_lower(2, 2, INTERVAL '1' DAY);
--= 00068ed7 FUNCTION_NOT_FOUND
SELECT wilson_interval_lower(2, 2, ARRAY[1, 2]);
--= 7ea26a28 FUNCTION_NOT_FOUND
SELECT wilson_interval_lower(2, 2, MAP(ARRAY['a'], ARRAY[1]));
--= 92e3c336 FUNCTION_NOT_FOUND
SELECT wilson_interval_lower(2, 2, JSON '1');
--= 82228e92 FUNCTION_NOT_FOUND
SELECT wilson_interval_lower(2, 2, NULL);
--= da26785f [["_col0","double"]] [[null]]
SELECT wilson_interval_upper(5, 2, 1.5);
--= 1e967737 INVALID_FUNCTION_ARGUMENT
SELECT wilson_interval_upper(REAL '1.5', 2, 1.5);
--= 081a2e9f FUNCTION_NOT_FOUND
SELECT wilson_interval_upper(1.5, 2, 1.5);
--= 290bcf96 FUNCTION_NOT_FOUND
SELECT wilson_interval_upper(DECIMAL '1.50', 2, 1.5);
--= 45c7321b FUNCTION_NOT_FOUND
SELECT wilson_interval_upper(true, 2, 1.5);
--= d81d3080 FUNCTION_NOT_FOUND
SELECT wilson_interval_upper(CAST('2020-02-29' AS varchar), 2, 1.5);
--= 5d5dea67 FUNCTION_NOT_FOUND
SELECT wilson_interval_upper(DATE '2020-02-29', 2, 1.5);
--= 6b34b344 FUNCTION_NOT_FOUND
SELECT wilson_interval_upper(TIMESTAMP '2020-02-29 13:04:05.678901', 2, 1.5);
--= a2e952fb FUNCTION_NOT_FOUND
SELECT wilson_interval_upper(INTERVAL '1' DAY, 2, 1.5);
--= a27c82f9 FUNCTION_NOT_FOUND
SELECT wilson_interval_upper(ARRAY[1, 2], 2, 1.5);
--= eb2d246b FUNCTION_NOT_FOUND
SELECT wilson_interval_upper(MAP(ARRAY['a'], ARRAY[1]), 2, 1.5);
--= 345898e4 FUNCTION_NOT_FOUND
SELECT wilson_interval_upper(JSON '1', 2, 1.5);
--= 680dd7f7 FUNCTION_NOT_FOUND
SELECT wilson_interval_upper(NULL, 2, 1.5);
--= efb221cc [["_col0","double"]] [[null]]
SELECT wilson_interval_upper(2, 5, 1.5);
--= 0649b857 [["_col0","double"]] [["0.7057086492555535"]]
SELECT wilson_interval_upper(2, REAL '1.5', 1.5);
--= 6842d1ba FUNCTION_NOT_FOUND
SELECT wilson_interval_upper(2, 1.5, 1.5);
--= 1ff9bb54 FUNCTION_NOT_FOUND
SELECT wilson_interval_upper(2, DECIMAL '1.50', 1.5);
--= 06b715c1 FUNCTION_NOT_FOUND
SELECT wilson_interval_upper(2, true, 1.5);
--= d6237950 FUNCTION_NOT_FOUND
SELECT wilson_interval_upper(2, CAST('2020-02-29' AS varchar), 1.5);
--= ab73f50c FUNCTION_NOT_FOUND
SELECT wilson_interval_upper(2, DATE '2020-02-29', 1.5);
--= 2cb969bb FUNCTION_NOT_FOUND
SELECT wilson_interval_upper(2, TIMESTAMP '2020-02-29 13:04:05.678901', 1.5);
--= d237c7ac FUNCTION_NOT_FOUND
SELECT wilson_interval_upper(2, INTERVAL '1' DAY, 1.5);
--= 7292f6cb FUNCTION_NOT_FOUND
SELECT wilson_interval_upper(2, ARRAY[1, 2], 1.5);
--= 6d136d61 FUNCTION_NOT_FOUND
SELECT wilson_interval_upper(2, MAP(ARRAY['a'], ARRAY[1]), 1.5);
--= 3be5c493 FUNCTION_NOT_FOUND
SELECT wilson_interval_upper(2, JSON '1', 1.5);
--= 48d917d2 FUNCTION_NOT_FOUND
SELECT wilson_interval_upper(2, NULL, 1.5);
--= 9931627b [["_col0","double"]] [[null]]
SELECT wilson_interval_upper(2, 2, 5);
--= 38f3bff1 [["_col0","double"]] [["1.0"]]
SELECT wilson_interval_upper(2, 2, REAL '1.5');
--= 53e4a39a [["_col0","double"]] [["1.0"]]
SELECT wilson_interval_upper(2, 2, 1.5);
--= a34275fc [["_col0","double"]] [["1.0"]]
SELECT wilson_interval_upper(2, 2, DECIMAL '1.50');
--= faf1ffeb [["_col0","double"]] [["1.0"]]
SELECT wilson_interval_upper(2, 2, true);
--= b99a6ab6 FUNCTION_NOT_FOUND
SELECT wilson_interval_upper(2, 2, CAST('2020-02-29' AS varchar));
--= e15a9985 FUNCTION_NOT_FOUND
SELECT wilson_interval_upper(2, 2, DATE '2020-02-29');
--= b42591b8 FUNCTION_NOT_FOUND
SELECT wilson_interval_upper(2, 2, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 846db317 FUNCTION_NOT_FOUND
SELECT wilson_interval_upper(2, 2, INTERVAL '1' DAY);
--= 8edeb8a5 FUNCTION_NOT_FOUND
SELECT wilson_interval_upper(2, 2, ARRAY[1, 2]);
--= 2b46c525 FUNCTION_NOT_FOUND
SELECT wilson_interval_upper(2, 2, MAP(ARRAY['a'], ARRAY[1]));
--= 35139034 FUNCTION_NOT_FOUND
SELECT wilson_interval_upper(2, 2, JSON '1');
--= 08957243 FUNCTION_NOT_FOUND
SELECT wilson_interval_upper(2, 2, NULL);
--= 95611f20 [["_col0","double"]] [[null]]
SELECT with_timezone(5, 'a');
--= 97c79d99 FUNCTION_NOT_FOUND
SELECT with_timezone(REAL '1.5', 'a');
--= 3a7b8c94 FUNCTION_NOT_FOUND
SELECT with_timezone(1.5, 'a');
--= 4aa7dbc0 FUNCTION_NOT_FOUND
SELECT with_timezone(DECIMAL '1.50', 'a');
--= f508e255 FUNCTION_NOT_FOUND
SELECT with_timezone(true, 'a');
--= 48f6cbb7 FUNCTION_NOT_FOUND
SELECT with_timezone(CAST('2020-02-29' AS varchar), 'a');
--= a99a8a72 FUNCTION_NOT_FOUND
SELECT with_timezone(DATE '2020-02-29', 'a');
--= f31e3167 INVALID_FUNCTION_ARGUMENT
SELECT with_timezone(TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= 406ed34d INVALID_FUNCTION_ARGUMENT
SELECT with_timezone(INTERVAL '1' DAY, 'a');
--= 4b8b1480 FUNCTION_NOT_FOUND
SELECT with_timezone(ARRAY[1, 2], 'a');
--= f41513ff FUNCTION_NOT_FOUND
SELECT with_timezone(MAP(ARRAY['a'], ARRAY[1]), 'a');
--= b5deb83b FUNCTION_NOT_FOUND
SELECT with_timezone(JSON '1', 'a');
--= eb99b391 FUNCTION_NOT_FOUND
SELECT with_timezone(NULL, 'a');
--= 6cde5e3a [["_col0","timestamp(3) with time zone"]] [[null]]
SELECT with_timezone(TIMESTAMP '2020-02-29 13:04:05', 5);
--= e79929ed FUNCTION_NOT_FOUND
SELECT with_timezone(TIMESTAMP '2020-02-29 13:04:05', REAL '1.5');
--= e4ca54bf FUNCTION_NOT_FOUND
SELECT with_timezone(TIMESTAMP '2020-02-29 13:04:05', 1.5);
--= 1d94ad42 FUNCTION_NOT_FOUND
SELECT with_timezone(TIMESTAMP '2020-02-29 13:04:05', DECIMAL '1.50');
--= a61a2caf FUNCTION_NOT_FOUND
SELECT with_timezone(TIMESTAMP '2020-02-29 13:04:05', true);
--= e3231678 FUNCTION_NOT_FOUND
SELECT with_timezone(TIMESTAMP '2020-02-29 13:04:05', CAST('2020-02-29' AS varchar));
--= 19c97350 INVALID_FUNCTION_ARGUMENT
SELECT with_timezone(TIMESTAMP '2020-02-29 13:04:05', DATE '2020-02-29');
--= d1d737d6 FUNCTION_NOT_FOUND
SELECT with_timezone(TIMESTAMP '2020-02-29 13:04:05', TIMESTAMP '2020-02-29 13:04:05.678901');
--= da696e24 FUNCTION_NOT_FOUND
SELECT with_timezone(TIMESTAMP '2020-02-29 13:04:05', INTERVAL '1' DAY);
--= 4a3e7036 FUNCTION_NOT_FOUND
SELECT with_timezone(TIMESTAMP '2020-02-29 13:04:05', ARRAY[1, 2]);
--= 60b7c51d FUNCTION_NOT_FOUND
SELECT with_timezone(TIMESTAMP '2020-02-29 13:04:05', MAP(ARRAY['a'], ARRAY[1]));
--= ba905fb1 FUNCTION_NOT_FOUND
SELECT with_timezone(TIMESTAMP '2020-02-29 13:04:05', JSON '1');
--= 2794381b FUNCTION_NOT_FOUND
SELECT with_timezone(TIMESTAMP '2020-02-29 13:04:05', NULL);
--= b64ae1d6 [["_col0","timestamp(0) with time zone"]] [[null]]
SELECT word_stem(5);
--= 3c05465d FUNCTION_NOT_FOUND
SELECT word_stem(REAL '1.5');
--= 16ee1d00 FUNCTION_NOT_FOUND
SELECT word_stem(1.5);
--= 917492c8 FUNCTION_NOT_FOUND
SELECT word_stem(DECIMAL '1.50');
--= cb5f4ab4 FUNCTION_NOT_FOUND
SELECT word_stem(true);
--= 52a5d6c4 FUNCTION_NOT_FOUND
SELECT word_stem(CAST('2020-02-29' AS varchar));
--= 516adabf [["_col0","varchar"]] [["2020-02-29"]]
SELECT word_stem(DATE '2020-02-29');
--= 1734d2e4 FUNCTION_NOT_FOUND
SELECT word_stem(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 42e3c64d FUNCTION_NOT_FOUND
SELECT word_stem(INTERVAL '1' DAY);
--= a83a28c6 FUNCTION_NOT_FOUND
SELECT word_stem(ARRAY[1, 2]);
--= 70604869 FUNCTION_NOT_FOUND
SELECT word_stem(MAP(ARRAY['a'], ARRAY[1]));
--= 0188b14b FUNCTION_NOT_FOUND
SELECT word_stem(JSON '1');
--= c9b4730c FUNCTION_NOT_FOUND
SELECT word_stem(5, 'a');
--= f60c3559 FUNCTION_NOT_FOUND
SELECT word_stem(REAL '1.5', 'a');
--= 487e1951 FUNCTION_NOT_FOUND
SELECT word_stem(1.5, 'a');
--= 51f641b2 FUNCTION_NOT_FOUND
SELECT word_stem(DECIMAL '1.50', 'a');
--= d1ff32f1 FUNCTION_NOT_FOUND
SELECT word_stem(true, 'a');
--= 4f73e0d0 FUNCTION_NOT_FOUND
SELECT word_stem(CAST('2020-02-29' AS varchar), 'a');
--= 359cfd31 INVALID_FUNCTION_ARGUMENT
SELECT word_stem(DATE '2020-02-29', 'a');
--= 61b18825 FUNCTION_NOT_FOUND
SELECT word_stem(TIMESTAMP '2020-02-29 13:04:05.678901', 'a');
--= b2aa41ab FUNCTION_NOT_FOUND
SELECT word_stem(INTERVAL '1' DAY, 'a');
--= 9bb1e530 FUNCTION_NOT_FOUND
SELECT word_stem(ARRAY[1, 2], 'a');
--= ef363d05 FUNCTION_NOT_FOUND
SELECT word_stem(MAP(ARRAY['a'], ARRAY[1]), 'a');
--= a9007f5e FUNCTION_NOT_FOUND
SELECT word_stem(JSON '1', 'a');
--= 7af0fef6 FUNCTION_NOT_FOUND
SELECT word_stem(NULL, 'a');
--= 70cd23f8 [["_col0","varchar(0)"]] [[null]]
SELECT word_stem('a', 5);
--= c67d91b8 FUNCTION_NOT_FOUND
SELECT word_stem('a', REAL '1.5');
--= 17198c5f FUNCTION_NOT_FOUND
SELECT word_stem('a', 1.5);
--= c18388db FUNCTION_NOT_FOUND
SELECT word_stem('a', DECIMAL '1.50');
--= 9b9cf3c3 FUNCTION_NOT_FOUND
SELECT word_stem('a', true);
--= 7c12e867 FUNCTION_NOT_FOUND
SELECT word_stem('a', CAST('2020-02-29' AS varchar));
--= 25daa8f8 FUNCTION_NOT_FOUND
SELECT word_stem('a', DATE '2020-02-29');
--= f6206556 FUNCTION_NOT_FOUND
SELECT word_stem('a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= c2fa0d43 FUNCTION_NOT_FOUND
SELECT word_stem('a', INTERVAL '1' DAY);
--= 7169cbe5 FUNCTION_NOT_FOUND
SELECT word_stem('a', ARRAY[1, 2]);
--= 188ca41a FUNCTION_NOT_FOUND
SELECT word_stem('a', MAP(ARRAY['a'], ARRAY[1]));
--= 011748f8 FUNCTION_NOT_FOUND
SELECT word_stem('a', JSON '1');
--= 0246865b FUNCTION_NOT_FOUND
SELECT word_stem('a', NULL);
--= 1a89dbbb [["_col0","varchar(1)"]] [[null]]
SELECT xxhash64(5);
--= 6a41136f FUNCTION_NOT_FOUND
SELECT xxhash64(REAL '1.5');
--= b03928d3 FUNCTION_NOT_FOUND
SELECT xxhash64(1.5);
--= ea7f4094 FUNCTION_NOT_FOUND
SELECT xxhash64(DECIMAL '1.50');
--= a8e4940f FUNCTION_NOT_FOUND
SELECT xxhash64(true);
--= 145e8168 FUNCTION_NOT_FOUND
SELECT xxhash64(CAST('2020-02-29' AS varchar));
--= 78ef5733 FUNCTION_NOT_FOUND
SELECT xxhash64(DATE '2020-02-29');
--= b1ad52bd FUNCTION_NOT_FOUND
SELECT xxhash64(TIMESTAMP '2020-02-29 13:04:05.678901');
--= adc8abf8 FUNCTION_NOT_FOUND
SELECT xxhash64(INTERVAL '1' DAY);
--= 6ab8c54f FUNCTION_NOT_FOUND
SELECT xxhash64(ARRAY[1, 2]);
--= b7826734 FUNCTION_NOT_FOUND
SELECT xxhash64(MAP(ARRAY['a'], ARRAY[1]));
--= fcd92720 FUNCTION_NOT_FOUND
SELECT xxhash64(JSON '1');
--= c0b63eee FUNCTION_NOT_FOUND
SELECT year(5);
--= f0ae574f FUNCTION_NOT_FOUND
SELECT year(REAL '1.5');
--= 4c3623c4 FUNCTION_NOT_FOUND
SELECT year(1.5);
--= 83ac4da6 FUNCTION_NOT_FOUND
SELECT year(DECIMAL '1.50');
--= 3bdb4cb9 FUNCTION_NOT_FOUND
SELECT year(true);
--= 625ca46b FUNCTION_NOT_FOUND
SELECT year(CAST('2020-02-29' AS varchar));
--= be9060aa FUNCTION_NOT_FOUND
SELECT year(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 296b8c32 [["_col0","bigint"]] [[2020]]
SELECT year(ARRAY[1, 2]);
--= 472142eb FUNCTION_NOT_FOUND
SELECT year(MAP(ARRAY['a'], ARRAY[1]));
--= 4e690125 FUNCTION_NOT_FOUND
SELECT year(JSON '1');
--= 731857b6 FUNCTION_NOT_FOUND
SELECT year_of_week(5);
--= 70e9f537 FUNCTION_NOT_FOUND
SELECT year_of_week(REAL '1.5');
--= 19aa6a12 FUNCTION_NOT_FOUND
SELECT year_of_week(1.5);
--= 134139a3 FUNCTION_NOT_FOUND
SELECT year_of_week(DECIMAL '1.50');
--= 32b9c28f FUNCTION_NOT_FOUND
SELECT year_of_week(true);
--= 6694c584 FUNCTION_NOT_FOUND
SELECT year_of_week(CAST('2020-02-29' AS varchar));
--= 753dec21 FUNCTION_NOT_FOUND
SELECT year_of_week(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 546da8d1 [["_col0","bigint"]] [[2020]]
SELECT year_of_week(INTERVAL '1' DAY);
--= 74812246 FUNCTION_NOT_FOUND
SELECT year_of_week(ARRAY[1, 2]);
--= d9eecc5f FUNCTION_NOT_FOUND
SELECT year_of_week(MAP(ARRAY['a'], ARRAY[1]));
--= 5c0618b9 FUNCTION_NOT_FOUND
SELECT year_of_week(JSON '1');
--= 9693d09e FUNCTION_NOT_FOUND
SELECT yow(5);
--= 3110f34e FUNCTION_NOT_FOUND
SELECT yow(REAL '1.5');
--= 3edf68c6 FUNCTION_NOT_FOUND
SELECT yow(1.5);
--= 80cefe5b FUNCTION_NOT_FOUND
SELECT yow(DECIMAL '1.50');
--= 29869306 FUNCTION_NOT_FOUND
SELECT yow(true);
--= 58afc986 FUNCTION_NOT_FOUND
SELECT yow(CAST('2020-02-29' AS varchar));
--= 0f395300 FUNCTION_NOT_FOUND
SELECT yow(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 1478b0dd [["_col0","bigint"]] [[2020]]
SELECT yow(INTERVAL '1' DAY);
--= 4c78a9af FUNCTION_NOT_FOUND
SELECT yow(ARRAY[1, 2]);
--= 30d0739c FUNCTION_NOT_FOUND
SELECT yow(MAP(ARRAY['a'], ARRAY[1]));
--= cd32e744 FUNCTION_NOT_FOUND
SELECT yow(JSON '1');
--= 3d6f04dd FUNCTION_NOT_FOUND
SELECT zip(5, ARRAY[1, 2]);
--= 75401a84 FUNCTION_NOT_FOUND
SELECT zip(REAL '1.5', ARRAY[1, 2]);
--= 6674e511 FUNCTION_NOT_FOUND
SELECT zip(1.5, ARRAY[1, 2]);
--= d80ab80b FUNCTION_NOT_FOUND
SELECT zip(DECIMAL '1.50', ARRAY[1, 2]);
--= b1c41f67 FUNCTION_NOT_FOUND
SELECT zip(true, ARRAY[1, 2]);
--= 61842b7e FUNCTION_NOT_FOUND
SELECT zip(CAST('2020-02-29' AS varchar), ARRAY[1, 2]);
--= f00a7259 FUNCTION_NOT_FOUND
SELECT zip(DATE '2020-02-29', ARRAY[1, 2]);
--= d20f29bb FUNCTION_NOT_FOUND
SELECT zip(TIMESTAMP '2020-02-29 13:04:05.678901', ARRAY[1, 2]);
--= 5afd66c4 FUNCTION_NOT_FOUND
SELECT zip(INTERVAL '1' DAY, ARRAY[1, 2]);
--= a05b5216 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2]);
--= f6b04059 [["_col0","array(row(integer, integer))"]] [[[[1,1],[2,2]]]]
SELECT zip(MAP(ARRAY['a'], ARRAY[1]), ARRAY[1, 2]);
--= fbbbd460 FUNCTION_NOT_FOUND
SELECT zip(JSON '1', ARRAY[1, 2]);
--= 87a2a98c FUNCTION_NOT_FOUND
SELECT zip(NULL, ARRAY[1, 2]);
--= 5f66f857 [["_col0","array(row(unknown, integer))"]] [[null]]
SELECT zip(ARRAY[1, 2], 5);
--= 19f9a72f FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], REAL '1.5');
--= a5ae05da FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], 1.5);
--= a8bd8460 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], DECIMAL '1.50');
--= e9fcbd31 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], true);
--= e7087453 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], CAST('2020-02-29' AS varchar));
--= 0a813d2d FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], DATE '2020-02-29');
--= 03903a67 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], TIMESTAMP '2020-02-29 13:04:05.678901');
--= 405275a5 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], INTERVAL '1' DAY);
--= a1aee028 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], MAP(ARRAY['a'], ARRAY[1]));
--= d16e1d55 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], JSON '1');
--= dffecb19 FUNCTION_NOT_FOUND
SELECT zip(5, ARRAY[1, 2], ARRAY[1, 2]);
--= b20bda93 FUNCTION_NOT_FOUND
SELECT zip(REAL '1.5', ARRAY[1, 2], ARRAY[1, 2]);
--= c4ee7c64 FUNCTION_NOT_FOUND
SELECT zip(1.5, ARRAY[1, 2], ARRAY[1, 2]);
--= 9b82f6cc FUNCTION_NOT_FOUND
SELECT zip(DECIMAL '1.50', ARRAY[1, 2], ARRAY[1, 2]);
--= c537a0e9 FUNCTION_NOT_FOUND
SELECT zip(true, ARRAY[1, 2], ARRAY[1, 2]);
--= b9f189d7 FUNCTION_NOT_FOUND
SELECT zip(CAST('2020-02-29' AS varchar), ARRAY[1, 2], ARRAY[1, 2]);
--= 0e021c87 FUNCTION_NOT_FOUND
SELECT zip(DATE '2020-02-29', ARRAY[1, 2], ARRAY[1, 2]);
--= e6dfc806 FUNCTION_NOT_FOUND
SELECT zip(TIMESTAMP '2020-02-29 13:04:05.678901', ARRAY[1, 2], ARRAY[1, 2]);
--= 06cf5c6d FUNCTION_NOT_FOUND
SELECT zip(INTERVAL '1' DAY, ARRAY[1, 2], ARRAY[1, 2]);
--= 2c10020d FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= 7bad5a87 [["_col0","array(row(integer, integer, integer))"]] [[[[1,1,1],[2,2,2]]]]
SELECT zip(MAP(ARRAY['a'], ARRAY[1]), ARRAY[1, 2], ARRAY[1, 2]);
--= 89a4623a FUNCTION_NOT_FOUND
SELECT zip(JSON '1', ARRAY[1, 2], ARRAY[1, 2]);
--= da5f143c FUNCTION_NOT_FOUND
SELECT zip(NULL, ARRAY[1, 2], ARRAY[1, 2]);
--= 525959b3 [["_col0","array(row(unknown, integer, integer))"]] [[null]]
SELECT zip(ARRAY[1, 2], 5, ARRAY[1, 2]);
--= 04ec5633 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], REAL '1.5', ARRAY[1, 2]);
--= e9bfb744 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], 1.5, ARRAY[1, 2]);
--= b0048680 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], DECIMAL '1.50', ARRAY[1, 2]);
--= cb53ce87 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], true, ARRAY[1, 2]);
--= 2acd40f6 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], CAST('2020-02-29' AS varchar), ARRAY[1, 2]);
--= 87dceb20 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], DATE '2020-02-29', ARRAY[1, 2]);
--= 180f2e08 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], TIMESTAMP '2020-02-29 13:04:05.678901', ARRAY[1, 2]);
--= eee1e5ae FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], INTERVAL '1' DAY, ARRAY[1, 2]);
--= 7226da8e FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], MAP(ARRAY['a'], ARRAY[1]), ARRAY[1, 2]);
--= 35297901 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], JSON '1', ARRAY[1, 2]);
--= eb2df3ff FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], NULL, ARRAY[1, 2]);
--= 2e292e94 [["_col0","array(row(integer, unknown, integer))"]] [[null]]
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], 5);
--= 5709a109 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], REAL '1.5');
--= 7aed38c9 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], 1.5);
--= abed3890 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], DECIMAL '1.50');
--= bd36a850 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], true);
--= c793bee5 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], CAST('2020-02-29' AS varchar));
--= 3fd8a15c FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], DATE '2020-02-29');
--= db9b9b0c FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], TIMESTAMP '2020-02-29 13:04:05.678901');
--= 8fc6278c FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], INTERVAL '1' DAY);
--= 0a926b51 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], MAP(ARRAY['a'], ARRAY[1]));
--= b75abd6f FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], JSON '1');
--= ed2fd248 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], NULL);
--= bb185803 [["_col0","array(row(integer, integer, unknown))"]] [[null]]
SELECT zip(5, ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= 84db59b9 FUNCTION_NOT_FOUND
SELECT zip(REAL '1.5', ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= ed287c9c FUNCTION_NOT_FOUND
SELECT zip(1.5, ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= d903b414 FUNCTION_NOT_FOUND
SELECT zip(DECIMAL '1.50', ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= 19eb751b FUNCTION_NOT_FOUND
SELECT zip(true, ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= 1e6a62b1 FUNCTION_NOT_FOUND
SELECT zip(CAST('2020-02-29' AS varchar), ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= 1c7c7215 FUNCTION_NOT_FOUND
SELECT zip(DATE '2020-02-29', ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= 182b1025 FUNCTION_NOT_FOUND
SELECT zip(TIMESTAMP '2020-02-29 13:04:05.678901', ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= c603b822 FUNCTION_NOT_FOUND
SELECT zip(INTERVAL '1' DAY, ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= 65a7efe1 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= 0e8704d3 [["_col0","array(row(integer, integer, integer, integer))"]] [[[[1,1,1,1],[2,2,2,2]]]]
SELECT zip(MAP(ARRAY['a'], ARRAY[1]), ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= c585e39d FUNCTION_NOT_FOUND
SELECT zip(JSON '1', ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= 99fe4acc FUNCTION_NOT_FOUND
SELECT zip(NULL, ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= 0bbaf550 [["_col0","array(row(unknown, integer, integer, integer))"]] [[null]]
SELECT zip(ARRAY[1, 2], 5, ARRAY[1, 2], ARRAY[1, 2]);
--= 5ee346a9 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], REAL '1.5', ARRAY[1, 2], ARRAY[1, 2]);
--= 0214ea61 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], 1.5, ARRAY[1, 2], ARRAY[1, 2]);
--= 310bc727 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], DECIMAL '1.50', ARRAY[1, 2], ARRAY[1, 2]);
--= 10a226cc FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], true, ARRAY[1, 2], ARRAY[1, 2]);
--= a51689a9 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], CAST('2020-02-29' AS varchar), ARRAY[1, 2], ARRAY[1, 2]);
--= 1465973d FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], DATE '2020-02-29', ARRAY[1, 2], ARRAY[1, 2]);
--= 752c7dec FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], TIMESTAMP '2020-02-29 13:04:05.678901', ARRAY[1, 2], ARRAY[1, 2]);
--= b1cb2be1 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], INTERVAL '1' DAY, ARRAY[1, 2], ARRAY[1, 2]);
--= 8e225eaa FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], MAP(ARRAY['a'], ARRAY[1]), ARRAY[1, 2], ARRAY[1, 2]);
--= 20d411b1 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], JSON '1', ARRAY[1, 2], ARRAY[1, 2]);
--= 1e1f814a FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], NULL, ARRAY[1, 2], ARRAY[1, 2]);
--= fcc6f755 [["_col0","array(row(integer, unknown, integer, integer))"]] [[null]]
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], 5, ARRAY[1, 2]);
--= bc8ba604 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], REAL '1.5', ARRAY[1, 2]);
--= dab68e0a FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], 1.5, ARRAY[1, 2]);
--= 7cd7bad8 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], DECIMAL '1.50', ARRAY[1, 2]);
--= 64930129 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], true, ARRAY[1, 2]);
--= 4e1ce686 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], CAST('2020-02-29' AS varchar), ARRAY[1, 2]);
--= feb40eb2 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], DATE '2020-02-29', ARRAY[1, 2]);
--= 02408c37 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], TIMESTAMP '2020-02-29 13:04:05.678901', ARRAY[1, 2]);
--= 8fb7e945 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], INTERVAL '1' DAY, ARRAY[1, 2]);
--= 079ea0f4 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], MAP(ARRAY['a'], ARRAY[1]), ARRAY[1, 2]);
--= 1094acd3 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], JSON '1', ARRAY[1, 2]);
--= 4dca1c52 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], NULL, ARRAY[1, 2]);
--= 862cb6a2 [["_col0","array(row(integer, integer, unknown, integer))"]] [[null]]
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], 5);
--= 06b6bfdd FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], REAL '1.5');
--= 9d8be543 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], 1.5);
--= cd175940 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], DECIMAL '1.50');
--= f6c711c6 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], true);
--= e56a6a9a FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], CAST('2020-02-29' AS varchar));
--= 773b00a9 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], DATE '2020-02-29');
--= 52cecba1 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], TIMESTAMP '2020-02-29 13:04:05.678901');
--= 96a02dab FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], INTERVAL '1' DAY);
--= a551d8ae FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], MAP(ARRAY['a'], ARRAY[1]));
--= 1a3756aa FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], JSON '1');
--= 5d9a2055 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], NULL);
--= 90c8fc25 [["_col0","array(row(integer, integer, integer, unknown))"]] [[null]]
SELECT zip(5, ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= 99419020 FUNCTION_NOT_FOUND
SELECT zip(REAL '1.5', ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= 7c51c430 FUNCTION_NOT_FOUND
SELECT zip(1.5, ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= 89c15653 FUNCTION_NOT_FOUND
SELECT zip(DECIMAL '1.50', ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= 5fa5d711 FUNCTION_NOT_FOUND
SELECT zip(true, ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= 7b85c96d FUNCTION_NOT_FOUND
SELECT zip(CAST('2020-02-29' AS varchar), ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= f1f2bd1c FUNCTION_NOT_FOUND
SELECT zip(DATE '2020-02-29', ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= d0d92142 FUNCTION_NOT_FOUND
SELECT zip(TIMESTAMP '2020-02-29 13:04:05.678901', ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= b281d5d5 FUNCTION_NOT_FOUND
SELECT zip(INTERVAL '1' DAY, ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= 10323736 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= f047cd69 [["_col0","array(row(integer, integer, integer, integer, integer))"]] [[[[1,1,1,1,1],[2,2,2,2,2]]]]
SELECT zip(MAP(ARRAY['a'], ARRAY[1]), ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= 5b7cdc48 FUNCTION_NOT_FOUND
SELECT zip(JSON '1', ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= 8bcf96c1 FUNCTION_NOT_FOUND
SELECT zip(NULL, ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= 4f45fdee [["_col0","array(row(unknown, integer, integer, integer, integer))"]] [[null]]
SELECT zip(ARRAY[1, 2], 5, ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= 22aaa979 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], REAL '1.5', ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= 308714c8 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], 1.5, ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= bf98abfa FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], DECIMAL '1.50', ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= 1877189e FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], true, ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= 439bc01f FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], CAST('2020-02-29' AS varchar), ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= e530d142 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], DATE '2020-02-29', ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= a76306a2 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], TIMESTAMP '2020-02-29 13:04:05.678901', ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= c16128a0 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], INTERVAL '1' DAY, ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= 4c09c5ae FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], MAP(ARRAY['a'], ARRAY[1]), ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= 4da6f25e FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], JSON '1', ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= bea44a99 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], NULL, ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2]);
--= db98327c [["_col0","array(row(integer, unknown, integer, integer, integer))"]] [[null]]
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], 5, ARRAY[1, 2], ARRAY[1, 2]);
--= 606f52f1 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], REAL '1.5', ARRAY[1, 2], ARRAY[1, 2]);
--= e1abd6a5 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], 1.5, ARRAY[1, 2], ARRAY[1, 2]);
--= 640029aa FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], DECIMAL '1.50', ARRAY[1, 2], ARRAY[1, 2]);
--= aadc2cdb FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], true, ARRAY[1, 2], ARRAY[1, 2]);
--= 4c6db1c7 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], CAST('2020-02-29' AS varchar), ARRAY[1, 2], ARRAY[1, 2]);
--= 287af58c FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], DATE '2020-02-29', ARRAY[1, 2], ARRAY[1, 2]);
--= e0755004 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], TIMESTAMP '2020-02-29 13:04:05.678901', ARRAY[1, 2], ARRAY[1, 2]);
--= c97b46ef FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], INTERVAL '1' DAY, ARRAY[1, 2], ARRAY[1, 2]);
--= e3a1f752 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], MAP(ARRAY['a'], ARRAY[1]), ARRAY[1, 2], ARRAY[1, 2]);
--= 7df8f81a FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], JSON '1', ARRAY[1, 2], ARRAY[1, 2]);
--= 863d22cb FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], NULL, ARRAY[1, 2], ARRAY[1, 2]);
--= c44096fc [["_col0","array(row(integer, integer, unknown, integer, integer))"]] [[null]]
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], 5, ARRAY[1, 2]);
--= 15a87022 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], REAL '1.5', ARRAY[1, 2]);
--= 35bfe1ca FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], 1.5, ARRAY[1, 2]);
--= 02441ce9 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], DECIMAL '1.50', ARRAY[1, 2]);
--= 00ca6062 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], true, ARRAY[1, 2]);
--= 8c03487e FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], CAST('2020-02-29' AS varchar), ARRAY[1, 2]);
--= b5fc5430 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], DATE '2020-02-29', ARRAY[1, 2]);
--= 7877ad71 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], TIMESTAMP '2020-02-29 13:04:05.678901', ARRAY[1, 2]);
--= 462c62ff FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], INTERVAL '1' DAY, ARRAY[1, 2]);
--= ddcde08d FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], MAP(ARRAY['a'], ARRAY[1]), ARRAY[1, 2]);
--= 15883726 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], JSON '1', ARRAY[1, 2]);
--= 9d005621 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], NULL, ARRAY[1, 2]);
--= ec977d2d [["_col0","array(row(integer, integer, integer, unknown, integer))"]] [[null]]
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], 5);
--= 88d78dc5 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], REAL '1.5');
--= 2270cf03 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], 1.5);
--= 19433280 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], DECIMAL '1.50');
--= 0fc703ac FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], true);
--= 1425ebf8 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], CAST('2020-02-29' AS varchar));
--= ca97cfee FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], DATE '2020-02-29');
--= 920880ae FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], TIMESTAMP '2020-02-29 13:04:05.678901');
--= 1afa4d1c FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], INTERVAL '1' DAY);
--= 2646d865 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], MAP(ARRAY['a'], ARRAY[1]));
--= e159c1d4 FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], JSON '1');
--= 1691a83a FUNCTION_NOT_FOUND
SELECT zip(ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], ARRAY[1, 2], NULL);
--= b1dca85a [["_col0","array(row(integer, integer, integer, integer, unknown))"]] [[null]]
SELECT any_value(5);
--= 745dabc0 [["_col0","integer"]] [[5]]
SELECT any_value(REAL '1.5');
--= bd7cd5b7 [["_col0","real"]] [["1.5"]]
SELECT any_value(1.5);
--= 62af4ec7 [["_col0","double"]] [["1.5"]]
SELECT any_value(DECIMAL '1.50');
--= 124315e2 [["_col0","decimal(3,2)"]] [["1.50"]]
SELECT any_value(true);
--= f675a8a2 [["_col0","boolean"]] [[true]]
SELECT any_value(CAST('2020-02-29' AS varchar));
--= 32718e7d [["_col0","varchar"]] [["2020-02-29"]]
SELECT any_value(DATE '2020-02-29');
--= b640180e [["_col0","date"]] [["2020-02-29"]]
SELECT any_value(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 0ca9fcbb [["_col0","timestamp(6)"]] [["2020-02-29 13:04:05.678901"]]
SELECT any_value(INTERVAL '1' DAY);
--= 216022ce [["_col0","interval day to second"]] [["1 00:00:00.000"]]
SELECT any_value(ARRAY[1, 2]);
--= 06e313e0 [["_col0","array(integer)"]] [[[1,2]]]
SELECT any_value(MAP(ARRAY['a'], ARRAY[1]));
--= 2c48cb08 [["_col0","map(varchar(1), integer)"]] [[{"a":1}]]
SELECT any_value(JSON '1');
--= 47e89684 [["_col0","json"]] [["1"]]
SELECT any_value(NULL);
--= e1f7f0ad [["_col0","unknown"]] [[null]]
SELECT approx_distinct(5);
--= e41d6b55 [["_col0","bigint"]] [[1]]
SELECT approx_distinct(REAL '1.5');
--= 994342b8 [["_col0","bigint"]] [[1]]
SELECT approx_distinct(1.5);
--= 0a543892 [["_col0","bigint"]] [[1]]
SELECT approx_distinct(DECIMAL '1.50');
--= acc3b87f [["_col0","bigint"]] [[1]]
SELECT approx_distinct(true);
--= 68b7c166 [["_col0","bigint"]] [[1]]
SELECT approx_distinct(CAST('2020-02-29' AS varchar));
--= 5c12c344 [["_col0","bigint"]] [[1]]
SELECT approx_distinct(DATE '2020-02-29');
--= 06fa0418 [["_col0","bigint"]] [[1]]
SELECT approx_distinct(TIMESTAMP '2020-02-29 13:04:05.678901');
--= a74361d2 [["_col0","bigint"]] [[1]]
SELECT approx_distinct(INTERVAL '1' DAY);
--= 871f9be1 [["_col0","bigint"]] [[1]]
SELECT approx_distinct(ARRAY[1, 2]);
--= 6350b30f [["_col0","bigint"]] [[1]]
SELECT approx_distinct(MAP(ARRAY['a'], ARRAY[1]));
--= 4b3d5ab1 [["_col0","bigint"]] [[1]]
SELECT approx_distinct(JSON '1');
--= e865c29f [["_col0","bigint"]] [[1]]
SELECT approx_distinct(NULL);
--= cf7f12dc [["_col0","bigint"]] [[0]]
SELECT approx_distinct(5, 1.5);
--= 910afbb5 INVALID_FUNCTION_ARGUMENT
SELECT approx_distinct(REAL '1.5', 1.5);
--= 698517ed INVALID_FUNCTION_ARGUMENT
SELECT approx_distinct(1.5, 1.5);
--= 4f243ada INVALID_FUNCTION_ARGUMENT
SELECT approx_distinct(DECIMAL '1.50', 1.5);
--= bbc4cceb INVALID_FUNCTION_ARGUMENT
SELECT approx_distinct(true, 1.5);
--= 45bb64fe [["_col0","bigint"]] [[1]]
SELECT approx_distinct(CAST('2020-02-29' AS varchar), 1.5);
--= 7f0a59f3 INVALID_FUNCTION_ARGUMENT
SELECT approx_distinct(DATE '2020-02-29', 1.5);
--= fdb09306 INVALID_FUNCTION_ARGUMENT
SELECT approx_distinct(TIMESTAMP '2020-02-29 13:04:05.678901', 1.5);
--= c45140a6 INVALID_FUNCTION_ARGUMENT
SELECT approx_distinct(INTERVAL '1' DAY, 1.5);
--= 78b84ae0 INVALID_FUNCTION_ARGUMENT
SELECT approx_distinct(ARRAY[1, 2], 1.5);
--= 4873029d INVALID_FUNCTION_ARGUMENT
SELECT approx_distinct(MAP(ARRAY['a'], ARRAY[1]), 1.5);
--= e3c19c6e INVALID_FUNCTION_ARGUMENT
SELECT approx_distinct(JSON '1', 1.5);
--= de074724 INVALID_FUNCTION_ARGUMENT
SELECT approx_distinct(NULL, 1.5);
--= 65d2cc9f GENERIC_INTERNAL_ERROR
SELECT approx_distinct(true, 5);
--= 3772ac95 [["_col0","bigint"]] [[1]]
SELECT approx_distinct(true, REAL '1.5');
--= 62d67a27 [["_col0","bigint"]] [[1]]
SELECT approx_distinct(true, DECIMAL '1.50');
--= cc6f0076 [["_col0","bigint"]] [[1]]
SELECT approx_distinct(true, true);
--= 9f467fce FUNCTION_NOT_FOUND
SELECT approx_distinct(true, CAST('2020-02-29' AS varchar));
--= 471225ab FUNCTION_NOT_FOUND
SELECT approx_distinct(true, DATE '2020-02-29');
--= 804055c1 FUNCTION_NOT_FOUND
SELECT approx_distinct(true, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 5f75f1e0 FUNCTION_NOT_FOUND
SELECT approx_distinct(true, INTERVAL '1' DAY);
--= 1f5855bb FUNCTION_NOT_FOUND
SELECT approx_distinct(true, ARRAY[1, 2]);
--= 1815a8a9 FUNCTION_NOT_FOUND
SELECT approx_distinct(true, MAP(ARRAY['a'], ARRAY[1]));
--= 9ab6271a FUNCTION_NOT_FOUND
SELECT approx_distinct(true, JSON '1');
--= aada3b66 FUNCTION_NOT_FOUND
SELECT approx_distinct(true, NULL);
--= 3d491c77 [["_col0","bigint"]] [[0]]
SELECT approx_most_frequent(5, 2, 2);
--= cc335788 [["_col0","map(bigint, bigint)"]] [[{"2":1}]]
SELECT approx_most_frequent(REAL '1.5', 2, 2);
--= d2d58f4d FUNCTION_NOT_FOUND
SELECT approx_most_frequent(1.5, 2, 2);
--= 7f80bbf3 FUNCTION_NOT_FOUND
SELECT approx_most_frequent(DECIMAL '1.50', 2, 2);
--= 0b618fbc FUNCTION_NOT_FOUND
SELECT approx_most_frequent(true, 2, 2);
--= 40bf732e FUNCTION_NOT_FOUND
SELECT approx_most_frequent(CAST('2020-02-29' AS varchar), 2, 2);
--= 7bca2c20 FUNCTION_NOT_FOUND
SELECT approx_most_frequent(DATE '2020-02-29', 2, 2);
--= 354c688f FUNCTION_NOT_FOUND
SELECT approx_most_frequent(TIMESTAMP '2020-02-29 13:04:05.678901', 2, 2);
--= db7a6bf8 FUNCTION_NOT_FOUND
SELECT approx_most_frequent(INTERVAL '1' DAY, 2, 2);
--= ba9fdb71 FUNCTION_NOT_FOUND
SELECT approx_most_frequent(ARRAY[1, 2], 2, 2);
--= ba32ce20 FUNCTION_NOT_FOUND
SELECT approx_most_frequent(MAP(ARRAY['a'], ARRAY[1]), 2, 2);
--= 5725830a FUNCTION_NOT_FOUND
SELECT approx_most_frequent(JSON '1', 2, 2);
--= 82fb4923 FUNCTION_NOT_FOUND
SELECT approx_most_frequent(NULL, 2, 2);
--= 46824f76 [["_col0","map(bigint, bigint)"]] [[null]]
SELECT approx_most_frequent(2, 5, 2);
--= 0d8f5b99 [["_col0","map(bigint, bigint)"]] [[{"5":1}]]
SELECT approx_most_frequent(2, REAL '1.5', 2);
--= c9294bce FUNCTION_NOT_FOUND
SELECT approx_most_frequent(2, 1.5, 2);
--= 8e4f24bb FUNCTION_NOT_FOUND
SELECT approx_most_frequent(2, DECIMAL '1.50', 2);
--= 773a8c5b FUNCTION_NOT_FOUND
SELECT approx_most_frequent(2, true, 2);
--= 6bfee607 FUNCTION_NOT_FOUND
SELECT approx_most_frequent(2, CAST('2020-02-29' AS varchar), 2);
--= d7c7c47b [["_col0","map(varchar, bigint)"]] [[{"2020-02-29":1}]]
SELECT approx_most_frequent(2, DATE '2020-02-29', 2);
--= 3796cfdc FUNCTION_NOT_FOUND
SELECT approx_most_frequent(2, TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= df26935d FUNCTION_NOT_FOUND
SELECT approx_most_frequent(2, INTERVAL '1' DAY, 2);
--= a664961c FUNCTION_NOT_FOUND
SELECT approx_most_frequent(2, ARRAY[1, 2], 2);
--= 510c5f19 FUNCTION_NOT_FOUND
SELECT approx_most_frequent(2, MAP(ARRAY['a'], ARRAY[1]), 2);
--= bd7eafab FUNCTION_NOT_FOUND
SELECT approx_most_frequent(2, JSON '1', 2);
--= 5949ed74 FUNCTION_NOT_FOUND
SELECT approx_most_frequent(2, NULL, 2);
--= 893d57f6 AMBIGUOUS_FUNCTION_CALL
SELECT approx_most_frequent(2, 2, 5);
--= cc6aadf5 [["_col0","map(bigint, bigint)"]] [[{"2":1}]]
SELECT approx_most_frequent(2, 2, REAL '1.5');
--= f1e64486 FUNCTION_NOT_FOUND
SELECT approx_most_frequent(2, 2, 1.5);
--= 9c6b220d FUNCTION_NOT_FOUND
SELECT approx_most_frequent(2, 2, DECIMAL '1.50');
--= baa42047 FUNCTION_NOT_FOUND
SELECT approx_most_frequent(2, 2, true);
--= d52bdf7a FUNCTION_NOT_FOUND
SELECT approx_most_frequent(2, 2, CAST('2020-02-29' AS varchar));
--= 9073988d FUNCTION_NOT_FOUND
SELECT approx_most_frequent(2, 2, DATE '2020-02-29');
--= 9dad4436 FUNCTION_NOT_FOUND
SELECT approx_most_frequent(2, 2, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 92fb7572 FUNCTION_NOT_FOUND
SELECT approx_most_frequent(2, 2, INTERVAL '1' DAY);
--= 4fee5733 FUNCTION_NOT_FOUND
SELECT approx_most_frequent(2, 2, ARRAY[1, 2]);
--= 45730368 FUNCTION_NOT_FOUND
SELECT approx_most_frequent(2, 2, MAP(ARRAY['a'], ARRAY[1]));
--= ec3f67fd FUNCTION_NOT_FOUND
SELECT approx_most_frequent(2, 2, JSON '1');
--= 55dbe31f FUNCTION_NOT_FOUND
SELECT approx_most_frequent(2, 2, NULL);
--= 1cad9ed6 [["_col0","map(bigint, bigint)"]] [[null]]
SELECT approx_percentile(5, ARRAY[1, 2]);
--= 247bdc55 INVALID_FUNCTION_ARGUMENT
SELECT approx_percentile(REAL '1.5', ARRAY[1, 2]);
--= 0f5f1ac5 INVALID_FUNCTION_ARGUMENT
SELECT approx_percentile(1.5, ARRAY[1, 2]);
--= 6f08b3d3 INVALID_FUNCTION_ARGUMENT
SELECT approx_percentile(DECIMAL '1.50', ARRAY[1, 2]);
--= c25b6aa6 INVALID_FUNCTION_ARGUMENT
SELECT approx_percentile(true, ARRAY[1, 2]);
--= e58acb6e FUNCTION_NOT_FOUND
SELECT approx_percentile(CAST('2020-02-29' AS varchar), ARRAY[1, 2]);
--= 9ad2d818 FUNCTION_NOT_FOUND
SELECT approx_percentile(DATE '2020-02-29', ARRAY[1, 2]);
--= b3fea97e FUNCTION_NOT_FOUND
SELECT approx_percentile(TIMESTAMP '2020-02-29 13:04:05.678901', ARRAY[1, 2]);
--= e758bd7c FUNCTION_NOT_FOUND
SELECT approx_percentile(INTERVAL '1' DAY, ARRAY[1, 2]);
--= add6375d FUNCTION_NOT_FOUND
SELECT approx_percentile(ARRAY[1, 2], ARRAY[1, 2]);
--= 60833842 FUNCTION_NOT_FOUND
SELECT approx_percentile(MAP(ARRAY['a'], ARRAY[1]), ARRAY[1, 2]);
--= 01bcdd31 FUNCTION_NOT_FOUND
SELECT approx_percentile(JSON '1', ARRAY[1, 2]);
--= 4efe59cc FUNCTION_NOT_FOUND
SELECT approx_percentile(NULL, ARRAY[1, 2]);
--= bc01f91f [["_col0","array(bigint)"]] [[null]]
SELECT approx_percentile(2, 5);
--= d25d45cb INVALID_FUNCTION_ARGUMENT
SELECT approx_percentile(2, REAL '1.5');
--= 76a8dc09 INVALID_FUNCTION_ARGUMENT
SELECT approx_percentile(2, 1.5);
--= 0f7a9170 INVALID_FUNCTION_ARGUMENT
SELECT approx_percentile(2, DECIMAL '1.50');
--= c66fb353 INVALID_FUNCTION_ARGUMENT
SELECT approx_percentile(2, true);
--= 005a8ee6 FUNCTION_NOT_FOUND
SELECT approx_percentile(2, CAST('2020-02-29' AS varchar));
--= d927d648 FUNCTION_NOT_FOUND
SELECT approx_percentile(2, DATE '2020-02-29');
--= bb02d8fb FUNCTION_NOT_FOUND
SELECT approx_percentile(2, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 38d6a710 FUNCTION_NOT_FOUND
SELECT approx_percentile(2, INTERVAL '1' DAY);
--= 6f605661 FUNCTION_NOT_FOUND
SELECT approx_percentile(2, ARRAY[1, 2]);
--= 28090897 INVALID_FUNCTION_ARGUMENT
SELECT approx_percentile(2, MAP(ARRAY['a'], ARRAY[1]));
--= dfbf5fa6 FUNCTION_NOT_FOUND
SELECT approx_percentile(2, JSON '1');
--= 7d4b690b FUNCTION_NOT_FOUND
SELECT approx_percentile(2, NULL);
--= a95de90e AMBIGUOUS_FUNCTION_CALL
SELECT approx_percentile(5, 1.5, ARRAY[1, 2]);
--= 9dbeab22 INVALID_FUNCTION_ARGUMENT
SELECT approx_percentile(REAL '1.5', 1.5, ARRAY[1, 2]);
--= d5511ee2 INVALID_FUNCTION_ARGUMENT
SELECT approx_percentile(1.5, 1.5, ARRAY[1, 2]);
--= ab01cee6 INVALID_FUNCTION_ARGUMENT
SELECT approx_percentile(DECIMAL '1.50', 1.5, ARRAY[1, 2]);
--= 10db64c0 INVALID_FUNCTION_ARGUMENT
SELECT approx_percentile(true, 1.5, ARRAY[1, 2]);
--= 2db762ae FUNCTION_NOT_FOUND
SELECT approx_percentile(CAST('2020-02-29' AS varchar), 1.5, ARRAY[1, 2]);
--= 3208fad2 FUNCTION_NOT_FOUND
SELECT approx_percentile(DATE '2020-02-29', 1.5, ARRAY[1, 2]);
--= 29d1ce44 FUNCTION_NOT_FOUND
SELECT approx_percentile(TIMESTAMP '2020-02-29 13:04:05.678901', 1.5, ARRAY[1, 2]);
--= 588f49a1 FUNCTION_NOT_FOUND
SELECT approx_percentile(INTERVAL '1' DAY, 1.5, ARRAY[1, 2]);
--= 08d75741 FUNCTION_NOT_FOUND
SELECT approx_percentile(ARRAY[1, 2], 1.5, ARRAY[1, 2]);
--= c0b03ff0 FUNCTION_NOT_FOUND
SELECT approx_percentile(MAP(ARRAY['a'], ARRAY[1]), 1.5, ARRAY[1, 2]);
--= 55538c6f FUNCTION_NOT_FOUND
SELECT approx_percentile(JSON '1', 1.5, ARRAY[1, 2]);
--= c06dcd87 FUNCTION_NOT_FOUND
SELECT approx_percentile(NULL, 1.5, ARRAY[1, 2]);
--= 2e54ccb4 [["_col0","array(bigint)"]] [[null]]
SELECT approx_percentile(2, 5, ARRAY[1, 2]);
--= 06e796e1 INVALID_FUNCTION_ARGUMENT
SELECT approx_percentile(2, REAL '1.5', ARRAY[1, 2]);
--= 3047bc17 INVALID_FUNCTION_ARGUMENT
SELECT approx_percentile(2, 1.5, ARRAY[1, 2]);
--= 57fb8f94 INVALID_FUNCTION_ARGUMENT
SELECT approx_percentile(2, DECIMAL '1.50', ARRAY[1, 2]);
--= 3a5bd2b1 INVALID_FUNCTION_ARGUMENT
SELECT approx_percentile(2, true, ARRAY[1, 2]);
--= 89cf789e FUNCTION_NOT_FOUND
SELECT approx_percentile(2, CAST('2020-02-29' AS varchar), ARRAY[1, 2]);
--= 2f5cbff8 FUNCTION_NOT_FOUND
SELECT approx_percentile(2, DATE '2020-02-29', ARRAY[1, 2]);
--= e099bf2d FUNCTION_NOT_FOUND
SELECT approx_percentile(2, TIMESTAMP '2020-02-29 13:04:05.678901', ARRAY[1, 2]);
--= 4eb07856 FUNCTION_NOT_FOUND
SELECT approx_percentile(2, INTERVAL '1' DAY, ARRAY[1, 2]);
--= 0ba9f4ec FUNCTION_NOT_FOUND
SELECT approx_percentile(2, ARRAY[1, 2], ARRAY[1, 2]);
--= fd0d8278 FUNCTION_NOT_FOUND
SELECT approx_percentile(2, MAP(ARRAY['a'], ARRAY[1]), ARRAY[1, 2]);
--= 8d0973ed FUNCTION_NOT_FOUND
SELECT approx_percentile(2, JSON '1', ARRAY[1, 2]);
--= 6d12ebc2 FUNCTION_NOT_FOUND
SELECT approx_percentile(2, NULL, ARRAY[1, 2]);
--= 1808f505 [["_col0","array(bigint)"]] [[null]]
SELECT approx_percentile(2, 1.5, 5);
--= c72fbbd1 INVALID_FUNCTION_ARGUMENT
SELECT approx_percentile(2, 1.5, REAL '1.5');
--= 242223fb INVALID_FUNCTION_ARGUMENT
SELECT approx_percentile(2, 1.5, 1.5);
--= d8d9f557 INVALID_FUNCTION_ARGUMENT
SELECT approx_percentile(2, 1.5, DECIMAL '1.50');
--= 7d95741e INVALID_FUNCTION_ARGUMENT
SELECT approx_percentile(2, 1.5, true);
--= 8533b193 FUNCTION_NOT_FOUND
SELECT approx_percentile(2, 1.5, CAST('2020-02-29' AS varchar));
--= 67743072 FUNCTION_NOT_FOUND
SELECT approx_percentile(2, 1.5, DATE '2020-02-29');
--= 093e7ccf FUNCTION_NOT_FOUND
SELECT approx_percentile(2, 1.5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 9c8c9fc7 FUNCTION_NOT_FOUND
SELECT approx_percentile(2, 1.5, INTERVAL '1' DAY);
--= ecc0b97f FUNCTION_NOT_FOUND
SELECT approx_percentile(2, 1.5, MAP(ARRAY['a'], ARRAY[1]));
--= 19fb7e25 FUNCTION_NOT_FOUND
SELECT approx_percentile(2, 1.5, JSON '1');
--= d82ad228 FUNCTION_NOT_FOUND
SELECT approx_percentile(2, 1.5, NULL);
--= 74268145 AMBIGUOUS_FUNCTION_CALL
SELECT approx_percentile(5, 1.5, 1.5, 1.5);
--= aac8cc62 GENERIC_INTERNAL_ERROR
SELECT approx_percentile(REAL '1.5', 1.5, 1.5, 1.5);
--= 2c21ecb6 GENERIC_INTERNAL_ERROR
SELECT approx_percentile(1.5, 1.5, 1.5, 1.5);
--= 8cf46979 GENERIC_INTERNAL_ERROR
SELECT approx_percentile(DECIMAL '1.50', 1.5, 1.5, 1.5);
--= f98eed0e GENERIC_INTERNAL_ERROR
SELECT approx_percentile(true, 1.5, 1.5, 1.5);
--= 30f57036 FUNCTION_NOT_FOUND
SELECT approx_percentile(CAST('2020-02-29' AS varchar), 1.5, 1.5, 1.5);
--= 5082ec04 FUNCTION_NOT_FOUND
SELECT approx_percentile(DATE '2020-02-29', 1.5, 1.5, 1.5);
--= 5019e650 FUNCTION_NOT_FOUND
SELECT approx_percentile(TIMESTAMP '2020-02-29 13:04:05.678901', 1.5, 1.5, 1.5);
--= 4a19b2a9 FUNCTION_NOT_FOUND
SELECT approx_percentile(INTERVAL '1' DAY, 1.5, 1.5, 1.5);
--= 083f79b0 FUNCTION_NOT_FOUND
SELECT approx_percentile(ARRAY[1, 2], 1.5, 1.5, 1.5);
--= 39ae037c FUNCTION_NOT_FOUND
SELECT approx_percentile(MAP(ARRAY['a'], ARRAY[1]), 1.5, 1.5, 1.5);
--= 60e4f1fa FUNCTION_NOT_FOUND
SELECT approx_percentile(JSON '1', 1.5, 1.5, 1.5);
--= 6dcb256a FUNCTION_NOT_FOUND
SELECT approx_percentile(NULL, 1.5, 1.5, 1.5);
--= db4a9611 [["_col0","bigint"]] [[null]]
SELECT approx_percentile(2, 5, 1.5, 1.5);
--= 6df3785d GENERIC_INTERNAL_ERROR
SELECT approx_percentile(2, REAL '1.5', 1.5, 1.5);
--= 3b6f76d3 GENERIC_INTERNAL_ERROR
SELECT approx_percentile(2, 1.5, 1.5, 1.5);
--= 9e627195 GENERIC_INTERNAL_ERROR
SELECT approx_percentile(2, DECIMAL '1.50', 1.5, 1.5);
--= c9697f64 GENERIC_INTERNAL_ERROR
SELECT approx_percentile(2, true, 1.5, 1.5);
--= 1acbe4ae FUNCTION_NOT_FOUND
SELECT approx_percentile(2, CAST('2020-02-29' AS varchar), 1.5, 1.5);
--= e256408d FUNCTION_NOT_FOUND
SELECT approx_percentile(2, DATE '2020-02-29', 1.5, 1.5);
--= 781542d7 FUNCTION_NOT_FOUND
SELECT approx_percentile(2, TIMESTAMP '2020-02-29 13:04:05.678901', 1.5, 1.5);
--= 10029d6c FUNCTION_NOT_FOUND
SELECT approx_percentile(2, INTERVAL '1' DAY, 1.5, 1.5);
--= 56720e01 FUNCTION_NOT_FOUND
SELECT approx_percentile(2, ARRAY[1, 2], 1.5, 1.5);
--= 7b65a32f FUNCTION_NOT_FOUND
SELECT approx_percentile(2, MAP(ARRAY['a'], ARRAY[1]), 1.5, 1.5);
--= fd6d3487 FUNCTION_NOT_FOUND
SELECT approx_percentile(2, JSON '1', 1.5, 1.5);
--= f93644fa FUNCTION_NOT_FOUND
SELECT approx_percentile(2, NULL, 1.5, 1.5);
--= b5b19b06 [["_col0","bigint"]] [[null]]
SELECT approx_percentile(2, 1.5, 5, 1.5);
--= 1d571674 GENERIC_INTERNAL_ERROR
SELECT approx_percentile(2, 1.5, REAL '1.5', 1.5);
--= 76e6ebac GENERIC_INTERNAL_ERROR
SELECT approx_percentile(2, 1.5, DECIMAL '1.50', 1.5);
--= 030f35aa GENERIC_INTERNAL_ERROR
SELECT approx_percentile(2, 1.5, true, 1.5);
--= 9890cdf0 FUNCTION_NOT_FOUND
SELECT approx_percentile(2, 1.5, CAST('2020-02-29' AS varchar), 1.5);
--= 407bd9e0 FUNCTION_NOT_FOUND
SELECT approx_percentile(2, 1.5, DATE '2020-02-29', 1.5);
--= b64d3514 FUNCTION_NOT_FOUND
SELECT approx_percentile(2, 1.5, TIMESTAMP '2020-02-29 13:04:05.678901', 1.5);
--= abd36669 FUNCTION_NOT_FOUND
SELECT approx_percentile(2, 1.5, INTERVAL '1' DAY, 1.5);
--= 807b79ee FUNCTION_NOT_FOUND
SELECT approx_percentile(2, 1.5, ARRAY[1, 2], 1.5);
--= 17bc8f3a FUNCTION_NOT_FOUND
SELECT approx_percentile(2, 1.5, MAP(ARRAY['a'], ARRAY[1]), 1.5);
--= d69c5205 FUNCTION_NOT_FOUND
SELECT approx_percentile(2, 1.5, JSON '1', 1.5);
--= edf4e3c4 FUNCTION_NOT_FOUND
SELECT approx_percentile(2, 1.5, NULL, 1.5);
--= 2422b7df [["_col0","bigint"]] [[null]]
SELECT approx_percentile(2, 1.5, 1.5, 5);
--= a9fbbc55 GENERIC_INTERNAL_ERROR
SELECT approx_percentile(2, 1.5, 1.5, REAL '1.5');
--= 157e5ba9 GENERIC_INTERNAL_ERROR
SELECT approx_percentile(2, 1.5, 1.5, DECIMAL '1.50');
--= 921891ae GENERIC_INTERNAL_ERROR
SELECT approx_percentile(2, 1.5, 1.5, true);
--= a4addbac FUNCTION_NOT_FOUND
SELECT approx_percentile(2, 1.5, 1.5, CAST('2020-02-29' AS varchar));
--= 170c31ed FUNCTION_NOT_FOUND
SELECT approx_percentile(2, 1.5, 1.5, DATE '2020-02-29');
--= b1cef919 FUNCTION_NOT_FOUND
SELECT approx_percentile(2, 1.5, 1.5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= f6452ecf FUNCTION_NOT_FOUND
SELECT approx_percentile(2, 1.5, 1.5, INTERVAL '1' DAY);
--= acc84db6 FUNCTION_NOT_FOUND
SELECT approx_percentile(2, 1.5, 1.5, ARRAY[1, 2]);
--= 19cee9df FUNCTION_NOT_FOUND
SELECT approx_percentile(2, 1.5, 1.5, MAP(ARRAY['a'], ARRAY[1]));
--= 0b059caf FUNCTION_NOT_FOUND
SELECT approx_percentile(2, 1.5, 1.5, JSON '1');
--= b14dac56 FUNCTION_NOT_FOUND
SELECT approx_percentile(2, 1.5, 1.5, NULL);
--= b3937fb0 [["_col0","bigint"]] [[null]]
SELECT approx_set(5);
--= 80776ff9 [["_col0","HyperLogLog"]] [["AgwBAMDF1A8="]]
SELECT approx_set(REAL '1.5');
--= 1d582fc5 [["_col0","HyperLogLog"]] [["AgwBAMDIYvI="]]
SELECT approx_set(1.5);
--= 19c230a0 [["_col0","HyperLogLog"]] [["AgwBAMDIYvI="]]
SELECT approx_set(DECIMAL '1.50');
--= 403465f6 [["_col0","HyperLogLog"]] [["AgwBAMDIYvI="]]
SELECT approx_set(true);
--= 4b6c0add FUNCTION_NOT_FOUND
SELECT approx_set(CAST('2020-02-29' AS varchar));
--= 7bb24d44 [["_col0","HyperLogLog"]] [["AgwBAMNzxRc="]]
SELECT approx_set(DATE '2020-02-29');
--= dc071303 FUNCTION_NOT_FOUND
SELECT approx_set(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 8cfcf6dd FUNCTION_NOT_FOUND
SELECT approx_set(INTERVAL '1' DAY);
--= ed457590 FUNCTION_NOT_FOUND
SELECT approx_set(ARRAY[1, 2]);
--= 6cb3d416 FUNCTION_NOT_FOUND
SELECT approx_set(MAP(ARRAY['a'], ARRAY[1]));
--= 82bef6f5 FUNCTION_NOT_FOUND
SELECT approx_set(JSON '1');
--= 5ca623ea FUNCTION_NOT_FOUND
SELECT approx_set(NULL);
--= 94ce7b8c [["_col0","HyperLogLog"]] [[null]]
SELECT arbitrary(5);
--= 627c089c [["_col0","integer"]] [[5]]
SELECT arbitrary(REAL '1.5');
--= ab898b39 [["_col0","real"]] [["1.5"]]
SELECT arbitrary(1.5);
--= 6c415ac5 [["_col0","double"]] [["1.5"]]
SELECT arbitrary(DECIMAL '1.50');
--= ac082d8d [["_col0","decimal(3,2)"]] [["1.50"]]
SELECT arbitrary(true);
--= 8302c8d1 [["_col0","boolean"]] [[true]]
SELECT arbitrary(CAST('2020-02-29' AS varchar));
--= 26098a32 [["_col0","varchar"]] [["2020-02-29"]]
SELECT arbitrary(DATE '2020-02-29');
--= 367d6119 [["_col0","date"]] [["2020-02-29"]]
SELECT arbitrary(TIMESTAMP '2020-02-29 13:04:05.678901');
--= c98beb2a [["_col0","timestamp(6)"]] [["2020-02-29 13:04:05.678901"]]
SELECT arbitrary(INTERVAL '1' DAY);
--= 3b5c13dc [["_col0","interval day to second"]] [["1 00:00:00.000"]]
SELECT arbitrary(ARRAY[1, 2]);
--= 1aa82d20 [["_col0","array(integer)"]] [[[1,2]]]
SELECT arbitrary(MAP(ARRAY['a'], ARRAY[1]));
--= 42a3e147 [["_col0","map(varchar(1), integer)"]] [[{"a":1}]]
SELECT arbitrary(JSON '1');
--= 20c01318 [["_col0","json"]] [["1"]]
SELECT arbitrary(NULL);
--= 4cf2a191 [["_col0","unknown"]] [[null]]
SELECT array_agg(5);
--= 70bfe6c7 [["_col0","array(integer)"]] [[[5]]]
SELECT array_agg(REAL '1.5');
--= 4532e6a0 [["_col0","array(real)"]] [[["1.5"]]]
SELECT array_agg(1.5);
--= 9980d1d4 [["_col0","array(double)"]] [[["1.5"]]]
SELECT array_agg(DECIMAL '1.50');
--= e754862f [["_col0","array(decimal(3,2))"]] [[["1.50"]]]
SELECT array_agg(true);
--= ab5b992b [["_col0","array(boolean)"]] [[[true]]]
SELECT array_agg(CAST('2020-02-29' AS varchar));
--= 15d9144f [["_col0","array(varchar)"]] [[["2020-02-29"]]]
SELECT array_agg(DATE '2020-02-29');
--= db1250e9 [["_col0","array(date)"]] [[["2020-02-29"]]]
SELECT array_agg(TIMESTAMP '2020-02-29 13:04:05.678901');
--= e44119b7 [["_col0","array(timestamp(6))"]] [[["2020-02-29 13:04:05.678901"]]]
SELECT array_agg(INTERVAL '1' DAY);
--= 40b0b987 [["_col0","array(interval day to second)"]] [[["1 00:00:00.000"]]]
SELECT array_agg(ARRAY[1, 2]);
--= 0804cbad [["_col0","array(array(integer))"]] [[[[1,2]]]]
SELECT array_agg(MAP(ARRAY['a'], ARRAY[1]));
--= 7b3f70ce [["_col0","array(map(varchar(1), integer))"]] [[[{"a":1}]]]
SELECT array_agg(JSON '1');
--= 243afcb7 [["_col0","array(json)"]] [[["1"]]]
SELECT array_agg(NULL);
--= 2345c1d8 [["_col0","array(unknown)"]] [[[null]]]
SELECT avg(5);
--= a0c2ff83 [["_col0","double"]] [["5.0"]]
SELECT avg(REAL '1.5');
--= cf9f75f2 [["_col0","real"]] [["1.5"]]
SELECT avg(1.5);
--= 6e8341df [["_col0","double"]] [["1.5"]]
SELECT avg(DECIMAL '1.50');
--= ea521628 [["_col0","decimal(3,2)"]] [["1.50"]]
SELECT avg(true);
--= f1e74294 FUNCTION_NOT_FOUND
SELECT avg(CAST('2020-02-29' AS varchar));
--= a7f28683 FUNCTION_NOT_FOUND
SELECT avg(DATE '2020-02-29');
--= c486c1e0 FUNCTION_NOT_FOUND
SELECT avg(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 6f5d169d FUNCTION_NOT_FOUND
SELECT avg(INTERVAL '1' DAY);
--= 72c8def4 [["_col0","interval day to second"]] [["1 00:00:00.000"]]
SELECT avg(ARRAY[1, 2]);
--= 4571f95b FUNCTION_NOT_FOUND
SELECT avg(MAP(ARRAY['a'], ARRAY[1]));
--= 8cf467c5 FUNCTION_NOT_FOUND
SELECT avg(JSON '1');
--= b77e466b FUNCTION_NOT_FOUND
SELECT avg(NULL);
--= 6b5fc423 AMBIGUOUS_FUNCTION_CALL
SELECT bitwise_and_agg(5);
--= 69ef1d73 [["_col0","bigint"]] [[5]]
SELECT bitwise_and_agg(REAL '1.5');
--= f5824cb9 FUNCTION_NOT_FOUND
SELECT bitwise_and_agg(1.5);
--= d85e8787 FUNCTION_NOT_FOUND
SELECT bitwise_and_agg(DECIMAL '1.50');
--= e7c41189 FUNCTION_NOT_FOUND
SELECT bitwise_and_agg(true);
--= 1757e3ae FUNCTION_NOT_FOUND
SELECT bitwise_and_agg(CAST('2020-02-29' AS varchar));
--= 0ec4f1dc FUNCTION_NOT_FOUND
SELECT bitwise_and_agg(DATE '2020-02-29');
--= 9ae72b13 FUNCTION_NOT_FOUND
SELECT bitwise_and_agg(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 60a90eba FUNCTION_NOT_FOUND
SELECT bitwise_and_agg(INTERVAL '1' DAY);
--= a40fe43d FUNCTION_NOT_FOUND
SELECT bitwise_and_agg(ARRAY[1, 2]);
--= 4e5cfd87 FUNCTION_NOT_FOUND
SELECT bitwise_and_agg(MAP(ARRAY['a'], ARRAY[1]));
--= ffdb367d FUNCTION_NOT_FOUND
SELECT bitwise_and_agg(JSON '1');
--= 03b092e9 FUNCTION_NOT_FOUND
SELECT bitwise_and_agg(NULL);
--= 7733f87a [["_col0","bigint"]] [[null]]
SELECT bitwise_or_agg(5);
--= 118cc536 [["_col0","bigint"]] [[5]]
SELECT bitwise_or_agg(REAL '1.5');
--= 5eaca45b FUNCTION_NOT_FOUND
SELECT bitwise_or_agg(1.5);
--= c4ff2e36 FUNCTION_NOT_FOUND
SELECT bitwise_or_agg(DECIMAL '1.50');
--= 7ad57e2b FUNCTION_NOT_FOUND
SELECT bitwise_or_agg(true);
--= 6ed2fdbe FUNCTION_NOT_FOUND
SELECT bitwise_or_agg(CAST('2020-02-29' AS varchar));
--= 90df7123 FUNCTION_NOT_FOUND
SELECT bitwise_or_agg(DATE '2020-02-29');
--= 904e6e98 FUNCTION_NOT_FOUND
SELECT bitwise_or_agg(TIMESTAMP '2020-02-29 13:04:05.678901');
--= ad30a220 FUNCTION_NOT_FOUND
SELECT bitwise_or_agg(INTERVAL '1' DAY);
--= 457186e3 FUNCTION_NOT_FOUND
SELECT bitwise_or_agg(ARRAY[1, 2]);
--= 88ed8fc3 FUNCTION_NOT_FOUND
SELECT bitwise_or_agg(MAP(ARRAY['a'], ARRAY[1]));
--= b48ed1ce FUNCTION_NOT_FOUND
SELECT bitwise_or_agg(JSON '1');
--= b474dc9a FUNCTION_NOT_FOUND
SELECT bitwise_or_agg(NULL);
--= 2feb4efa [["_col0","bigint"]] [[null]]
SELECT bool_and(5);
--= 637643f2 FUNCTION_NOT_FOUND
SELECT bool_and(REAL '1.5');
--= 079bc7e2 FUNCTION_NOT_FOUND
SELECT bool_and(1.5);
--= c2c4779d FUNCTION_NOT_FOUND
SELECT bool_and(DECIMAL '1.50');
--= 3e9d20cb FUNCTION_NOT_FOUND
SELECT bool_and(true);
--= 4ab43648 [["_col0","boolean"]] [[true]]
SELECT bool_and(CAST('2020-02-29' AS varchar));
--= 3aab34c7 FUNCTION_NOT_FOUND
SELECT bool_and(DATE '2020-02-29');
--= efe4b34d FUNCTION_NOT_FOUND
SELECT bool_and(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 9220a5a2 FUNCTION_NOT_FOUND
SELECT bool_and(INTERVAL '1' DAY);
--= 55065459 FUNCTION_NOT_FOUND
SELECT bool_and(ARRAY[1, 2]);
--= a8dd311a FUNCTION_NOT_FOUND
SELECT bool_and(MAP(ARRAY['a'], ARRAY[1]));
--= edb950be FUNCTION_NOT_FOUND
SELECT bool_and(JSON '1');
--= cf9888e4 FUNCTION_NOT_FOUND
SELECT bool_and(NULL);
--= 9bfcfe1c [["_col0","boolean"]] [[null]]
SELECT bool_or(5);
--= db8a011a FUNCTION_NOT_FOUND
SELECT bool_or(REAL '1.5');
--= 15fd8a04 FUNCTION_NOT_FOUND
SELECT bool_or(1.5);
--= 26ed838f FUNCTION_NOT_FOUND
SELECT bool_or(DECIMAL '1.50');
--= f6277255 FUNCTION_NOT_FOUND
SELECT bool_or(true);
--= 6e0d7b26 [["_col0","boolean"]] [[true]]
SELECT bool_or(CAST('2020-02-29' AS varchar));
--= d5e26b1d FUNCTION_NOT_FOUND
SELECT bool_or(DATE '2020-02-29');
--= 8a05837a FUNCTION_NOT_FOUND
SELECT bool_or(TIMESTAMP '2020-02-29 13:04:05.678901');
--= f6635148 FUNCTION_NOT_FOUND
SELECT bool_or(INTERVAL '1' DAY);
--= 524115ad FUNCTION_NOT_FOUND
SELECT bool_or(ARRAY[1, 2]);
--= 28659878 FUNCTION_NOT_FOUND
SELECT bool_or(MAP(ARRAY['a'], ARRAY[1]));
--= 6e410e54 FUNCTION_NOT_FOUND
SELECT bool_or(JSON '1');
--= e06b352d FUNCTION_NOT_FOUND
SELECT bool_or(NULL);
--= c1515498 [["_col0","boolean"]] [[null]]
SELECT checksum(5);
--= edabd28a [["_col0","varbinary"]] [["KzHmr8jJ0yQ="]]
SELECT checksum(REAL '1.5');
--= 47099893 [["_col0","varbinary"]] [["p894z06pGYg="]]
SELECT checksum(1.5);
--= 706fd69b [["_col0","varbinary"]] [["T4OqhSdV694="]]
SELECT checksum(DECIMAL '1.50');
--= f0cd2656 [["_col0","varbinary"]] [["9w8hv+FoIk0="]]
SELECT checksum(true);
--= b5620927 [["_col0","varbinary"]] [["k4/DCrUt5dQ="]]
SELECT checksum(CAST('2020-02-29' AS varchar));
--= 60f2e765 [["_col0","varbinary"]] [["7XvLHmKwGTQ="]]
SELECT checksum(DATE '2020-02-29');
--= 7d8e1d6c [["_col0","varbinary"]] [["LiuSyZQgjxo="]]
SELECT checksum(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 922b7454 [["_col0","varbinary"]] [["FxXsrvjNxRE="]]
SELECT checksum(INTERVAL '1' DAY);
--= 2262541b [["_col0","varbinary"]] [["suFL/N1SG7A="]]
SELECT checksum(ARRAY[1, 2]);
--= dca122fe [["_col0","varbinary"]] [["nVq7OL66rCk="]]
SELECT checksum(MAP(ARRAY['a'], ARRAY[1]));
--= a80f3936 [["_col0","varbinary"]] [["ojk9tuUhk7U="]]
SELECT checksum(JSON '1');
--= 9deb73c8 [["_col0","varbinary"]] [["zHMDceBRCrs="]]
SELECT checksum(NULL);
--= ec399a64 [["_col0","varbinary"]] [["h8rrhbF5N54="]]
SELECT corr(5, 1.5);
--= a51a1478 [["_col0","double"]] [[null]]
SELECT corr(REAL '1.5', 1.5);
--= 86201aaf [["_col0","double"]] [[null]]
SELECT corr(1.5, 1.5);
--= 66aa4b8b [["_col0","double"]] [[null]]
SELECT corr(DECIMAL '1.50', 1.5);
--= 63b9f001 [["_col0","double"]] [[null]]
SELECT corr(true, 1.5);
--= 5e21ad6e FUNCTION_NOT_FOUND
SELECT corr(CAST('2020-02-29' AS varchar), 1.5);
--= a906bd1c FUNCTION_NOT_FOUND
SELECT corr(DATE '2020-02-29', 1.5);
--= 608392a0 FUNCTION_NOT_FOUND
SELECT corr(TIMESTAMP '2020-02-29 13:04:05.678901', 1.5);
--= c61cd9f2 FUNCTION_NOT_FOUND
SELECT corr(INTERVAL '1' DAY, 1.5);
--= 705590d9 FUNCTION_NOT_FOUND
SELECT corr(ARRAY[1, 2], 1.5);
--= ac8fa02f FUNCTION_NOT_FOUND
SELECT corr(MAP(ARRAY['a'], ARRAY[1]), 1.5);
--= 305f7c48 FUNCTION_NOT_FOUND
SELECT corr(JSON '1', 1.5);
--= acb53ee9 FUNCTION_NOT_FOUND
SELECT corr(NULL, 1.5);
--= 02768d45 [["_col0","double"]] [[null]]
SELECT corr(1.5, 5);
--= 2ef65d16 [["_col0","double"]] [[null]]
SELECT corr(1.5, REAL '1.5');
--= 0db49354 [["_col0","double"]] [[null]]
SELECT corr(1.5, DECIMAL '1.50');
--= 8fd316ba [["_col0","double"]] [[null]]
SELECT corr(1.5, true);
--= 2ec1a41b FUNCTION_NOT_FOUND
SELECT corr(1.5, CAST('2020-02-29' AS varchar));
--= cc96caf7 FUNCTION_NOT_FOUND
SELECT corr(1.5, DATE '2020-02-29');
--= 7e9b1ecd FUNCTION_NOT_FOUND
SELECT corr(1.5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= b43e9f52 FUNCTION_NOT_FOUND
SELECT corr(1.5, INTERVAL '1' DAY);
--= b0dd4150 FUNCTION_NOT_FOUND
SELECT corr(1.5, ARRAY[1, 2]);
--= 4adcc44a FUNCTION_NOT_FOUND
SELECT corr(1.5, MAP(ARRAY['a'], ARRAY[1]));
--= c7e7a5ae FUNCTION_NOT_FOUND
SELECT corr(1.5, JSON '1');
--= c79ccaf2 FUNCTION_NOT_FOUND
SELECT corr(1.5, NULL);
--= f3bdcd9f [["_col0","double"]] [[null]]
SELECT count(5);
--= 4d2bc7fb [["_col0","bigint"]] [[1]]
SELECT count(REAL '1.5');
--= 2e0f1a4d [["_col0","bigint"]] [[1]]
SELECT count(1.5);
--= 5243b68f [["_col0","bigint"]] [[1]]
SELECT count(DECIMAL '1.50');
--= a80977f4 [["_col0","bigint"]] [[1]]
SELECT count(true);
--= 2eb84d66 [["_col0","bigint"]] [[1]]
SELECT count(CAST('2020-02-29' AS varchar));
--= c40327dc [["_col0","bigint"]] [[1]]
SELECT count(DATE '2020-02-29');
--= 5fd5f37a [["_col0","bigint"]] [[1]]
SELECT count(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 1f706e82 [["_col0","bigint"]] [[1]]
SELECT count(INTERVAL '1' DAY);
--= ce370718 [["_col0","bigint"]] [[1]]
SELECT count(ARRAY[1, 2]);
--= 9269fe94 [["_col0","bigint"]] [[1]]
SELECT count(MAP(ARRAY['a'], ARRAY[1]));
--= 58ca258f [["_col0","bigint"]] [[1]]
SELECT count(JSON '1');
--= 2578ff00 [["_col0","bigint"]] [[1]]
SELECT count(NULL);
--= b1019b90 [["_col0","bigint"]] [[0]]
SELECT count_if(5);
--= 486f6180 FUNCTION_NOT_FOUND
SELECT count_if(REAL '1.5');
--= 06cfd77b FUNCTION_NOT_FOUND
SELECT count_if(1.5);
--= 430ae844 FUNCTION_NOT_FOUND
SELECT count_if(DECIMAL '1.50');
--= 5c9d439b FUNCTION_NOT_FOUND
SELECT count_if(true);
--= bf1fe97c [["_col0","bigint"]] [[1]]
SELECT count_if(CAST('2020-02-29' AS varchar));
--= ec55221b FUNCTION_NOT_FOUND
SELECT count_if(DATE '2020-02-29');
--= 7906d7fd FUNCTION_NOT_FOUND
SELECT count_if(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 20ccf842 FUNCTION_NOT_FOUND
SELECT count_if(INTERVAL '1' DAY);
--= 3b3209f0 FUNCTION_NOT_FOUND
SELECT count_if(ARRAY[1, 2]);
--= 05ea5b19 FUNCTION_NOT_FOUND
SELECT count_if(MAP(ARRAY['a'], ARRAY[1]));
--= a527fa88 FUNCTION_NOT_FOUND
SELECT count_if(JSON '1');
--= 96ba5a2f FUNCTION_NOT_FOUND
SELECT count_if(NULL);
--= a9357599 [["_col0","bigint"]] [[0]]
SELECT covar_pop(5, 1.5);
--= 4218b6b0 [["_col0","double"]] [["0.0"]]
SELECT covar_pop(REAL '1.5', 1.5);
--= 93ee43e6 [["_col0","double"]] [["0.0"]]
SELECT covar_pop(1.5, 1.5);
--= 201acceb [["_col0","double"]] [["0.0"]]
SELECT covar_pop(DECIMAL '1.50', 1.5);
--= a494a485 [["_col0","double"]] [["0.0"]]
SELECT covar_pop(true, 1.5);
--= 2c66ae58 FUNCTION_NOT_FOUND
SELECT covar_pop(CAST('2020-02-29' AS varchar), 1.5);
--= 72525cd9 FUNCTION_NOT_FOUND
SELECT covar_pop(DATE '2020-02-29', 1.5);
--= 6477e9a5 FUNCTION_NOT_FOUND
SELECT covar_pop(TIMESTAMP '2020-02-29 13:04:05.678901', 1.5);
--= 539dfe91 FUNCTION_NOT_FOUND
SELECT covar_pop(INTERVAL '1' DAY, 1.5);
--= 7846211a FUNCTION_NOT_FOUND
SELECT covar_pop(ARRAY[1, 2], 1.5);
--= 4e3bb00f FUNCTION_NOT_FOUND
SELECT covar_pop(MAP(ARRAY['a'], ARRAY[1]), 1.5);
--= 658e791d FUNCTION_NOT_FOUND
SELECT covar_pop(JSON '1', 1.5);
--= b202e522 FUNCTION_NOT_FOUND
SELECT covar_pop(NULL, 1.5);
--= d79e7591 [["_col0","double"]] [[null]]
SELECT covar_pop(1.5, 5);
--= 01e61430 [["_col0","double"]] [["0.0"]]
SELECT covar_pop(1.5, REAL '1.5');
--= 1fd8e8f3 [["_col0","double"]] [["0.0"]]
SELECT covar_pop(1.5, DECIMAL '1.50');
--= 4e8ce7bb [["_col0","double"]] [["0.0"]]
SELECT covar_pop(1.5, true);
--= 17a242c2 FUNCTION_NOT_FOUND
SELECT covar_pop(1.5, CAST('2020-02-29' AS varchar));
--= a0799c04 FUNCTION_NOT_FOUND
SELECT covar_pop(1.5, DATE '2020-02-29');
--= 6dd43806 FUNCTION_NOT_FOUND
SELECT covar_pop(1.5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 9687dbf0 FUNCTION_NOT_FOUND
SELECT covar_pop(1.5, INTERVAL '1' DAY);
--= 7b8c3541 FUNCTION_NOT_FOUND
SELECT covar_pop(1.5, ARRAY[1, 2]);
--= 8d42f4df FUNCTION_NOT_FOUND
SELECT covar_pop(1.5, MAP(ARRAY['a'], ARRAY[1]));
--= c5f29849 FUNCTION_NOT_FOUND
SELECT covar_pop(1.5, JSON '1');
--= 063f4c61 FUNCTION_NOT_FOUND
SELECT covar_pop(1.5, NULL);
--= 50c3eb07 [["_col0","double"]] [[null]]
SELECT covar_samp(5, 1.5);
--= 384ad2cb [["_col0","double"]] [[null]]
SELECT covar_samp(REAL '1.5', 1.5);
--= feabb41c [["_col0","double"]] [[null]]
SELECT covar_samp(1.5, 1.5);
--= 58db0b6c [["_col0","double"]] [[null]]
SELECT covar_samp(DECIMAL '1.50', 1.5);
--= f6fb84b4 [["_col0","double"]] [[null]]
SELECT covar_samp(true, 1.5);
--= d71970bd FUNCTION_NOT_FOUND
SELECT covar_samp(CAST('2020-02-29' AS varchar), 1.5);
--= b4da31e3 FUNCTION_NOT_FOUND
SELECT covar_samp(DATE '2020-02-29', 1.5);
--= ecb57e62 FUNCTION_NOT_FOUND
SELECT covar_samp(TIMESTAMP '2020-02-29 13:04:05.678901', 1.5);
--= 020b0200 FUNCTION_NOT_FOUND
SELECT covar_samp(INTERVAL '1' DAY, 1.5);
--= c1fce304 FUNCTION_NOT_FOUND
SELECT covar_samp(ARRAY[1, 2], 1.5);
--= d9cdaa59 FUNCTION_NOT_FOUND
SELECT covar_samp(MAP(ARRAY['a'], ARRAY[1]), 1.5);
--= 2f630970 FUNCTION_NOT_FOUND
SELECT covar_samp(JSON '1', 1.5);
--= 61b25f01 FUNCTION_NOT_FOUND
SELECT covar_samp(NULL, 1.5);
--= f0452aa1 [["_col0","double"]] [[null]]
SELECT covar_samp(1.5, 5);
--= a3379e6b [["_col0","double"]] [[null]]
SELECT covar_samp(1.5, REAL '1.5');
--= 3fe72b9c [["_col0","double"]] [[null]]
SELECT covar_samp(1.5, DECIMAL '1.50');
--= 4247b4a7 [["_col0","double"]] [[null]]
SELECT covar_samp(1.5, true);
--= 6d8e4a23 FUNCTION_NOT_FOUND
SELECT covar_samp(1.5, CAST('2020-02-29' AS varchar));
--= 7c8b9d68 FUNCTION_NOT_FOUND
SELECT covar_samp(1.5, DATE '2020-02-29');
--= e1d63f84 FUNCTION_NOT_FOUND
SELECT covar_samp(1.5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 9fe43756 FUNCTION_NOT_FOUND
SELECT covar_samp(1.5, INTERVAL '1' DAY);
--= 115ab3a4 FUNCTION_NOT_FOUND
SELECT covar_samp(1.5, ARRAY[1, 2]);
--= b92fa555 FUNCTION_NOT_FOUND
SELECT covar_samp(1.5, MAP(ARRAY['a'], ARRAY[1]));
--= 2bbf7661 FUNCTION_NOT_FOUND
SELECT covar_samp(1.5, JSON '1');
--= 8b5ae223 FUNCTION_NOT_FOUND
SELECT covar_samp(1.5, NULL);
--= d8812eb3 [["_col0","double"]] [[null]]
SELECT every(5);
--= 8e93d051 FUNCTION_NOT_FOUND
SELECT every(REAL '1.5');
--= ee859dc3 FUNCTION_NOT_FOUND
SELECT every(1.5);
--= 3663a0fd FUNCTION_NOT_FOUND
SELECT every(DECIMAL '1.50');
--= 0f0a7043 FUNCTION_NOT_FOUND
SELECT every(true);
--= 6c1f925d [["_col0","boolean"]] [[true]]
SELECT every(CAST('2020-02-29' AS varchar));
--= 429d5d9a FUNCTION_NOT_FOUND
SELECT every(DATE '2020-02-29');
--= 808bf3a5 FUNCTION_NOT_FOUND
SELECT every(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 05c93a23 FUNCTION_NOT_FOUND
SELECT every(INTERVAL '1' DAY);
--= 81a36881 FUNCTION_NOT_FOUND
SELECT every(ARRAY[1, 2]);
--= 0d9bd1ec FUNCTION_NOT_FOUND
SELECT every(MAP(ARRAY['a'], ARRAY[1]));
--= 9c0281a8 FUNCTION_NOT_FOUND
SELECT every(JSON '1');
--= 6f0bf4db FUNCTION_NOT_FOUND
SELECT every(NULL);
--= b56865e1 [["_col0","boolean"]] [[null]]
SELECT geometric_mean(5);
--= dbc0d5e0 [["_col0","double"]] [["4.999999999999999"]]
SELECT geometric_mean(REAL '1.5');
--= d88f0c0f [["_col0","real"]] [["1.5"]]
SELECT geometric_mean(1.5);
--= 003b0a9e [["_col0","double"]] [["1.5"]]
SELECT geometric_mean(DECIMAL '1.50');
--= e3a7ac21 [["_col0","real"]] [["1.5"]]
SELECT geometric_mean(true);
--= e8bf59a9 FUNCTION_NOT_FOUND
SELECT geometric_mean(CAST('2020-02-29' AS varchar));
--= ad45ec35 FUNCTION_NOT_FOUND
SELECT geometric_mean(DATE '2020-02-29');
--= 34a95cda FUNCTION_NOT_FOUND
SELECT geometric_mean(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 6609491c FUNCTION_NOT_FOUND
SELECT geometric_mean(INTERVAL '1' DAY);
--= 15c2f792 FUNCTION_NOT_FOUND
SELECT geometric_mean(ARRAY[1, 2]);
--= 7c225b71 FUNCTION_NOT_FOUND
SELECT geometric_mean(MAP(ARRAY['a'], ARRAY[1]));
--= f8132fbb FUNCTION_NOT_FOUND
SELECT geometric_mean(JSON '1');
--= fb0cc988 FUNCTION_NOT_FOUND
SELECT geometric_mean(NULL);
--= f4892860 [["_col0","double"]] [[null]]
SELECT histogram(5);
--= 2e6cfeea [["_col0","map(integer, bigint)"]] [[{"5":1}]]
SELECT histogram(REAL '1.5');
--= 22ea3943 [["_col0","map(real, bigint)"]] [[{"1.5":1}]]
SELECT histogram(1.5);
--= 137c4785 [["_col0","map(double, bigint)"]] [[{"1.5":1}]]
SELECT histogram(DECIMAL '1.50');
--= d50a6820 [["_col0","map(decimal(3,2), bigint)"]] [[{"1.50":1}]]
SELECT histogram(true);
--= de1471a1 [["_col0","map(boolean, bigint)"]] [[{"true":1}]]
SELECT histogram(CAST('2020-02-29' AS varchar));
--= e2b2bd3d [["_col0","map(varchar, bigint)"]] [[{"2020-02-29":1}]]
SELECT histogram(DATE '2020-02-29');
--= 715a2981 [["_col0","map(date, bigint)"]] [[{"2020-02-29":1}]]
SELECT histogram(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 7a92cae1 [["_col0","map(timestamp(6), bigint)"]] [[{"2020-02-29 13:04:05.678901":1}]]
SELECT histogram(INTERVAL '1' DAY);
--= e7b1e17e [["_col0","map(interval day to second, bigint)"]] [[{"1 00:00:00.000":1}]]
SELECT histogram(ARRAY[1, 2]);
--= 1bc37a67 [["_col0","map(array(integer), bigint)"]] [[{"[1, 2]":1}]]
SELECT histogram(MAP(ARRAY['a'], ARRAY[1]));
--= bc4fa670 [["_col0","map(map(varchar(1), integer), bigint)"]] [[{"{a=1}":1}]]
SELECT histogram(JSON '1');
--= edb2ef97 [["_col0","map(json, bigint)"]] [[{"1":1}]]
SELECT histogram(NULL);
--= bde5b880 [["_col0","map(unknown, bigint)"]] [[null]]
SELECT kurtosis(5);
--= 473d8bd6 [["_col0","double"]] [[null]]
SELECT kurtosis(REAL '1.5');
--= bba59bb9 [["_col0","double"]] [[null]]
SELECT kurtosis(1.5);
--= 716b6689 [["_col0","double"]] [[null]]
SELECT kurtosis(DECIMAL '1.50');
--= a6f88410 [["_col0","double"]] [[null]]
SELECT kurtosis(true);
--= cb2bfe58 FUNCTION_NOT_FOUND
SELECT kurtosis(CAST('2020-02-29' AS varchar));
--= 9eb64085 FUNCTION_NOT_FOUND
SELECT kurtosis(DATE '2020-02-29');
--= 328e0fa4 FUNCTION_NOT_FOUND
SELECT kurtosis(TIMESTAMP '2020-02-29 13:04:05.678901');
--= e5a3fe48 FUNCTION_NOT_FOUND
SELECT kurtosis(INTERVAL '1' DAY);
--= ea88c123 FUNCTION_NOT_FOUND
SELECT kurtosis(ARRAY[1, 2]);
--= 24476022 FUNCTION_NOT_FOUND
SELECT kurtosis(MAP(ARRAY['a'], ARRAY[1]));
--= 36c38e11 FUNCTION_NOT_FOUND
SELECT kurtosis(JSON '1');
--= 688c35a7 FUNCTION_NOT_FOUND
SELECT kurtosis(NULL);
--= f6d7e629 [["_col0","double"]] [[null]]
SELECT listagg(5, 'a', true, 'a', true);
--= 13593a03 SYNTAX_ERROR
SELECT listagg(REAL '1.5', 'a', true, 'a', true);
--= a63a94f2 SYNTAX_ERROR
SELECT listagg(1.5, 'a', true, 'a', true);
--= 1e955294 SYNTAX_ERROR
SELECT listagg(DECIMAL '1.50', 'a', true, 'a', true);
--= 0ac2cdc6 SYNTAX_ERROR
SELECT listagg(true, 'a', true, 'a', true);
--= a37867c9 SYNTAX_ERROR
SELECT listagg(CAST('2020-02-29' AS varchar), 'a', true, 'a', true);
--= 5c28f538 SYNTAX_ERROR
SELECT listagg(DATE '2020-02-29', 'a', true, 'a', true);
--= 80e4feb2 SYNTAX_ERROR
SELECT listagg(TIMESTAMP '2020-02-29 13:04:05.678901', 'a', true, 'a', true);
--= 1fc0f9a2 SYNTAX_ERROR
SELECT listagg(INTERVAL '1' DAY, 'a', true, 'a', true);
--= 08ed0299 SYNTAX_ERROR
SELECT listagg(ARRAY[1, 2], 'a', true, 'a', true);
--= b10189c2 SYNTAX_ERROR
SELECT listagg(MAP(ARRAY['a'], ARRAY[1]), 'a', true, 'a', true);
--= fb9f7234 SYNTAX_ERROR
SELECT listagg(JSON '1', 'a', true, 'a', true);
--= 83dd1636 SYNTAX_ERROR
SELECT listagg(NULL, 'a', true, 'a', true);
--= 0a08b89c SYNTAX_ERROR
SELECT listagg('a', 5, true, 'a', true);
--= b92de1e1 SYNTAX_ERROR
SELECT listagg('a', REAL '1.5', true, 'a', true);
--= ebde2f83 SYNTAX_ERROR
SELECT listagg('a', 1.5, true, 'a', true);
--= 166c01a7 SYNTAX_ERROR
SELECT listagg('a', DECIMAL '1.50', true, 'a', true);
--= 2530a2a2 SYNTAX_ERROR
SELECT listagg('a', true, true, 'a', true);
--= 6145a334 SYNTAX_ERROR
SELECT listagg('a', CAST('2020-02-29' AS varchar), true, 'a', true);
--= 5012815b SYNTAX_ERROR
SELECT listagg('a', DATE '2020-02-29', true, 'a', true);
--= 000fb83d SYNTAX_ERROR
SELECT listagg('a', TIMESTAMP '2020-02-29 13:04:05.678901', true, 'a', true);
--= 47a20ac2 SYNTAX_ERROR
SELECT listagg('a', INTERVAL '1' DAY, true, 'a', true);
--= ad080c44 SYNTAX_ERROR
SELECT listagg('a', ARRAY[1, 2], true, 'a', true);
--= 85bb654e SYNTAX_ERROR
SELECT listagg('a', MAP(ARRAY['a'], ARRAY[1]), true, 'a', true);
--= 33fd118e SYNTAX_ERROR
SELECT listagg('a', JSON '1', true, 'a', true);
--= 87f315be SYNTAX_ERROR
SELECT listagg('a', NULL, true, 'a', true);
--= 791312c7 SYNTAX_ERROR
SELECT listagg('a', 'a', 5, 'a', true);
--= 6f9b0974 SYNTAX_ERROR
SELECT listagg('a', 'a', REAL '1.5', 'a', true);
--= 8f3d2aff SYNTAX_ERROR
SELECT listagg('a', 'a', 1.5, 'a', true);
--= 015c79ac SYNTAX_ERROR
SELECT listagg('a', 'a', DECIMAL '1.50', 'a', true);
--= e5b99d10 SYNTAX_ERROR
SELECT listagg('a', 'a', true, 'a', true);
--= dbd7a5fb SYNTAX_ERROR
SELECT listagg('a', 'a', CAST('2020-02-29' AS varchar), 'a', true);
--= f7de9cd2 SYNTAX_ERROR
SELECT listagg('a', 'a', DATE '2020-02-29', 'a', true);
--= df11fac3 SYNTAX_ERROR
SELECT listagg('a', 'a', TIMESTAMP '2020-02-29 13:04:05.678901', 'a', true);
--= 5acce2d3 SYNTAX_ERROR
SELECT listagg('a', 'a', INTERVAL '1' DAY, 'a', true);
--= a701077c SYNTAX_ERROR
SELECT listagg('a', 'a', ARRAY[1, 2], 'a', true);
--= 825f93ad SYNTAX_ERROR
SELECT listagg('a', 'a', MAP(ARRAY['a'], ARRAY[1]), 'a', true);
--= 8953b04b SYNTAX_ERROR
SELECT listagg('a', 'a', JSON '1', 'a', true);
--= 513b6082 SYNTAX_ERROR
SELECT listagg('a', 'a', NULL, 'a', true);
--= dd48beb1 SYNTAX_ERROR
SELECT listagg('a', 'a', true, 5, true);
--= 419805bf SYNTAX_ERROR
SELECT listagg('a', 'a', true, REAL '1.5', true);
--= 3f285a14 SYNTAX_ERROR
SELECT listagg('a', 'a', true, 1.5, true);
--= 770df307 SYNTAX_ERROR
SELECT listagg('a', 'a', true, DECIMAL '1.50', true);
--= 37b9d616 SYNTAX_ERROR
SELECT listagg('a', 'a', true, true, true);
--= 174150df SYNTAX_ERROR
SELECT listagg('a', 'a', true, CAST('2020-02-29' AS varchar), true);
--= 71eda421 SYNTAX_ERROR
SELECT listagg('a', 'a', true, DATE '2020-02-29', true);
--= 519b0287 SYNTAX_ERROR
SELECT listagg('a', 'a', true, TIMESTAMP '2020-02-29 13:04:05.678901', true);
--= 2d6b6478 SYNTAX_ERROR
SELECT listagg('a', 'a', true, INTERVAL '1' DAY, true);
--= 8c742547 SYNTAX_ERROR
SELECT listagg('a', 'a', true, ARRAY[1, 2], true);
--= 2aaf7d2e SYNTAX_ERROR
SELECT listagg('a', 'a', true, MAP(ARRAY['a'], ARRAY[1]), true);
--= 9c2ffae5 SYNTAX_ERROR
SELECT listagg('a', 'a', true, JSON '1', true);
--= 853a0649 SYNTAX_ERROR
SELECT listagg('a', 'a', true, NULL, true);
--= 774105e9 SYNTAX_ERROR
SELECT listagg('a', 'a', true, 'a', 5);
--= 6dd55641 SYNTAX_ERROR
SELECT listagg('a', 'a', true, 'a', REAL '1.5');
--= ab5128f4 SYNTAX_ERROR
SELECT listagg('a', 'a', true, 'a', 1.5);
--= a99baa29 SYNTAX_ERROR
SELECT listagg('a', 'a', true, 'a', DECIMAL '1.50');
--= ebd738a4 SYNTAX_ERROR
SELECT listagg('a', 'a', true, 'a', CAST('2020-02-29' AS varchar));
--= 8a2776d0 SYNTAX_ERROR
SELECT listagg('a', 'a', true, 'a', DATE '2020-02-29');
--= 33e83bc9 SYNTAX_ERROR
SELECT listagg('a', 'a', true, 'a', TIMESTAMP '2020-02-29 13:04:05.678901');
--= acd20911 SYNTAX_ERROR
SELECT listagg('a', 'a', true, 'a', INTERVAL '1' DAY);
--= 98f6aa60 SYNTAX_ERROR
SELECT listagg('a', 'a', true, 'a', ARRAY[1, 2]);
--= fda9b746 SYNTAX_ERROR
SELECT listagg('a', 'a', true, 'a', MAP(ARRAY['a'], ARRAY[1]));
--= 2c582dfa SYNTAX_ERROR
SELECT listagg('a', 'a', true, 'a', JSON '1');
--= f9108484 SYNTAX_ERROR
SELECT listagg('a', 'a', true, 'a', NULL);
--= fb364a6e SYNTAX_ERROR
SELECT make_set_digest(5);
--= f2863a81 [["_col0","SetDigest"]] [["AQgAAAACCwEAwMXUDwAgAAABAAAAG3dsm/bF1A8BAA=="]]
SELECT make_set_digest(REAL '1.5');
--= a5b3da8e [["_col0","SetDigest"]] [["AQgAAAACCwEAQCN4VwAgAAABAAAAfwY1424jeFcBAA=="]]
SELECT make_set_digest(1.5);
--= 080ef099 FUNCTION_IMPLEMENTATION_MISSING
SELECT make_set_digest(DECIMAL '1.50');
--= a00b26f9 [["_col0","SetDigest"]] [["AQgAAAACCwEAgMrDYAAgAAABAAAAJBMAPLjKw2ABAA=="]]
SELECT make_set_digest(true);
--= a44c4e05 FUNCTION_IMPLEMENTATION_MISSING
SELECT make_set_digest(CAST('2020-02-29' AS varchar));
--= c0405185 [["_col0","SetDigest"]] [["AQgAAAACCwEAw3PFFwAgAAABAAAA37FRbcZzxRcBAA=="]]
SELECT make_set_digest(DATE '2020-02-29');
--= 316425d5 [["_col0","SetDigest"]] [["AQgAAAACCwEAAJvLmgAgAAABAAAAARufLyaby5oBAA=="]]
SELECT make_set_digest(TIMESTAMP '2020-02-29 13:04:05.678901');
--= d9a7109b [["_col0","SetDigest"]] [["AQgAAAACCwEAwQrX3AAgAAABAAAAWujcwN8K19wBAA=="]]
SELECT make_set_digest(INTERVAL '1' DAY);
--= 0dea8fd6 [["_col0","SetDigest"]] [["AQgAAAACCwEAAAEYcwAgAAABAAAAg9YlxDIBGHMBAA=="]]
SELECT make_set_digest(ARRAY[1, 2]);
--= 02efcfae FUNCTION_IMPLEMENTATION_MISSING
SELECT make_set_digest(MAP(ARRAY['a'], ARRAY[1]));
--= c4d7d813 FUNCTION_IMPLEMENTATION_MISSING
SELECT make_set_digest(JSON '1');
--= d90da6c3 [["_col0","SetDigest"]] [["AQgAAAACCwEAwLv7cQAgAAABAAAAcXx7iv67+3EBAA=="]]
SELECT make_set_digest(NULL);
--= 391e1c3f FUNCTION_IMPLEMENTATION_MISSING
SELECT map_agg(5, 5);
--= 4ab1ec56 [["_col0","map(integer, integer)"]] [[{"5":5}]]
SELECT map_agg(REAL '1.5', 5);
--= 50f9a139 [["_col0","map(real, integer)"]] [[{"1.5":5}]]
SELECT map_agg(1.5, 5);
--= c579b856 [["_col0","map(double, integer)"]] [[{"1.5":5}]]
SELECT map_agg(DECIMAL '1.50', 5);
--= b88f0f3f [["_col0","map(decimal(3,2), integer)"]] [[{"1.50":5}]]
SELECT map_agg(true, 5);
--= 667999eb [["_col0","map(boolean, integer)"]] [[{"true":5}]]
SELECT map_agg(CAST('2020-02-29' AS varchar), 5);
--= bd992f06 [["_col0","map(varchar, integer)"]] [[{"2020-02-29":5}]]
SELECT map_agg(DATE '2020-02-29', 5);
--= cbbe06f6 [["_col0","map(date, integer)"]] [[{"2020-02-29":5}]]
SELECT map_agg(TIMESTAMP '2020-02-29 13:04:05.678901', 5);
--= 6f30ad41 [["_col0","map(timestamp(6), integer)"]] [[{"2020-02-29 13:04:05.678901":5}]]
SELECT map_agg(INTERVAL '1' DAY, 5);
--= 7206c6ee [["_col0","map(interval day to second, integer)"]] [[{"1 00:00:00.000":5}]]
SELECT map_agg(ARRAY[1, 2], 5);
--= d6982301 [["_col0","map(array(integer), integer)"]] [[{"[1, 2]":5}]]
SELECT map_agg(MAP(ARRAY['a'], ARRAY[1]), 5);
--= 79c30921 [["_col0","map(map(varchar(1), integer), integer)"]] [[{"{a=1}":5}]]
SELECT map_agg(JSON '1', 5);
--= 20c659b3 [["_col0","map(json, integer)"]] [[{"1":5}]]
SELECT map_agg(NULL, 5);
--= ae98fc41 [["_col0","map(unknown, integer)"]] [[null]]
SELECT map_agg(5, REAL '1.5');
--= eed996fc [["_col0","map(integer, real)"]] [[{"5":"1.5"}]]
SELECT map_agg(5, 1.5);
--= f711be76 [["_col0","map(integer, double)"]] [[{"5":"1.5"}]]
SELECT map_agg(5, DECIMAL '1.50');
--= 41e03d23 [["_col0","map(integer, decimal(3,2))"]] [[{"5":"1.50"}]]
SELECT map_agg(5, true);
--= 467c4f64 [["_col0","map(integer, boolean)"]] [[{"5":true}]]
SELECT map_agg(5, CAST('2020-02-29' AS varchar));
--= 3ece6d5e [["_col0","map(integer, varchar)"]] [[{"5":"2020-02-29"}]]
SELECT map_agg(5, DATE '2020-02-29');
--= 60fa1cde [["_col0","map(integer, date)"]] [[{"5":"2020-02-29"}]]
SELECT map_agg(5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= a624a47c [["_col0","map(integer, timestamp(6))"]] [[{"5":"2020-02-29 13:04:05.678901"}]]
SELECT map_agg(5, INTERVAL '1' DAY);
--= 55b1e0bf [["_col0","map(integer, interval day to second)"]] [[{"5":"1 00:00:00.000"}]]
SELECT map_agg(5, ARRAY[1, 2]);
--= a73939bf [["_col0","map(integer, array(integer))"]] [[{"5":[1,2]}]]
SELECT map_agg(5, MAP(ARRAY['a'], ARRAY[1]));
--= 19b6f16a [["_col0","map(integer, map(varchar(1), integer))"]] [[{"5":{"a":1}}]]
SELECT map_agg(5, JSON '1');
--= 34658d7a [["_col0","map(integer, json)"]] [[{"5":"1"}]]
SELECT map_agg(5, NULL);
--= 7040b433 [["_col0","map(integer, unknown)"]] [[{"5":null}]]
SELECT map_union(5);
--= f27ac9e2 FUNCTION_NOT_FOUND
SELECT map_union(REAL '1.5');
--= 6e642c0e FUNCTION_NOT_FOUND
SELECT map_union(1.5);
--= e4d73840 FUNCTION_NOT_FOUND
SELECT map_union(DECIMAL '1.50');
--= 153e9639 FUNCTION_NOT_FOUND
SELECT map_union(true);
--= 5756c2d7 FUNCTION_NOT_FOUND
SELECT map_union(CAST('2020-02-29' AS varchar));
--= 9c17d0f9 FUNCTION_NOT_FOUND
SELECT map_union(DATE '2020-02-29');
--= 03e94581 FUNCTION_NOT_FOUND
SELECT map_union(TIMESTAMP '2020-02-29 13:04:05.678901');
--= d364c7d3 FUNCTION_NOT_FOUND
SELECT map_union(INTERVAL '1' DAY);
--= e619429c FUNCTION_NOT_FOUND
SELECT map_union(ARRAY[1, 2]);
--= 1c5bf38f FUNCTION_NOT_FOUND
SELECT map_union(MAP(ARRAY['a'], ARRAY[1]));
--= 705bb657 [["_col0","map(varchar(1), integer)"]] [[{"a":1}]]
SELECT map_union(JSON '1');
--= af524326 FUNCTION_NOT_FOUND
SELECT map_union(NULL);
--= 27bc9de9 [["_col0","map(unknown, unknown)"]] [[null]]
SELECT max(5, 2);
--= f6ff5ca1 [["_col0","array(integer)"]] [[[5]]]
SELECT max(REAL '1.5', 2);
--= d343fb81 [["_col0","array(real)"]] [[["1.5"]]]
SELECT max(1.5, 2);
--= cea21154 [["_col0","array(double)"]] [[["1.5"]]]
SELECT max(DECIMAL '1.50', 2);
--= 31fb7d72 [["_col0","array(decimal(3,2))"]] [[["1.50"]]]
SELECT max(true, 2);
--= ec08e02b [["_col0","array(boolean)"]] [[[true]]]
SELECT max(CAST('2020-02-29' AS varchar), 2);
--= c07b16a4 [["_col0","array(varchar)"]] [[["2020-02-29"]]]
SELECT max(DATE '2020-02-29', 2);
--= aec5eaa5 [["_col0","array(date)"]] [[["2020-02-29"]]]
SELECT max(TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= 9dcf93bb [["_col0","array(timestamp(6))"]] [[["2020-02-29 13:04:05.678901"]]]
SELECT max(INTERVAL '1' DAY, 2);
--= a39783cc [["_col0","array(interval day to second)"]] [[["1 00:00:00.000"]]]
SELECT max(ARRAY[1, 2], 2);
--= 73bbdecb [["_col0","array(array(integer))"]] [[[[1,2]]]]
SELECT max(MAP(ARRAY['a'], ARRAY[1]), 2);
--= 8d80d020 FUNCTION_NOT_FOUND
SELECT max(JSON '1', 2);
--= 35bbbb3e FUNCTION_NOT_FOUND
SELECT max(NULL, 2);
--= a7348801 [["_col0","array(unknown)"]] [[null]]
SELECT max(5, 5);
--= 4f9ba33d [["_col0","array(integer)"]] [[[5]]]
SELECT max(5, REAL '1.5');
--= d74ada9d FUNCTION_NOT_FOUND
SELECT max(5, 1.5);
--= 942ec3be FUNCTION_NOT_FOUND
SELECT max(5, DECIMAL '1.50');
--= 06321712 FUNCTION_NOT_FOUND
SELECT max(5, true);
--= e90b8207 FUNCTION_NOT_FOUND
SELECT max(5, CAST('2020-02-29' AS varchar));
--= 64e79137 FUNCTION_NOT_FOUND
SELECT max(5, DATE '2020-02-29');
--= e4a42934 FUNCTION_NOT_FOUND
SELECT max(5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= b418d6e6 FUNCTION_NOT_FOUND
SELECT max(5, INTERVAL '1' DAY);
--= 1b459b62 FUNCTION_NOT_FOUND
SELECT max(5, ARRAY[1, 2]);
--= 93b1e61c FUNCTION_NOT_FOUND
SELECT max(5, MAP(ARRAY['a'], ARRAY[1]));
--= 48bcc3b7 FUNCTION_NOT_FOUND
SELECT max(5, JSON '1');
--= 056b714d FUNCTION_NOT_FOUND
SELECT max(5, NULL);
--= 3fec5aac [["_col0","array(integer)"]] [[null]]
SELECT max(5);
--= ea8f7ec7 [["_col0","integer"]] [[5]]
SELECT max(REAL '1.5');
--= 908ee592 [["_col0","real"]] [["1.5"]]
SELECT max(1.5);
--= 55a1bf63 [["_col0","double"]] [["1.5"]]
SELECT max(DECIMAL '1.50');
--= 5fe90451 [["_col0","decimal(3,2)"]] [["1.50"]]
SELECT max(true);
--= f2ede5a6 [["_col0","boolean"]] [[true]]
SELECT max(CAST('2020-02-29' AS varchar));
--= ec81e15d [["_col0","varchar"]] [["2020-02-29"]]
SELECT max(DATE '2020-02-29');
--= e1defb37 [["_col0","date"]] [["2020-02-29"]]
SELECT max(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 7ae9e7da [["_col0","timestamp(6)"]] [["2020-02-29 13:04:05.678901"]]
SELECT max(INTERVAL '1' DAY);
--= 952366ee [["_col0","interval day to second"]] [["1 00:00:00.000"]]
SELECT max(ARRAY[1, 2]);
--= d826d772 [["_col0","array(integer)"]] [[[1,2]]]
SELECT max(MAP(ARRAY['a'], ARRAY[1]));
--= 73862102 FUNCTION_NOT_FOUND
SELECT max(JSON '1');
--= 0d6f31e1 FUNCTION_NOT_FOUND
SELECT max(NULL);
--= 8d479b49 [["_col0","unknown"]] [[null]]
SELECT max_by(5, 5, 2);
--= 41fe02b4 [["_col0","array(integer)"]] [[[5]]]
SELECT max_by(REAL '1.5', 5, 2);
--= 55e05ab1 [["_col0","array(real)"]] [[["1.5"]]]
SELECT max_by(1.5, 5, 2);
--= 51b1128e [["_col0","array(double)"]] [[["1.5"]]]
SELECT max_by(DECIMAL '1.50', 5, 2);
--= 4efc22c9 [["_col0","array(decimal(3,2))"]] [[["1.50"]]]
SELECT max_by(true, 5, 2);
--= 3cdeabe5 [["_col0","array(boolean)"]] [[[true]]]
SELECT max_by(CAST('2020-02-29' AS varchar), 5, 2);
--= e5b6d786 [["_col0","array(varchar)"]] [[["2020-02-29"]]]
SELECT max_by(DATE '2020-02-29', 5, 2);
--= 735854d1 [["_col0","array(date)"]] [[["2020-02-29"]]]
SELECT max_by(TIMESTAMP '2020-02-29 13:04:05.678901', 5, 2);
--= afc041e2 [["_col0","array(timestamp(6))"]] [[["2020-02-29 13:04:05.678901"]]]
SELECT max_by(INTERVAL '1' DAY, 5, 2);
--= d436e8da [["_col0","array(interval day to second)"]] [[["1 00:00:00.000"]]]
SELECT max_by(ARRAY[1, 2], 5, 2);
--= a9717fce [["_col0","array(array(integer))"]] [[[[1,2]]]]
SELECT max_by(MAP(ARRAY['a'], ARRAY[1]), 5, 2);
--= dd09fc3b [["_col0","array(map(varchar(1), integer))"]] [[[{"a":1}]]]
SELECT max_by(JSON '1', 5, 2);
--= 5ebd0179 [["_col0","array(json)"]] [[["1"]]]
SELECT max_by(NULL, 5, 2);
--= c2a21023 [["_col0","array(unknown)"]] [[[null]]]
SELECT max_by(5, REAL '1.5', 2);
--= d18d3695 [["_col0","array(integer)"]] [[[5]]]
SELECT max_by(5, 1.5, 2);
--= 92628d13 [["_col0","array(integer)"]] [[[5]]]
SELECT max_by(5, DECIMAL '1.50', 2);
--= 4a50ec42 [["_col0","array(integer)"]] [[[5]]]
SELECT max_by(5, true, 2);
--= 2aa91be8 [["_col0","array(integer)"]] [[[5]]]
SELECT max_by(5, CAST('2020-02-29' AS varchar), 2);
--= 2f66eefc [["_col0","array(integer)"]] [[[5]]]
SELECT max_by(5, DATE '2020-02-29', 2);
--= 769edd32 [["_col0","array(integer)"]] [[[5]]]
SELECT max_by(5, TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= faeb8f9a [["_col0","array(integer)"]] [[[5]]]
SELECT max_by(5, INTERVAL '1' DAY, 2);
--= 5c18ed62 [["_col0","array(integer)"]] [[[5]]]
SELECT max_by(5, ARRAY[1, 2], 2);
--= 676b046d [["_col0","array(integer)"]] [[[5]]]
SELECT max_by(5, MAP(ARRAY['a'], ARRAY[1]), 2);
--= 312eae5b FUNCTION_NOT_FOUND
SELECT max_by(5, JSON '1', 2);
--= c9fc256b FUNCTION_NOT_FOUND
SELECT max_by(5, NULL, 2);
--= 4de40a18 [["_col0","array(integer)"]] [[null]]
SELECT max_by(5, 5, 5);
--= 169cd5d6 [["_col0","array(integer)"]] [[[5]]]
SELECT max_by(5, 5, REAL '1.5');
--= 8496be65 FUNCTION_NOT_FOUND
SELECT max_by(5, 5, 1.5);
--= 685665ab FUNCTION_NOT_FOUND
SELECT max_by(5, 5, DECIMAL '1.50');
--= 2da53519 FUNCTION_NOT_FOUND
SELECT max_by(5, 5, true);
--= 51709b18 FUNCTION_NOT_FOUND
SELECT max_by(5, 5, CAST('2020-02-29' AS varchar));
--= 16bea744 FUNCTION_NOT_FOUND
SELECT max_by(5, 5, DATE '2020-02-29');
--= b79d7184 FUNCTION_NOT_FOUND
SELECT max_by(5, 5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= a983f7e6 FUNCTION_NOT_FOUND
SELECT max_by(5, 5, INTERVAL '1' DAY);
--= ccb78b5f FUNCTION_NOT_FOUND
SELECT max_by(5, 5, ARRAY[1, 2]);
--= 5f2047e3 FUNCTION_NOT_FOUND
SELECT max_by(5, 5, MAP(ARRAY['a'], ARRAY[1]));
--= 7afc1fb2 FUNCTION_NOT_FOUND
SELECT max_by(5, 5, JSON '1');
--= f42392ac FUNCTION_NOT_FOUND
SELECT max_by(5, 5, NULL);
--= db5ad602 [["_col0","array(integer)"]] [[null]]
SELECT max_by(5, 5);
--= ad7c41c4 [["_col0","integer"]] [[5]]
SELECT max_by(REAL '1.5', 5);
--= 9d9b71de [["_col0","real"]] [["1.5"]]
SELECT max_by(1.5, 5);
--= 7e0a384e [["_col0","double"]] [["1.5"]]
SELECT max_by(DECIMAL '1.50', 5);
--= 1e770955 [["_col0","decimal(3,2)"]] [["1.50"]]
SELECT max_by(true, 5);
--= 6561b181 [["_col0","boolean"]] [[true]]
SELECT max_by(CAST('2020-02-29' AS varchar), 5);
--= 4ec42222 [["_col0","varchar"]] [["2020-02-29"]]
SELECT max_by(DATE '2020-02-29', 5);
--= aae05f5d [["_col0","date"]] [["2020-02-29"]]
SELECT max_by(TIMESTAMP '2020-02-29 13:04:05.678901', 5);
--= b6ca0125 [["_col0","timestamp(6)"]] [["2020-02-29 13:04:05.678901"]]
SELECT max_by(INTERVAL '1' DAY, 5);
--= c67e8018 [["_col0","interval day to second"]] [["1 00:00:00.000"]]
SELECT max_by(ARRAY[1, 2], 5);
--= 11e5db81 [["_col0","array(integer)"]] [[[1,2]]]
SELECT max_by(MAP(ARRAY['a'], ARRAY[1]), 5);
--= 7fb68798 [["_col0","map(varchar(1), integer)"]] [[{"a":1}]]
SELECT max_by(JSON '1', 5);
--= 2d6105ea [["_col0","json"]] [["1"]]
SELECT max_by(NULL, 5);
--= 1413825d [["_col0","unknown"]] [[null]]
SELECT max_by(5, REAL '1.5');
--= 679e2d1b [["_col0","integer"]] [[5]]
SELECT max_by(5, 1.5);
--= f4edd458 [["_col0","integer"]] [[5]]
SELECT max_by(5, DECIMAL '1.50');
--= 6f4994ea [["_col0","integer"]] [[5]]
SELECT max_by(5, true);
--= f813c658 [["_col0","integer"]] [[5]]
SELECT max_by(5, CAST('2020-02-29' AS varchar));
--= 4cc6979a [["_col0","integer"]] [[5]]
SELECT max_by(5, DATE '2020-02-29');
--= f9e7d26b [["_col0","integer"]] [[5]]
SELECT max_by(5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= cdab4cdc [["_col0","integer"]] [[5]]
SELECT max_by(5, INTERVAL '1' DAY);
--= 928834f9 [["_col0","integer"]] [[5]]
SELECT max_by(5, ARRAY[1, 2]);
--= e2136518 [["_col0","integer"]] [[5]]
SELECT max_by(5, MAP(ARRAY['a'], ARRAY[1]));
--= 9048eaf2 FUNCTION_NOT_FOUND
SELECT max_by(5, JSON '1');
--= f5ad5750 FUNCTION_NOT_FOUND
SELECT max_by(5, NULL);
--= 9f9aa139 [["_col0","integer"]] [[null]]
SELECT min(5, 2);
--= d529701c [["_col0","array(integer)"]] [[[5]]]
SELECT min(REAL '1.5', 2);
--= db0c8d14 [["_col0","array(real)"]] [[["1.5"]]]
SELECT min(1.5, 2);
--= 7092afc3 [["_col0","array(double)"]] [[["1.5"]]]
SELECT min(DECIMAL '1.50', 2);
--= e524abaa [["_col0","array(decimal(3,2))"]] [[["1.50"]]]
SELECT min(true, 2);
--= f0b05c4d [["_col0","array(boolean)"]] [[[true]]]
SELECT min(CAST('2020-02-29' AS varchar), 2);
--= bf30438e [["_col0","array(varchar)"]] [[["2020-02-29"]]]
SELECT min(DATE '2020-02-29', 2);
--= 09bb3ce8 [["_col0","array(date)"]] [[["2020-02-29"]]]
SELECT min(TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= 7130d519 [["_col0","array(timestamp(6))"]] [[["2020-02-29 13:04:05.678901"]]]
SELECT min(INTERVAL '1' DAY, 2);
--= f95e143e [["_col0","array(interval day to second)"]] [[["1 00:00:00.000"]]]
SELECT min(ARRAY[1, 2], 2);
--= a32e941d [["_col0","array(array(integer))"]] [[[[1,2]]]]
SELECT min(MAP(ARRAY['a'], ARRAY[1]), 2);
--= 1e9e1f9c FUNCTION_NOT_FOUND
SELECT min(JSON '1', 2);
--= 8843b5eb FUNCTION_NOT_FOUND
SELECT min(NULL, 2);
--= ec325115 [["_col0","array(unknown)"]] [[null]]
SELECT min(5, 5);
--= c4aa495f [["_col0","array(integer)"]] [[[5]]]
SELECT min(5, REAL '1.5');
--= e2ef8939 FUNCTION_NOT_FOUND
SELECT min(5, 1.5);
--= fd37fbee FUNCTION_NOT_FOUND
SELECT min(5, DECIMAL '1.50');
--= f368202d FUNCTION_NOT_FOUND
SELECT min(5, true);
--= f75ca7c2 FUNCTION_NOT_FOUND
SELECT min(5, CAST('2020-02-29' AS varchar));
--= f7e42d98 FUNCTION_NOT_FOUND
SELECT min(5, DATE '2020-02-29');
--= fe39c1ca FUNCTION_NOT_FOUND
SELECT min(5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= bb1a8127 FUNCTION_NOT_FOUND
SELECT min(5, INTERVAL '1' DAY);
--= 83230c74 FUNCTION_NOT_FOUND
SELECT min(5, ARRAY[1, 2]);
--= d2d1451c FUNCTION_NOT_FOUND
SELECT min(5, MAP(ARRAY['a'], ARRAY[1]));
--= 5c80e779 FUNCTION_NOT_FOUND
SELECT min(5, JSON '1');
--= 6bbd3d59 FUNCTION_NOT_FOUND
SELECT min(5, NULL);
--= 49da1c1e [["_col0","array(integer)"]] [[null]]
SELECT min(5);
--= 4d43f795 [["_col0","integer"]] [[5]]
SELECT min(REAL '1.5');
--= 8c40e903 [["_col0","real"]] [["1.5"]]
SELECT min(1.5);
--= 4aa841b7 [["_col0","double"]] [["1.5"]]
SELECT min(DECIMAL '1.50');
--= d3dba463 [["_col0","decimal(3,2)"]] [["1.50"]]
SELECT min(true);
--= 55b6e388 [["_col0","boolean"]] [[true]]
SELECT min(CAST('2020-02-29' AS varchar));
--= 4b0ceaaf [["_col0","varchar"]] [["2020-02-29"]]
SELECT min(DATE '2020-02-29');
--= 67f01f65 [["_col0","date"]] [["2020-02-29"]]
SELECT min(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 5714c17e [["_col0","timestamp(6)"]] [["2020-02-29 13:04:05.678901"]]
SELECT min(INTERVAL '1' DAY);
--= 5849bba1 [["_col0","interval day to second"]] [["1 00:00:00.000"]]
SELECT min(ARRAY[1, 2]);
--= 70ed6d09 [["_col0","array(integer)"]] [[[1,2]]]
SELECT min(MAP(ARRAY['a'], ARRAY[1]));
--= 500a9363 FUNCTION_NOT_FOUND
SELECT min(JSON '1');
--= d9925eda FUNCTION_NOT_FOUND
SELECT min(NULL);
--= 55bce4ba [["_col0","unknown"]] [[null]]
SELECT min_by(5, 5, 2);
--= 54c94bde [["_col0","array(integer)"]] [[[5]]]
SELECT min_by(REAL '1.5', 5, 2);
--= 6fda656c [["_col0","array(real)"]] [[["1.5"]]]
SELECT min_by(1.5, 5, 2);
--= 760b3436 [["_col0","array(double)"]] [[["1.5"]]]
SELECT min_by(DECIMAL '1.50', 5, 2);
--= f4d85aba [["_col0","array(decimal(3,2))"]] [[["1.50"]]]
SELECT min_by(true, 5, 2);
--= 42dd6225 [["_col0","array(boolean)"]] [[[true]]]
SELECT min_by(CAST('2020-02-29' AS varchar), 5, 2);
--= defcb8ae [["_col0","array(varchar)"]] [[["2020-02-29"]]]
SELECT min_by(DATE '2020-02-29', 5, 2);
--= 170d0bf1 [["_col0","array(date)"]] [[["2020-02-29"]]]
SELECT min_by(TIMESTAMP '2020-02-29 13:04:05.678901', 5, 2);
--= d64efd57 [["_col0","array(timestamp(6))"]] [[["2020-02-29 13:04:05.678901"]]]
SELECT min_by(INTERVAL '1' DAY, 5, 2);
--= 04deb11a [["_col0","array(interval day to second)"]] [[["1 00:00:00.000"]]]
SELECT min_by(ARRAY[1, 2], 5, 2);
--= cbc28880 [["_col0","array(array(integer))"]] [[[[1,2]]]]
SELECT min_by(MAP(ARRAY['a'], ARRAY[1]), 5, 2);
--= 151c4fd3 [["_col0","array(map(varchar(1), integer))"]] [[[{"a":1}]]]
SELECT min_by(JSON '1', 5, 2);
--= 0b8994b2 [["_col0","array(json)"]] [[["1"]]]
SELECT min_by(NULL, 5, 2);
--= 6d0b1196 [["_col0","array(unknown)"]] [[[null]]]
SELECT min_by(5, REAL '1.5', 2);
--= 064bc726 [["_col0","array(integer)"]] [[[5]]]
SELECT min_by(5, 1.5, 2);
--= 8bf3f445 [["_col0","array(integer)"]] [[[5]]]
SELECT min_by(5, DECIMAL '1.50', 2);
--= b45edfb4 [["_col0","array(integer)"]] [[[5]]]
SELECT min_by(5, true, 2);
--= 997cec62 [["_col0","array(integer)"]] [[[5]]]
SELECT min_by(5, CAST('2020-02-29' AS varchar), 2);
--= a344e1aa [["_col0","array(integer)"]] [[[5]]]
SELECT min_by(5, DATE '2020-02-29', 2);
--= 8962ca33 [["_col0","array(integer)"]] [[[5]]]
SELECT min_by(5, TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= 71ec7691 [["_col0","array(integer)"]] [[[5]]]
SELECT min_by(5, INTERVAL '1' DAY, 2);
--= 79eb0d74 [["_col0","array(integer)"]] [[[5]]]
SELECT min_by(5, ARRAY[1, 2], 2);
--= 61c9b913 [["_col0","array(integer)"]] [[[5]]]
SELECT min_by(5, MAP(ARRAY['a'], ARRAY[1]), 2);
--= b9f8664c FUNCTION_NOT_FOUND
SELECT min_by(5, JSON '1', 2);
--= d74ba98d FUNCTION_NOT_FOUND
SELECT min_by(5, NULL, 2);
--= 32df609a [["_col0","array(integer)"]] [[null]]
SELECT min_by(5, 5, 5);
--= c5e4c3af [["_col0","array(integer)"]] [[[5]]]
SELECT min_by(5, 5, REAL '1.5');
--= 25fcf921 FUNCTION_NOT_FOUND
SELECT min_by(5, 5, 1.5);
--= c9446bc7 FUNCTION_NOT_FOUND
SELECT min_by(5, 5, DECIMAL '1.50');
--= 93afd9e5 FUNCTION_NOT_FOUND
SELECT min_by(5, 5, true);
--= 53a362b5 FUNCTION_NOT_FOUND
SELECT min_by(5, 5, CAST('2020-02-29' AS varchar));
--= 419e11b0 FUNCTION_NOT_FOUND
SELECT min_by(5, 5, DATE '2020-02-29');
--= ca1c44d0 FUNCTION_NOT_FOUND
SELECT min_by(5, 5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 897b6310 FUNCTION_NOT_FOUND
SELECT min_by(5, 5, INTERVAL '1' DAY);
--= 007aa00c FUNCTION_NOT_FOUND
SELECT min_by(5, 5, ARRAY[1, 2]);
--= fe4eeb44 FUNCTION_NOT_FOUND
SELECT min_by(5, 5, MAP(ARRAY['a'], ARRAY[1]));
--= b928459c FUNCTION_NOT_FOUND
SELECT min_by(5, 5, JSON '1');
--= 29c5f202 FUNCTION_NOT_FOUND
SELECT min_by(5, 5, NULL);
--= ff19da92 [["_col0","array(integer)"]] [[null]]
SELECT min_by(5, 5);
--= f08981ec [["_col0","integer"]] [[5]]
SELECT min_by(REAL '1.5', 5);
--= 4defc653 [["_col0","real"]] [["1.5"]]
SELECT min_by(1.5, 5);
--= 01cf5b36 [["_col0","double"]] [["1.5"]]
SELECT min_by(DECIMAL '1.50', 5);
--= cf0c5027 [["_col0","decimal(3,2)"]] [["1.50"]]
SELECT min_by(true, 5);
--= 00dc720b [["_col0","boolean"]] [[true]]
SELECT min_by(CAST('2020-02-29' AS varchar), 5);
--= 63513667 [["_col0","varchar"]] [["2020-02-29"]]
SELECT min_by(DATE '2020-02-29', 5);
--= 0aba3455 [["_col0","date"]] [["2020-02-29"]]
SELECT min_by(TIMESTAMP '2020-02-29 13:04:05.678901', 5);
--= 3b387cea [["_col0","timestamp(6)"]] [["2020-02-29 13:04:05.678901"]]
SELECT min_by(INTERVAL '1' DAY, 5);
--= bcbacd85 [["_col0","interval day to second"]] [["1 00:00:00.000"]]
SELECT min_by(ARRAY[1, 2], 5);
--= cf9a76bf [["_col0","array(integer)"]] [[[1,2]]]
SELECT min_by(MAP(ARRAY['a'], ARRAY[1]), 5);
--= 8ad8849b [["_col0","map(varchar(1), integer)"]] [[{"a":1}]]
SELECT min_by(JSON '1', 5);
--= cfa15890 [["_col0","json"]] [["1"]]
SELECT min_by(NULL, 5);
--= d73f3308 [["_col0","unknown"]] [[null]]
SELECT min_by(5, REAL '1.5');
--= 60f1ebfd [["_col0","integer"]] [[5]]
SELECT min_by(5, 1.5);
--= 30ad2cfc [["_col0","integer"]] [[5]]
SELECT min_by(5, DECIMAL '1.50');
--= 08b19dd5 [["_col0","integer"]] [[5]]
SELECT min_by(5, true);
--= 431e1b54 [["_col0","integer"]] [[5]]
SELECT min_by(5, CAST('2020-02-29' AS varchar));
--= 53f81b4b [["_col0","integer"]] [[5]]
SELECT min_by(5, DATE '2020-02-29');
--= 44f06f5e [["_col0","integer"]] [[5]]
SELECT min_by(5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= ade8eef7 [["_col0","integer"]] [[5]]
SELECT min_by(5, INTERVAL '1' DAY);
--= 4ef1782f [["_col0","integer"]] [[5]]
SELECT min_by(5, ARRAY[1, 2]);
--= 032a69e6 [["_col0","integer"]] [[5]]
SELECT min_by(5, MAP(ARRAY['a'], ARRAY[1]));
--= e49705a1 FUNCTION_NOT_FOUND
SELECT min_by(5, JSON '1');
--= 7e153f9e FUNCTION_NOT_FOUND
SELECT min_by(5, NULL);
--= ddb5cecd [["_col0","integer"]] [[null]]
SELECT multimap_agg(5, 5);
--= e5fc2c8b [["_col0","map(integer, array(integer))"]] [[{"5":[5]}]]
SELECT multimap_agg(REAL '1.5', 5);
--= ac3a0dcf [["_col0","map(real, array(integer))"]] [[{"1.5":[5]}]]
SELECT multimap_agg(1.5, 5);
--= 92250cdf [["_col0","map(double, array(integer))"]] [[{"1.5":[5]}]]
SELECT multimap_agg(DECIMAL '1.50', 5);
--= f76e6359 [["_col0","map(decimal(3,2), array(integer))"]] [[{"1.50":[5]}]]
SELECT multimap_agg(true, 5);
--= d58b5a7b [["_col0","map(boolean, array(integer))"]] [[{"true":[5]}]]
SELECT multimap_agg(CAST('2020-02-29' AS varchar), 5);
--= 8268980f [["_col0","map(varchar, array(integer))"]] [[{"2020-02-29":[5]}]]
SELECT multimap_agg(DATE '2020-02-29', 5);
--= d0ae0670 [["_col0","map(date, array(integer))"]] [[{"2020-02-29":[5]}]]
SELECT multimap_agg(TIMESTAMP '2020-02-29 13:04:05.678901', 5);
--= 0f43da19 [["_col0","map(timestamp(6), array(integer))"]] [[{"2020-02-29 13:04:05.678901":[5]}]]
SELECT multimap_agg(INTERVAL '1' DAY, 5);
--= 71ba48e5 [["_col0","map(interval day to second, array(integer))"]] [[{"1 00:00:00.000":[5]}]]
SELECT multimap_agg(ARRAY[1, 2], 5);
--= 7ca184ea [["_col0","map(array(integer), array(integer))"]] [[{"[1, 2]":[5]}]]
SELECT multimap_agg(MAP(ARRAY['a'], ARRAY[1]), 5);
--= cba14e0c [["_col0","map(map(varchar(1), integer), array(integer))"]] [[{"{a=1}":[5]}]]
SELECT multimap_agg(JSON '1', 5);
--= 086c35cf [["_col0","map(json, array(integer))"]] [[{"1":[5]}]]
SELECT multimap_agg(NULL, 5);
--= 620c82c6 [["_col0","map(unknown, array(integer))"]] [[null]]
SELECT multimap_agg(5, REAL '1.5');
--= fa6bef0e [["_col0","map(integer, array(real))"]] [[{"5":["1.5"]}]]
SELECT multimap_agg(5, 1.5);
--= 03dbd095 [["_col0","map(integer, array(double))"]] [[{"5":["1.5"]}]]
SELECT multimap_agg(5, DECIMAL '1.50');
--= 54159bb5 [["_col0","map(integer, array(decimal(3,2)))"]] [[{"5":["1.50"]}]]
SELECT multimap_agg(5, true);
--= a7e89450 [["_col0","map(integer, array(boolean))"]] [[{"5":[true]}]]
SELECT multimap_agg(5, CAST('2020-02-29' AS varchar));
--= bab2bf2d [["_col0","map(integer, array(varchar))"]] [[{"5":["2020-02-29"]}]]
SELECT multimap_agg(5, DATE '2020-02-29');
--= 8318c1ec [["_col0","map(integer, array(date))"]] [[{"5":["2020-02-29"]}]]
SELECT multimap_agg(5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= ef8b2afd [["_col0","map(integer, array(timestamp(6)))"]] [[{"5":["2020-02-29 13:04:05.678901"]}]]
SELECT multimap_agg(5, INTERVAL '1' DAY);
--= a1463ac7 [["_col0","map(integer, array(interval day to second))"]] [[{"5":["1 00:00:00.000"]}]]
SELECT multimap_agg(5, ARRAY[1, 2]);
--= 3cfd3e7a [["_col0","map(integer, array(array(integer)))"]] [[{"5":[[1,2]]}]]
SELECT multimap_agg(5, MAP(ARRAY['a'], ARRAY[1]));
--= feb0d00f [["_col0","map(integer, array(map(varchar(1), integer)))"]] [[{"5":[{"a":1}]}]]
SELECT multimap_agg(5, JSON '1');
--= f2c4c441 [["_col0","map(integer, array(json))"]] [[{"5":["1"]}]]
SELECT multimap_agg(5, NULL);
--= b2528568 [["_col0","map(integer, array(unknown))"]] [[{"5":[null]}]]
SELECT numeric_histogram(5, 1.5);
--= d3adfa74 [["_col0","map(double, double)"]] [[{"1.5":"1.0"}]]
SELECT numeric_histogram(REAL '1.5', 1.5);
--= 2d6949ae FUNCTION_NOT_FOUND
SELECT numeric_histogram(1.5, 1.5);
--= 266755bd FUNCTION_NOT_FOUND
SELECT numeric_histogram(DECIMAL '1.50', 1.5);
--= c0c18267 FUNCTION_NOT_FOUND
SELECT numeric_histogram(true, 1.5);
--= 0788062d FUNCTION_NOT_FOUND
SELECT numeric_histogram(CAST('2020-02-29' AS varchar), 1.5);
--= f292c1ba FUNCTION_NOT_FOUND
SELECT numeric_histogram(DATE '2020-02-29', 1.5);
--= 04bd2e22 FUNCTION_NOT_FOUND
SELECT numeric_histogram(TIMESTAMP '2020-02-29 13:04:05.678901', 1.5);
--= 2421e539 FUNCTION_NOT_FOUND
SELECT numeric_histogram(INTERVAL '1' DAY, 1.5);
--= 505db9e1 FUNCTION_NOT_FOUND
SELECT numeric_histogram(ARRAY[1, 2], 1.5);
--= be9b1bbb FUNCTION_NOT_FOUND
SELECT numeric_histogram(MAP(ARRAY['a'], ARRAY[1]), 1.5);
--= aaf7d93a FUNCTION_NOT_FOUND
SELECT numeric_histogram(JSON '1', 1.5);
--= 40cdb977 FUNCTION_NOT_FOUND
SELECT numeric_histogram(NULL, 1.5);
--= 331d93c8 [["_col0","map(double, double)"]] [[null]]
SELECT numeric_histogram(2, 5);
--= 0fb730dc [["_col0","map(real, real)"]] [[{"5.0":"1.0"}]]
SELECT numeric_histogram(2, REAL '1.5');
--= e1dbcb37 [["_col0","map(real, real)"]] [[{"1.5":"1.0"}]]
SELECT numeric_histogram(2, 1.5);
--= 69b6ae6f [["_col0","map(double, double)"]] [[{"1.5":"1.0"}]]
SELECT numeric_histogram(2, DECIMAL '1.50');
--= e3ae47b9 [["_col0","map(real, real)"]] [[{"1.5":"1.0"}]]
SELECT numeric_histogram(2, true);
--= 7702dcde FUNCTION_NOT_FOUND
SELECT numeric_histogram(2, CAST('2020-02-29' AS varchar));
--= 8d9b9b33 FUNCTION_NOT_FOUND
SELECT numeric_histogram(2, DATE '2020-02-29');
--= 38395f8b FUNCTION_NOT_FOUND
SELECT numeric_histogram(2, TIMESTAMP '2020-02-29 13:04:05.678901');
--= fd82b8e6 FUNCTION_NOT_FOUND
SELECT numeric_histogram(2, INTERVAL '1' DAY);
--= 90f3cd35 FUNCTION_NOT_FOUND
SELECT numeric_histogram(2, ARRAY[1, 2]);
--= f6d8d6bc FUNCTION_NOT_FOUND
SELECT numeric_histogram(2, MAP(ARRAY['a'], ARRAY[1]));
--= bd10d4d4 FUNCTION_NOT_FOUND
SELECT numeric_histogram(2, JSON '1');
--= 115f89e2 FUNCTION_NOT_FOUND
SELECT numeric_histogram(2, NULL);
--= c7b9c7b2 [["_col0","map(real, real)"]] [[null]]
SELECT numeric_histogram(5, 1.5, 1.5);
--= b808d384 [["_col0","map(double, double)"]] [[{"1.5":"1.5"}]]
SELECT numeric_histogram(REAL '1.5', 1.5, 1.5);
--= 3cc83640 FUNCTION_NOT_FOUND
SELECT numeric_histogram(1.5, 1.5, 1.5);
--= fd039034 FUNCTION_NOT_FOUND
SELECT numeric_histogram(DECIMAL '1.50', 1.5, 1.5);
--= efc7c305 FUNCTION_NOT_FOUND
SELECT numeric_histogram(true, 1.5, 1.5);
--= f1ce7627 FUNCTION_NOT_FOUND
SELECT numeric_histogram(CAST('2020-02-29' AS varchar), 1.5, 1.5);
--= 31b9723b FUNCTION_NOT_FOUND
SELECT numeric_histogram(DATE '2020-02-29', 1.5, 1.5);
--= e0ff798a FUNCTION_NOT_FOUND
SELECT numeric_histogram(TIMESTAMP '2020-02-29 13:04:05.678901', 1.5, 1.5);
--= d30134d9 FUNCTION_NOT_FOUND
SELECT numeric_histogram(INTERVAL '1' DAY, 1.5, 1.5);
--= 2df16ea8 FUNCTION_NOT_FOUND
SELECT numeric_histogram(ARRAY[1, 2], 1.5, 1.5);
--= 2de04cfd FUNCTION_NOT_FOUND
SELECT numeric_histogram(MAP(ARRAY['a'], ARRAY[1]), 1.5, 1.5);
--= 4aeff7b2 FUNCTION_NOT_FOUND
SELECT numeric_histogram(JSON '1', 1.5, 1.5);
--= c0d099fc FUNCTION_NOT_FOUND
SELECT numeric_histogram(NULL, 1.5, 1.5);
--= 392ca220 [["_col0","map(double, double)"]] [[null]]
SELECT numeric_histogram(2, 5, 1.5);
--= 7307603f [["_col0","map(real, real)"]] [[{"5.0":"1.5"}]]
SELECT numeric_histogram(2, REAL '1.5', 1.5);
--= fd8a6d4c [["_col0","map(real, real)"]] [[{"1.5":"1.5"}]]
SELECT numeric_histogram(2, 1.5, 1.5);
--= 639f434c [["_col0","map(double, double)"]] [[{"1.5":"1.5"}]]
SELECT numeric_histogram(2, DECIMAL '1.50', 1.5);
--= c69d4b23 [["_col0","map(real, real)"]] [[{"1.5":"1.5"}]]
SELECT numeric_histogram(2, true, 1.5);
--= 5bb35997 FUNCTION_NOT_FOUND
SELECT numeric_histogram(2, CAST('2020-02-29' AS varchar), 1.5);
--= 51ee04bb FUNCTION_NOT_FOUND
SELECT numeric_histogram(2, DATE '2020-02-29', 1.5);
--= 6ac4c613 FUNCTION_NOT_FOUND
SELECT numeric_histogram(2, TIMESTAMP '2020-02-29 13:04:05.678901', 1.5);
--= bd2aa393 FUNCTION_NOT_FOUND
SELECT numeric_histogram(2, INTERVAL '1' DAY, 1.5);
--= 1a57aae5 FUNCTION_NOT_FOUND
SELECT numeric_histogram(2, ARRAY[1, 2], 1.5);
--= e6e35455 FUNCTION_NOT_FOUND
SELECT numeric_histogram(2, MAP(ARRAY['a'], ARRAY[1]), 1.5);
--= 4e775238 FUNCTION_NOT_FOUND
SELECT numeric_histogram(2, JSON '1', 1.5);
--= a3e7765a FUNCTION_NOT_FOUND
SELECT numeric_histogram(2, NULL, 1.5);
--= 743f3669 [["_col0","map(real, real)"]] [[null]]
SELECT numeric_histogram(2, 1.5, 5);
--= d2c0cfe0 [["_col0","map(double, double)"]] [[{"1.5":"5.0"}]]
SELECT numeric_histogram(2, 1.5, REAL '1.5');
--= 967716fd [["_col0","map(double, double)"]] [[{"1.5":"1.5"}]]
SELECT numeric_histogram(2, 1.5, DECIMAL '1.50');
--= 8b9e585b [["_col0","map(double, double)"]] [[{"1.5":"1.5"}]]
SELECT numeric_histogram(2, 1.5, true);
--= eff2f82d FUNCTION_NOT_FOUND
SELECT numeric_histogram(2, 1.5, CAST('2020-02-29' AS varchar));
--= f8351077 FUNCTION_NOT_FOUND
SELECT numeric_histogram(2, 1.5, DATE '2020-02-29');
--= 9bfbc097 FUNCTION_NOT_FOUND
SELECT numeric_histogram(2, 1.5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 444ae175 FUNCTION_NOT_FOUND
SELECT numeric_histogram(2, 1.5, INTERVAL '1' DAY);
--= 9cd175a8 FUNCTION_NOT_FOUND
SELECT numeric_histogram(2, 1.5, ARRAY[1, 2]);
--= b86ab59a FUNCTION_NOT_FOUND
SELECT numeric_histogram(2, 1.5, MAP(ARRAY['a'], ARRAY[1]));
--= e5a652fa FUNCTION_NOT_FOUND
SELECT numeric_histogram(2, 1.5, JSON '1');
--= 4978fe24 FUNCTION_NOT_FOUND
SELECT numeric_histogram(2, 1.5, NULL);
--= b2184af2 [["_col0","map(double, double)"]] [[null]]
SELECT qdigest_agg(5);
--= 2f90d902 [["_col0","qdigest(bigint)"]] [["AHsUrkfheoQ/AAAAAAAAAAAAAAAAAAAAAAUAAAAAAAAABQAAAAAAAAABAAAAAAAAAAAAAPA/BQAAAAAAAIA="]]
SELECT qdigest_agg(REAL '1.5');
--= 22f0ca6c [["_col0","qdigest(real)"]] [["AHsUrkfheoQ/AAAAAAAAAAAAAAAAAAAAAAAAwD8AAAAAAADAPwAAAAABAAAAAAAAAAAAAPA/AADAPwAAAIA="]]
SELECT qdigest_agg(1.5);
--= c607d228 [["_col0","qdigest(double)"]] [["AHsUrkfheoQ/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAPg/AAAAAAAA+D8BAAAAAAAAAAAAAPA/AAAAAAAA+L8="]]
SELECT qdigest_agg(DECIMAL '1.50');
--= 74428abf [["_col0","qdigest(real)"]] [["AHsUrkfheoQ/AAAAAAAAAAAAAAAAAAAAAAAAwD8AAAAAAADAPwAAAAABAAAAAAAAAAAAAPA/AADAPwAAAIA="]]
SELECT qdigest_agg(true);
--= 48b716db FUNCTION_NOT_FOUND
SELECT qdigest_agg(CAST('2020-02-29' AS varchar));
--= 985c38f6 FUNCTION_NOT_FOUND
SELECT qdigest_agg(DATE '2020-02-29');
--= fff8bfbc FUNCTION_NOT_FOUND
SELECT qdigest_agg(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 6765e349 FUNCTION_NOT_FOUND
SELECT qdigest_agg(INTERVAL '1' DAY);
--= deec8ed4 FUNCTION_NOT_FOUND
SELECT qdigest_agg(ARRAY[1, 2]);
--= 6ec71495 FUNCTION_NOT_FOUND
SELECT qdigest_agg(MAP(ARRAY['a'], ARRAY[1]));
--= f81f175d FUNCTION_NOT_FOUND
SELECT qdigest_agg(JSON '1');
--= 0586df8a FUNCTION_NOT_FOUND
SELECT qdigest_agg(NULL);
--= 7c62ef37 [["_col0","qdigest(bigint)"]] [[null]]
SELECT qdigest_agg(5, 2);
--= 040d7eb4 [["_col0","qdigest(bigint)"]] [["AHsUrkfheoQ/AAAAAAAAAAAAAAAAAAAAAAUAAAAAAAAABQAAAAAAAAABAAAAAAAAAAAAAABABQAAAAAAAIA="]]
SELECT qdigest_agg(REAL '1.5', 2);
--= ffb31aa7 [["_col0","qdigest(real)"]] [["AHsUrkfheoQ/AAAAAAAAAAAAAAAAAAAAAAAAwD8AAAAAAADAPwAAAAABAAAAAAAAAAAAAABAAADAPwAAAIA="]]
SELECT qdigest_agg(1.5, 2);
--= a59f53ff [["_col0","qdigest(double)"]] [["AHsUrkfheoQ/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAPg/AAAAAAAA+D8BAAAAAAAAAAAAAABAAAAAAAAA+L8="]]
SELECT qdigest_agg(DECIMAL '1.50', 2);
--= c754b6fc [["_col0","qdigest(real)"]] [["AHsUrkfheoQ/AAAAAAAAAAAAAAAAAAAAAAAAwD8AAAAAAADAPwAAAAABAAAAAAAAAAAAAABAAADAPwAAAIA="]]
SELECT qdigest_agg(true, 2);
--= 3ce97fd6 FUNCTION_NOT_FOUND
SELECT qdigest_agg(CAST('2020-02-29' AS varchar), 2);
--= f01faec4 FUNCTION_NOT_FOUND
SELECT qdigest_agg(DATE '2020-02-29', 2);
--= dcae3321 FUNCTION_NOT_FOUND
SELECT qdigest_agg(TIMESTAMP '2020-02-29 13:04:05.678901', 2);
--= 2bf7c7dc FUNCTION_NOT_FOUND
SELECT qdigest_agg(INTERVAL '1' DAY, 2);
--= 7db5a467 FUNCTION_NOT_FOUND
SELECT qdigest_agg(ARRAY[1, 2], 2);
--= 984bf2ff FUNCTION_NOT_FOUND
SELECT qdigest_agg(MAP(ARRAY['a'], ARRAY[1]), 2);
--= e1c00b45 FUNCTION_NOT_FOUND
SELECT qdigest_agg(JSON '1', 2);
--= 39041361 FUNCTION_NOT_FOUND
SELECT qdigest_agg(NULL, 2);
--= 98c826b6 [["_col0","qdigest(bigint)"]] [[null]]
SELECT qdigest_agg(2, 5);
--= 2ee68427 [["_col0","qdigest(bigint)"]] [["AHsUrkfheoQ/AAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAABAAAAAAAAAAAAABRAAgAAAAAAAIA="]]
SELECT qdigest_agg(2, REAL '1.5');
--= 9fffddb4 FUNCTION_NOT_FOUND
SELECT qdigest_agg(2, 1.5);
--= aa47af5b FUNCTION_NOT_FOUND
SELECT qdigest_agg(2, DECIMAL '1.50');
--= 764158b9 FUNCTION_NOT_FOUND
SELECT qdigest_agg(2, true);
--= bb2424e6 FUNCTION_NOT_FOUND
SELECT qdigest_agg(2, CAST('2020-02-29' AS varchar));
--= a8ce3781 FUNCTION_NOT_FOUND
SELECT qdigest_agg(2, DATE '2020-02-29');
--= 2b421fc5 FUNCTION_NOT_FOUND
SELECT qdigest_agg(2, TIMESTAMP '2020-02-29 13:04:05.678901');
--= fd1e7549 FUNCTION_NOT_FOUND
SELECT qdigest_agg(2, INTERVAL '1' DAY);
--= afae4e84 FUNCTION_NOT_FOUND
SELECT qdigest_agg(2, ARRAY[1, 2]);
--= b885dedf FUNCTION_NOT_FOUND
SELECT qdigest_agg(2, MAP(ARRAY['a'], ARRAY[1]));
--= 52d35a32 FUNCTION_NOT_FOUND
SELECT qdigest_agg(2, JSON '1');
--= 16709ef7 FUNCTION_NOT_FOUND
SELECT qdigest_agg(2, NULL);
--= 7c6e279f [["_col0","qdigest(bigint)"]] [[null]]
SELECT qdigest_agg(5, 2, 1.5);
--= 6ec1b002 INVALID_FUNCTION_ARGUMENT
SELECT qdigest_agg(REAL '1.5', 2, 1.5);
--= d6ece8d5 INVALID_FUNCTION_ARGUMENT
SELECT qdigest_agg(1.5, 2, 1.5);
--= 6c0f2d12 INVALID_FUNCTION_ARGUMENT
SELECT qdigest_agg(DECIMAL '1.50', 2, 1.5);
--= d94e35af INVALID_FUNCTION_ARGUMENT
SELECT qdigest_agg(true, 2, 1.5);
--= 7865cc65 FUNCTION_NOT_FOUND
SELECT qdigest_agg(CAST('2020-02-29' AS varchar), 2, 1.5);
--= cc1344c8 FUNCTION_NOT_FOUND
SELECT qdigest_agg(DATE '2020-02-29', 2, 1.5);
--= 57c45e86 FUNCTION_NOT_FOUND
SELECT qdigest_agg(TIMESTAMP '2020-02-29 13:04:05.678901', 2, 1.5);
--= 030752ee FUNCTION_NOT_FOUND
SELECT qdigest_agg(INTERVAL '1' DAY, 2, 1.5);
--= 363380f1 FUNCTION_NOT_FOUND
SELECT qdigest_agg(ARRAY[1, 2], 2, 1.5);
--= 3e648c43 FUNCTION_NOT_FOUND
SELECT qdigest_agg(MAP(ARRAY['a'], ARRAY[1]), 2, 1.5);
--= 7408f33a FUNCTION_NOT_FOUND
SELECT qdigest_agg(JSON '1', 2, 1.5);
--= 5684da2b FUNCTION_NOT_FOUND
SELECT qdigest_agg(NULL, 2, 1.5);
--= 8906d767 [["_col0","qdigest(bigint)"]] [[null]]
SELECT qdigest_agg(2, 5, 1.5);
--= e30b1494 INVALID_FUNCTION_ARGUMENT
SELECT qdigest_agg(2, REAL '1.5', 1.5);
--= 23599024 FUNCTION_NOT_FOUND
SELECT qdigest_agg(2, 1.5, 1.5);
--= 37b57e6f FUNCTION_NOT_FOUND
SELECT qdigest_agg(2, DECIMAL '1.50', 1.5);
--= 9d94586e FUNCTION_NOT_FOUND
SELECT qdigest_agg(2, true, 1.5);
--= a5b6c3c9 FUNCTION_NOT_FOUND
SELECT qdigest_agg(2, CAST('2020-02-29' AS varchar), 1.5);
--= 54d564f5 FUNCTION_NOT_FOUND
SELECT qdigest_agg(2, DATE '2020-02-29', 1.5);
--= 9961c3ad FUNCTION_NOT_FOUND
SELECT qdigest_agg(2, TIMESTAMP '2020-02-29 13:04:05.678901', 1.5);
--= 15bb2dbc FUNCTION_NOT_FOUND
SELECT qdigest_agg(2, INTERVAL '1' DAY, 1.5);
--= 5cea1438 FUNCTION_NOT_FOUND
SELECT qdigest_agg(2, ARRAY[1, 2], 1.5);
--= 8b48bad5 FUNCTION_NOT_FOUND
SELECT qdigest_agg(2, MAP(ARRAY['a'], ARRAY[1]), 1.5);
--= 40fa39b9 FUNCTION_NOT_FOUND
SELECT qdigest_agg(2, JSON '1', 1.5);
--= b3ce0689 FUNCTION_NOT_FOUND
SELECT qdigest_agg(2, NULL, 1.5);
--= 91bd3323 [["_col0","qdigest(bigint)"]] [[null]]
SELECT qdigest_agg(2, 2, 5);
--= a45129eb INVALID_FUNCTION_ARGUMENT
SELECT qdigest_agg(2, 2, REAL '1.5');
--= 9a22308f INVALID_FUNCTION_ARGUMENT
SELECT qdigest_agg(2, 2, 1.5);
--= 959aa1b8 INVALID_FUNCTION_ARGUMENT
SELECT qdigest_agg(2, 2, DECIMAL '1.50');
--= 2781999e INVALID_FUNCTION_ARGUMENT
SELECT qdigest_agg(2, 2, true);
--= 2cf94528 FUNCTION_NOT_FOUND
SELECT qdigest_agg(2, 2, CAST('2020-02-29' AS varchar));
--= b652ff38 FUNCTION_NOT_FOUND
SELECT qdigest_agg(2, 2, DATE '2020-02-29');
--= 0b8fb413 FUNCTION_NOT_FOUND
SELECT qdigest_agg(2, 2, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 025942a4 FUNCTION_NOT_FOUND
SELECT qdigest_agg(2, 2, INTERVAL '1' DAY);
--= e9240102 FUNCTION_NOT_FOUND
SELECT qdigest_agg(2, 2, ARRAY[1, 2]);
--= 8f82159b FUNCTION_NOT_FOUND
SELECT qdigest_agg(2, 2, MAP(ARRAY['a'], ARRAY[1]));
--= 5c63f78b FUNCTION_NOT_FOUND
SELECT qdigest_agg(2, 2, JSON '1');
--= 7b492f9c FUNCTION_NOT_FOUND
SELECT qdigest_agg(2, 2, NULL);
--= 855d5a19 [["_col0","qdigest(bigint)"]] [[null]]
SELECT regr_intercept(5, 1.5);
--= c2772614 [["_col0","double"]] [[null]]
SELECT regr_intercept(REAL '1.5', 1.5);
--= e68b4cd8 [["_col0","double"]] [[null]]
SELECT regr_intercept(1.5, 1.5);
--= e8c33504 [["_col0","double"]] [[null]]
SELECT regr_intercept(DECIMAL '1.50', 1.5);
--= fbd58767 [["_col0","double"]] [[null]]
SELECT regr_intercept(true, 1.5);
--= 5b921609 FUNCTION_NOT_FOUND
SELECT regr_intercept(CAST('2020-02-29' AS varchar), 1.5);
--= 65ceb418 FUNCTION_NOT_FOUND
SELECT regr_intercept(DATE '2020-02-29', 1.5);
--= 24a0028a FUNCTION_NOT_FOUND
SELECT regr_intercept(TIMESTAMP '2020-02-29 13:04:05.678901', 1.5);
--= f62e9dcc FUNCTION_NOT_FOUND
SELECT regr_intercept(INTERVAL '1' DAY, 1.5);
--= 10ea01ad FUNCTION_NOT_FOUND
SELECT regr_intercept(ARRAY[1, 2], 1.5);
--= 2ed02966 FUNCTION_NOT_FOUND
SELECT regr_intercept(MAP(ARRAY['a'], ARRAY[1]), 1.5);
--= 3cd9b4d8 FUNCTION_NOT_FOUND
SELECT regr_intercept(JSON '1', 1.5);
--= 65f091e5 FUNCTION_NOT_FOUND
SELECT regr_intercept(NULL, 1.5);
--= 98a5c6ed [["_col0","double"]] [[null]]
SELECT regr_intercept(1.5, 5);
--= 015ed354 [["_col0","double"]] [[null]]
SELECT regr_intercept(1.5, REAL '1.5');
--= 368edbd5 [["_col0","double"]] [[null]]
SELECT regr_intercept(1.5, DECIMAL '1.50');
--= 173f4231 [["_col0","double"]] [[null]]
SELECT regr_intercept(1.5, true);
--= 655f4a2e FUNCTION_NOT_FOUND
SELECT regr_intercept(1.5, CAST('2020-02-29' AS varchar));
--= 707e6565 FUNCTION_NOT_FOUND
SELECT regr_intercept(1.5, DATE '2020-02-29');
--= 309b6e30 FUNCTION_NOT_FOUND
SELECT regr_intercept(1.5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 7b962bf3 FUNCTION_NOT_FOUND
SELECT regr_intercept(1.5, INTERVAL '1' DAY);
--= 6af17ec1 FUNCTION_NOT_FOUND
SELECT regr_intercept(1.5, ARRAY[1, 2]);
--= 54688a5b FUNCTION_NOT_FOUND
SELECT regr_intercept(1.5, MAP(ARRAY['a'], ARRAY[1]));
--= ed2f1ee0 FUNCTION_NOT_FOUND
SELECT regr_intercept(1.5, JSON '1');
--= fb3cdae5 FUNCTION_NOT_FOUND
SELECT regr_intercept(1.5, NULL);
--= 50da3ae4 [["_col0","double"]] [[null]]
SELECT regr_slope(5, 1.5);
--= 52fd797b [["_col0","double"]] [[null]]
SELECT regr_slope(REAL '1.5', 1.5);
--= 00ce72c7 [["_col0","double"]] [[null]]
SELECT regr_slope(1.5, 1.5);
--= 92753743 [["_col0","double"]] [[null]]
SELECT regr_slope(DECIMAL '1.50', 1.5);
--= ceae2063 [["_col0","double"]] [[null]]
SELECT regr_slope(true, 1.5);
--= f5f1da0f FUNCTION_NOT_FOUND
SELECT regr_slope(CAST('2020-02-29' AS varchar), 1.5);
--= cf335a9f FUNCTION_NOT_FOUND
SELECT regr_slope(DATE '2020-02-29', 1.5);
--= fc043c8a FUNCTION_NOT_FOUND
SELECT regr_slope(TIMESTAMP '2020-02-29 13:04:05.678901', 1.5);
--= 0002aac9 FUNCTION_NOT_FOUND
SELECT regr_slope(INTERVAL '1' DAY, 1.5);
--= 8057ebe8 FUNCTION_NOT_FOUND
SELECT regr_slope(ARRAY[1, 2], 1.5);
--= ec705039 FUNCTION_NOT_FOUND
SELECT regr_slope(MAP(ARRAY['a'], ARRAY[1]), 1.5);
--= 1fd9587f FUNCTION_NOT_FOUND
SELECT regr_slope(JSON '1', 1.5);
--= f0a9d9a1 FUNCTION_NOT_FOUND
SELECT regr_slope(NULL, 1.5);
--= ba00d9e6 [["_col0","double"]] [[null]]
SELECT regr_slope(1.5, 5);
--= b9a7cedf [["_col0","double"]] [[null]]
SELECT regr_slope(1.5, REAL '1.5');
--= 2c683063 [["_col0","double"]] [[null]]
SELECT regr_slope(1.5, DECIMAL '1.50');
--= f650f675 [["_col0","double"]] [[null]]
SELECT regr_slope(1.5, true);
--= 8b9c592e FUNCTION_NOT_FOUND
SELECT regr_slope(1.5, CAST('2020-02-29' AS varchar));
--= f346355f FUNCTION_NOT_FOUND
SELECT regr_slope(1.5, DATE '2020-02-29');
--= 46118e3c FUNCTION_NOT_FOUND
SELECT regr_slope(1.5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 6a31af47 FUNCTION_NOT_FOUND
SELECT regr_slope(1.5, INTERVAL '1' DAY);
--= 41f21838 FUNCTION_NOT_FOUND
SELECT regr_slope(1.5, ARRAY[1, 2]);
--= 53f9b5b1 FUNCTION_NOT_FOUND
SELECT regr_slope(1.5, MAP(ARRAY['a'], ARRAY[1]));
--= 8c61ab65 FUNCTION_NOT_FOUND
SELECT regr_slope(1.5, JSON '1');
--= 9449534b FUNCTION_NOT_FOUND
SELECT regr_slope(1.5, NULL);
--= a4a11123 [["_col0","double"]] [[null]]
SELECT skewness(5);
--= a3e241a0 [["_col0","double"]] [[null]]
SELECT skewness(REAL '1.5');
--= f5a294ae [["_col0","double"]] [[null]]
SELECT skewness(1.5);
--= ed7975ad [["_col0","double"]] [[null]]
SELECT skewness(DECIMAL '1.50');
--= 0473ea49 [["_col0","double"]] [[null]]
SELECT skewness(true);
--= 315a2d2e FUNCTION_NOT_FOUND
SELECT skewness(CAST('2020-02-29' AS varchar));
--= c2bf315a FUNCTION_NOT_FOUND
SELECT skewness(DATE '2020-02-29');
--= 41267892 FUNCTION_NOT_FOUND
SELECT skewness(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 72e41cad FUNCTION_NOT_FOUND
SELECT skewness(INTERVAL '1' DAY);
--= 30327d47 FUNCTION_NOT_FOUND
SELECT skewness(ARRAY[1, 2]);
--= 5a099dcb FUNCTION_NOT_FOUND
SELECT skewness(MAP(ARRAY['a'], ARRAY[1]));
--= cfdd3d1d FUNCTION_NOT_FOUND
SELECT skewness(JSON '1');
--= 4911cfa6 FUNCTION_NOT_FOUND
SELECT skewness(NULL);
--= 336d772a [["_col0","double"]] [[null]]
SELECT stddev(5);
--= 24525b1d [["_col0","double"]] [[null]]
SELECT stddev(REAL '1.5');
--= 4b70a4b8 [["_col0","double"]] [[null]]
SELECT stddev(1.5);
--= c0edfe6c [["_col0","double"]] [[null]]
SELECT stddev(DECIMAL '1.50');
--= a1a53c5c [["_col0","double"]] [[null]]
SELECT stddev(true);
--= dc55e428 FUNCTION_NOT_FOUND
SELECT stddev(CAST('2020-02-29' AS varchar));
--= a5c6792f FUNCTION_NOT_FOUND
SELECT stddev(DATE '2020-02-29');
--= 41b2fd19 FUNCTION_NOT_FOUND
SELECT stddev(TIMESTAMP '2020-02-29 13:04:05.678901');
--= f6cc363e FUNCTION_NOT_FOUND
SELECT stddev(INTERVAL '1' DAY);
--= d3dcee0f FUNCTION_NOT_FOUND
SELECT stddev(ARRAY[1, 2]);
--= 5fe7ba63 FUNCTION_NOT_FOUND
SELECT stddev(MAP(ARRAY['a'], ARRAY[1]));
--= e5a6b1e8 FUNCTION_NOT_FOUND
SELECT stddev(JSON '1');
--= 94bd2bc2 FUNCTION_NOT_FOUND
SELECT stddev(NULL);
--= e2778e85 [["_col0","double"]] [[null]]
SELECT stddev_pop(5);
--= 51d721c7 [["_col0","double"]] [["0.0"]]
SELECT stddev_pop(REAL '1.5');
--= d512fb6c [["_col0","double"]] [["0.0"]]
SELECT stddev_pop(1.5);
--= cfbfa228 [["_col0","double"]] [["0.0"]]
SELECT stddev_pop(DECIMAL '1.50');
--= f42a831e [["_col0","double"]] [["0.0"]]
SELECT stddev_pop(true);
--= e39be256 FUNCTION_NOT_FOUND
SELECT stddev_pop(CAST('2020-02-29' AS varchar));
--= 34a42e98 FUNCTION_NOT_FOUND
SELECT stddev_pop(DATE '2020-02-29');
--= b4f97d5b FUNCTION_NOT_FOUND
SELECT stddev_pop(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 7cc1dff7 FUNCTION_NOT_FOUND
SELECT stddev_pop(INTERVAL '1' DAY);
--= 029a466d FUNCTION_NOT_FOUND
SELECT stddev_pop(ARRAY[1, 2]);
--= baeffc7b FUNCTION_NOT_FOUND
SELECT stddev_pop(MAP(ARRAY['a'], ARRAY[1]));
--= 902bff4d FUNCTION_NOT_FOUND
SELECT stddev_pop(JSON '1');
--= 40baa766 FUNCTION_NOT_FOUND
SELECT stddev_pop(NULL);
--= bb8e9bb2 [["_col0","double"]] [[null]]
SELECT stddev_samp(5);
--= 2c1291e7 [["_col0","double"]] [[null]]
SELECT stddev_samp(REAL '1.5');
--= 08e90048 [["_col0","double"]] [[null]]
SELECT stddev_samp(1.5);
--= 85ce2f44 [["_col0","double"]] [[null]]
SELECT stddev_samp(DECIMAL '1.50');
--= 4f003cec [["_col0","double"]] [[null]]
SELECT stddev_samp(true);
--= 5bfec01d FUNCTION_NOT_FOUND
SELECT stddev_samp(CAST('2020-02-29' AS varchar));
--= 2a56ad99 FUNCTION_NOT_FOUND
SELECT stddev_samp(DATE '2020-02-29');
--= efb10a2b FUNCTION_NOT_FOUND
SELECT stddev_samp(TIMESTAMP '2020-02-29 13:04:05.678901');
--= c7eeb90a FUNCTION_NOT_FOUND
SELECT stddev_samp(INTERVAL '1' DAY);
--= 7d0742ab FUNCTION_NOT_FOUND
SELECT stddev_samp(ARRAY[1, 2]);
--= 5a8f3df5 FUNCTION_NOT_FOUND
SELECT stddev_samp(MAP(ARRAY['a'], ARRAY[1]));
--= 277284bf FUNCTION_NOT_FOUND
SELECT stddev_samp(JSON '1');
--= 225cb73a FUNCTION_NOT_FOUND
SELECT stddev_samp(NULL);
--= e8b0072b [["_col0","double"]] [[null]]
SELECT sum(5);
--= 3cf0803f [["_col0","bigint"]] [[5]]
SELECT sum(REAL '1.5');
--= d7c74909 [["_col0","real"]] [["1.5"]]
SELECT sum(1.5);
--= 97aba525 [["_col0","double"]] [["1.5"]]
SELECT sum(DECIMAL '1.50');
--= c787cf89 [["_col0","decimal(38,2)"]] [["1.50"]]
SELECT sum(true);
--= 56cd8d40 FUNCTION_NOT_FOUND
SELECT sum(CAST('2020-02-29' AS varchar));
--= 0e4f8267 FUNCTION_NOT_FOUND
SELECT sum(DATE '2020-02-29');
--= 278fc5fe FUNCTION_NOT_FOUND
SELECT sum(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 0fdf5f53 FUNCTION_NOT_FOUND
SELECT sum(INTERVAL '1' DAY);
--= 5ba8760b [["_col0","interval day to second"]] [["1 00:00:00.000"]]
SELECT sum(ARRAY[1, 2]);
--= 93629b18 FUNCTION_NOT_FOUND
SELECT sum(MAP(ARRAY['a'], ARRAY[1]));
--= e5aa1aaa FUNCTION_NOT_FOUND
SELECT sum(JSON '1');
--= dcf4d8f9 FUNCTION_NOT_FOUND
SELECT sum(NULL);
--= f2fa0b49 AMBIGUOUS_FUNCTION_CALL
SELECT tdigest_agg(5);
--= 449b100e [["_col0","tdigest"]] [["AAAAAAAAABRAAAAAAAAAFEAAAAAAAABZQAAAAAAAAPA/AQAAAAAAAAAAABRAAAAAAAAA8D8="]]
SELECT tdigest_agg(REAL '1.5');
--= ed39a2ec [["_col0","tdigest"]] [["AAAAAAAAAPg/AAAAAAAA+D8AAAAAAABZQAAAAAAAAPA/AQAAAAAAAAAAAPg/AAAAAAAA8D8="]]
SELECT tdigest_agg(1.5);
--= 81f2f1df [["_col0","tdigest"]] [["AAAAAAAAAPg/AAAAAAAA+D8AAAAAAABZQAAAAAAAAPA/AQAAAAAAAAAAAPg/AAAAAAAA8D8="]]
SELECT tdigest_agg(DECIMAL '1.50');
--= 3c63ba0e [["_col0","tdigest"]] [["AAAAAAAAAPg/AAAAAAAA+D8AAAAAAABZQAAAAAAAAPA/AQAAAAAAAAAAAPg/AAAAAAAA8D8="]]
SELECT tdigest_agg(true);
--= ac9f56bc FUNCTION_NOT_FOUND
SELECT tdigest_agg(CAST('2020-02-29' AS varchar));
--= 69c60cb7 FUNCTION_NOT_FOUND
SELECT tdigest_agg(DATE '2020-02-29');
--= accf5d81 FUNCTION_NOT_FOUND
SELECT tdigest_agg(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 957181a3 FUNCTION_NOT_FOUND
SELECT tdigest_agg(INTERVAL '1' DAY);
--= 6a5e375f FUNCTION_NOT_FOUND
SELECT tdigest_agg(ARRAY[1, 2]);
--= 30744f2d FUNCTION_NOT_FOUND
SELECT tdigest_agg(MAP(ARRAY['a'], ARRAY[1]));
--= 8dacc541 FUNCTION_NOT_FOUND
SELECT tdigest_agg(JSON '1');
--= 1e29d298 FUNCTION_NOT_FOUND
SELECT tdigest_agg(NULL);
--= 7ebfa749 [["_col0","tdigest"]] [[null]]
SELECT tdigest_agg(5, 1.5);
--= 31f8f5df [["_col0","tdigest"]] [["AAAAAAAAABRAAAAAAAAAFEAAAAAAAABZQAAAAAAAAPg/AQAAAAAAAAAAABRAAAAAAAAA+D8="]]
SELECT tdigest_agg(REAL '1.5', 1.5);
--= 0c286296 [["_col0","tdigest"]] [["AAAAAAAAAPg/AAAAAAAA+D8AAAAAAABZQAAAAAAAAPg/AQAAAAAAAAAAAPg/AAAAAAAA+D8="]]
SELECT tdigest_agg(1.5, 1.5);
--= 10272e8b [["_col0","tdigest"]] [["AAAAAAAAAPg/AAAAAAAA+D8AAAAAAABZQAAAAAAAAPg/AQAAAAAAAAAAAPg/AAAAAAAA+D8="]]
SELECT tdigest_agg(DECIMAL '1.50', 1.5);
--= f8d086e2 [["_col0","tdigest"]] [["AAAAAAAAAPg/AAAAAAAA+D8AAAAAAABZQAAAAAAAAPg/AQAAAAAAAAAAAPg/AAAAAAAA+D8="]]
SELECT tdigest_agg(true, 1.5);
--= 491dae7d FUNCTION_NOT_FOUND
SELECT tdigest_agg(CAST('2020-02-29' AS varchar), 1.5);
--= 6ef83c0a FUNCTION_NOT_FOUND
SELECT tdigest_agg(DATE '2020-02-29', 1.5);
--= 138e2c58 FUNCTION_NOT_FOUND
SELECT tdigest_agg(TIMESTAMP '2020-02-29 13:04:05.678901', 1.5);
--= b2520f9f FUNCTION_NOT_FOUND
SELECT tdigest_agg(INTERVAL '1' DAY, 1.5);
--= 12f2f882 FUNCTION_NOT_FOUND
SELECT tdigest_agg(ARRAY[1, 2], 1.5);
--= a5725eb1 FUNCTION_NOT_FOUND
SELECT tdigest_agg(MAP(ARRAY['a'], ARRAY[1]), 1.5);
--= 8dff54fb FUNCTION_NOT_FOUND
SELECT tdigest_agg(JSON '1', 1.5);
--= 6bfed1cc FUNCTION_NOT_FOUND
SELECT tdigest_agg(NULL, 1.5);
--= fc696852 [["_col0","tdigest"]] [[null]]
SELECT tdigest_agg(1.5, 5);
--= 0055c4d4 [["_col0","tdigest"]] [["AAAAAAAAAPg/AAAAAAAA+D8AAAAAAABZQAAAAAAAABRAAQAAAAAAAAAAAPg/AAAAAAAAFEA="]]
SELECT tdigest_agg(1.5, REAL '1.5');
--= 8520e958 [["_col0","tdigest"]] [["AAAAAAAAAPg/AAAAAAAA+D8AAAAAAABZQAAAAAAAAPg/AQAAAAAAAAAAAPg/AAAAAAAA+D8="]]
SELECT tdigest_agg(1.5, DECIMAL '1.50');
--= 2dfe3c65 [["_col0","tdigest"]] [["AAAAAAAAAPg/AAAAAAAA+D8AAAAAAABZQAAAAAAAAPg/AQAAAAAAAAAAAPg/AAAAAAAA+D8="]]
SELECT tdigest_agg(1.5, true);
--= fa526149 FUNCTION_NOT_FOUND
SELECT tdigest_agg(1.5, CAST('2020-02-29' AS varchar));
--= 1bc5b437 FUNCTION_NOT_FOUND
SELECT tdigest_agg(1.5, DATE '2020-02-29');
--= 1f8bf13b FUNCTION_NOT_FOUND
SELECT tdigest_agg(1.5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= bdac3b95 FUNCTION_NOT_FOUND
SELECT tdigest_agg(1.5, INTERVAL '1' DAY);
--= f1ef85f5 FUNCTION_NOT_FOUND
SELECT tdigest_agg(1.5, ARRAY[1, 2]);
--= 515c7498 FUNCTION_NOT_FOUND
SELECT tdigest_agg(1.5, MAP(ARRAY['a'], ARRAY[1]));
--= 508cd26a FUNCTION_NOT_FOUND
SELECT tdigest_agg(1.5, JSON '1');
--= a85ae6f3 FUNCTION_NOT_FOUND
SELECT tdigest_agg(1.5, NULL);
--= 2798fdbf [["_col0","tdigest"]] [[null]]
SELECT var_pop(5);
--= e3049c1a [["_col0","double"]] [["0.0"]]
SELECT var_pop(REAL '1.5');
--= dc007ffc [["_col0","double"]] [["0.0"]]
SELECT var_pop(1.5);
--= 656f35eb [["_col0","double"]] [["0.0"]]
SELECT var_pop(DECIMAL '1.50');
--= 5d7ddcf7 [["_col0","double"]] [["0.0"]]
SELECT var_pop(true);
--= cb34b9eb FUNCTION_NOT_FOUND
SELECT var_pop(CAST('2020-02-29' AS varchar));
--= ec588d1e FUNCTION_NOT_FOUND
SELECT var_pop(DATE '2020-02-29');
--= d8b7deef FUNCTION_NOT_FOUND
SELECT var_pop(TIMESTAMP '2020-02-29 13:04:05.678901');
--= ddccce3a FUNCTION_NOT_FOUND
SELECT var_pop(INTERVAL '1' DAY);
--= 0a59d0ec FUNCTION_NOT_FOUND
SELECT var_pop(ARRAY[1, 2]);
--= e77b644b FUNCTION_NOT_FOUND
SELECT var_pop(MAP(ARRAY['a'], ARRAY[1]));
--= a09e64b3 FUNCTION_NOT_FOUND
SELECT var_pop(JSON '1');
--= 0f585c74 FUNCTION_NOT_FOUND
SELECT var_pop(NULL);
--= f1ca15f7 [["_col0","double"]] [[null]]
SELECT var_samp(5);
--= c697d6d1 [["_col0","double"]] [[null]]
SELECT var_samp(REAL '1.5');
--= 5c5ef8a1 [["_col0","double"]] [[null]]
SELECT var_samp(1.5);
--= adf6b788 [["_col0","double"]] [[null]]
SELECT var_samp(DECIMAL '1.50');
--= 18d6b25f [["_col0","double"]] [[null]]
SELECT var_samp(true);
--= b0064e06 FUNCTION_NOT_FOUND
SELECT var_samp(CAST('2020-02-29' AS varchar));
--= c53a533e FUNCTION_NOT_FOUND
SELECT var_samp(DATE '2020-02-29');
--= d0281e89 FUNCTION_NOT_FOUND
SELECT var_samp(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 584aaa61 FUNCTION_NOT_FOUND
SELECT var_samp(INTERVAL '1' DAY);
--= 0b36cd1e FUNCTION_NOT_FOUND
SELECT var_samp(ARRAY[1, 2]);
--= dcb88d73 FUNCTION_NOT_FOUND
SELECT var_samp(MAP(ARRAY['a'], ARRAY[1]));
--= d27cc1e9 FUNCTION_NOT_FOUND
SELECT var_samp(JSON '1');
--= fea5f0da FUNCTION_NOT_FOUND
SELECT var_samp(NULL);
--= 85832dc8 [["_col0","double"]] [[null]]
SELECT variance(5);
--= df43f5bf [["_col0","double"]] [[null]]
SELECT variance(REAL '1.5');
--= b3044195 [["_col0","double"]] [[null]]
SELECT variance(1.5);
--= b794d902 [["_col0","double"]] [[null]]
SELECT variance(DECIMAL '1.50');
--= f0868434 [["_col0","double"]] [[null]]
SELECT variance(true);
--= ad224623 FUNCTION_NOT_FOUND
SELECT variance(CAST('2020-02-29' AS varchar));
--= 35299a57 FUNCTION_NOT_FOUND
SELECT variance(DATE '2020-02-29');
--= 2f906723 FUNCTION_NOT_FOUND
SELECT variance(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 6d8db4e6 FUNCTION_NOT_FOUND
SELECT variance(INTERVAL '1' DAY);
--= 2c4f2c2b FUNCTION_NOT_FOUND
SELECT variance(ARRAY[1, 2]);
--= 1dbcfc84 FUNCTION_NOT_FOUND
SELECT variance(MAP(ARRAY['a'], ARRAY[1]));
--= 8e82372f FUNCTION_NOT_FOUND
SELECT variance(JSON '1');
--= 6258cb81 FUNCTION_NOT_FOUND
SELECT variance(NULL);
--= b27883b8 [["_col0","double"]] [[null]]
