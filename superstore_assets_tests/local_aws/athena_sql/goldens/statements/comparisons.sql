SELECT 1 = 1.0;
--= 1375a69f [["_col0","boolean"]] [[true]]
SELECT 1 < BIGINT '2';
--= f6150662 [["_col0","boolean"]] [[true]]
SELECT NULL = 1;
--= a5a06798 [["_col0","boolean"]] [[null]]
SELECT 1 <> NULL;
--= d13b7e47 [["_col0","boolean"]] [[null]]
SELECT NULL IS NULL;
--= a491b762 [["_col0","boolean"]] [[true]]
SELECT 1 IS NOT NULL;
--= ed6c3ea4 [["_col0","boolean"]] [[true]]
SELECT NULL IS DISTINCT FROM NULL;
--= ad9f993d [["_col0","boolean"]] [[false]]
SELECT 1 IS NOT DISTINCT FROM NULL;
--= cb122f0f [["_col0","boolean"]] [[false]]
SELECT 'a' < 'B';
--= 9409801e [["_col0","boolean"]] [[false]]
SELECT 'é' > 'z';
--= a6446f65 [["_col0","boolean"]] [[true]]
SELECT DATE '2014-01-03' < TIMESTAMP '2014-01-03 00:00:01';
--= 0c7e86bc [["_col0","boolean"]] [[true]]
SELECT 2 BETWEEN 1 AND 3;
--= 89e86160 [["_col0","boolean"]] [[true]]
SELECT 2 NOT BETWEEN 1 AND NULL;
--= 3120fd5a [["_col0","boolean"]] [[null]]
SELECT 0 BETWEEN 1 AND NULL;
--= 7b20027a [["_col0","boolean"]] [[false]]
SELECT 1 IN (2, NULL);
--= 8097b056 [["_col0","boolean"]] [[null]]
SELECT 1 IN (1, NULL);
--= 6efaf437 [["_col0","boolean"]] [[true]]
SELECT 1 NOT IN (2, NULL);
--= 75ce4dc0 [["_col0","boolean"]] [[null]]
SELECT 1 NOT IN (1, NULL);
--= 5247b420 [["_col0","boolean"]] [[false]]
SELECT NULL IN (1);
--= f9355356 [["_col0","boolean"]] [[null]]
SELECT 'b' IN ('a', 'b');
--= 6badfbbe [["_col0","boolean"]] [[true]]
SELECT 1 IN (1.0, 2);
--= 418f3119 [["_col0","boolean"]] [[true]]
SELECT nan() <> nan();
--= d60d7c99 [["_col0","boolean"]] [[true]]
SELECT nan() > 1.0;
--= 5677a67e [["_col0","boolean"]] [[false]]
SELECT nan() < 1.0;
--= e7926aeb [["_col0","boolean"]] [[false]]
SELECT 1.0 < nan();
--= bfc2694f [["_col0","boolean"]] [[false]]
SELECT 1.0 >= nan();
--= d85212d1 [["_col0","boolean"]] [[false]]
SELECT nan() >= nan();
--= 90c54503 [["_col0","boolean"]] [[false]]
SELECT nan() IN (nan());
--= 24ac924e [["_col0","boolean"]] [[false]]
SELECT nan() IS DISTINCT FROM nan();
--= 7c327d04 [["_col0","boolean"]] [[false]]
SELECT nan() = CAST(NULL AS double);
--= 90dd124d [["_col0","boolean"]] [[null]]
SELECT true AND NULL;
--= abf4a2e1 [["_col0","boolean"]] [[null]]
SELECT false AND NULL;
--= 76677077 [["_col0","boolean"]] [[false]]
SELECT true OR NULL;
--= bac70eac [["_col0","boolean"]] [[true]]
SELECT NOT NULL;
--= e1bca853 [["_col0","boolean"]] [[null]]
SELECT 'abc' LIKE 'a%';
--= 5f87ee42 [["_col0","boolean"]] [[true]]
SELECT 'a%c' LIKE 'a\%c';
--= d372ce54 [["_col0","boolean"]] [[false]]
SELECT 'a%c' LIKE 'a\%c' ESCAPE '\';
--= 401808ed [["_col0","boolean"]] [[true]]
SELECT 'aéc' LIKE 'a_c';
--= 5fef5e25 [["_col0","boolean"]] [[true]]
SELECT 'abc' NOT LIKE '%d%';
--= 7cf69e56 [["_col0","boolean"]] [[true]]
SELECT 'abc' LIKE 'A%';
--= 94679997 [["_col0","boolean"]] [[false]]
