WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, element_at(e, -1) AS x FROM t ORDER BY i;
--= 3df250f0 [["i","integer"],["x","integer"]] [[1,3],[2,null],[3,null],[4,null],[5,9]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST(TRY_CAST(v AS integer) AS bigint) AS x FROM t ORDER BY i;
--= c7c76f6c [["i","integer"],["x","bigint"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST(CAST(CAST((DECIMAL '1.25') AS varchar) AS varchar(3)) AS double) AS x FROM t ORDER BY i;
--= 0e3417ba [["i","integer"],["x","double"]] [[1,"1.2"],[2,"1.2"],[3,"1.2"],[4,"1.2"],[5,"1.2"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, coalesce((m % DECIMAL '0.7'), element_at(e, -1)) AS x FROM t ORDER BY i;
--= 150a69a2 [["i","integer"],["x","decimal(12,2)"]] [[1,"0.60"],[2,"-0.05"],[3,"0.00"],[4,null],[5,"0.09"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, substr(CAST(d AS varchar), -1, 3) AS x FROM t ORDER BY i;
--= be19182a [["i","integer"],["x","varchar"]] [[1,"0"],[2,"1"],[3,"0"],[4,null],[5,"0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, m = -1.25 AS x FROM t ORDER BY i;
--= 140fc14a [["i","integer"],["x","boolean"]] [[1,false],[2,false],[3,false],[4,null],[5,false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_trunc('week', (DATE '2021-12-31')) AS x FROM t ORDER BY i;
--= 2b3e2556 [["i","integer"],["x","date"]] [[1,"2021-12-27"],[2,"2021-12-27"],[3,"2021-12-27"],[4,"2021-12-27"],[5,"2021-12-27"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_add('minute', if(NULL, 10, -1), (z - INTERVAL '1' YEAR)) AS x FROM t ORDER BY i;
--= f2498501 [["i","integer"],["x","timestamp(3)"]] [[1,"2019-02-28 13:03:05.678"],[2,"1968-12-31 23:58:59.999"],[3,"1968-12-31 23:59:00.000"],[4,null],[5,"2020-12-30 23:59:00.500"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, e AS x FROM t ORDER BY i;
--= 0efce33b [["i","integer"],["x","array(integer)"]] [[1,[1,2,3]],[2,[5,null]],[3,[]],[4,null],[5,[9]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, reverse(split('2020-01-31', ' ')) AS x FROM t ORDER BY i;
--= 8ade6684 [["i","integer"],["x","array(varchar(10))"]] [[1,["2020-01-31"]],[2,["2020-01-31"]],[3,["2020-01-31"]],[4,["2020-01-31"]],[5,["2020-01-31"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (r * REAL '2') * REAL '2' AS x FROM t ORDER BY i;
--= 77ecf523 [["i","integer"],["x","real"]] [[1,"10.0"],[2,"-2.0"],[3,"0.0"],[4,null],[5,"4.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, abs(n) AS x FROM t ORDER BY i;
--= b0b031a3 [["i","integer"],["x","integer"]] [[1,7],[2,3],[3,0],[4,null],[5,100]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_diff('hour', z, CAST(a AS timestamp)) AS x FROM t ORDER BY i;
--= 61d2178a [["i","integer"],["x","bigint"]] [[1,-13],[2,-23],[3,0],[4,null],[5,-7248]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, floor(d) - ceil(d) AS x FROM t ORDER BY i;
--= 6bec026a [["i","integer"],["x","double"]] [[1,"-1.0"],[2,"-1.0"],[3,"0.0"],[4,null],[5,"0.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, truncate((m + i), 1) AS x FROM t ORDER BY i;
--= 7c42ee9b [["i","integer"],["x","decimal(13,2)"]] [[1,"13.50"],[2,"1.90"],[3,"3.00"],[4,null],[5,"100004.90"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, if(i IN (1, 2, -1), (w || '2020-01-31'), regexp_extract(v, '[0-9]+')) AS x FROM t ORDER BY i;
--= 2e02e661 [["i","integer"],["x","varchar"]] [[1,"ab2020-01-31"],[2,"2020-01-31"],[3,null],[4,null],[5,"2021"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, true AS x FROM t ORDER BY i;
--= bad582bd [["i","integer"],["x","boolean"]] [[1,true],[2,true],[3,true],[4,true],[5,true]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, a AS x FROM t ORDER BY i;
--= 19b885eb [["i","integer"],["x","date"]] [[1,"2020-02-29"],[2,"1969-12-31"],[3,"1970-01-01"],[4,null],[5,"2021-03-04"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_trunc('hour', CAST(date(z) AS timestamp)) AS x FROM t ORDER BY i;
--= 27fbd312 [["i","integer"],["x","timestamp(3)"]] [[1,"2020-02-29 00:00:00.000"],[2,"1969-12-31 00:00:00.000"],[3,"1970-01-01 00:00:00.000"],[4,null],[5,"2021-12-31 00:00:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, ((ARRAY[1, 3]) || e) || (i - n) AS x FROM t ORDER BY i;
--= 96979f75 [["i","integer"],["x","array(integer)"]] [[1,[1,3,1,2,3,-6]],[2,[1,3,5,null,5]],[3,[1,3,3]],[4,null],[5,[1,3,9,-95]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, ARRAY['7', concat_ws('-', '7', '7')] AS x FROM t ORDER BY i;
--= f67433aa [["i","integer"],["x","array(varchar)"]] [[1,["7","7-7"]],[2,["7","7-7"]],[3,["7","7-7"]],[4,["7","7-7"]],[5,["7","7-7"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, round(round(r)) AS x FROM t ORDER BY i;
--= 3a9f11d1 [["i","integer"],["x","real"]] [[1,"3.0"],[2,"-1.0"],[3,"0.0"],[4,null],[5,"1.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, round(n, -1) AS x FROM t ORDER BY i;
--= 1a993967 [["i","integer"],["x","integer"]] [[1,10],[2,0],[3,0],[4,null],[5,100]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, quarter(date_add('month', 1, (TIMESTAMP '2020-03-01 00:00:00.000'))) AS x FROM t ORDER BY i;
--= d2da652e [["i","integer"],["x","bigint"]] [[1,2],[2,2],[3,2],[4,2],[5,2]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST(3000000000 AS double) AS x FROM t ORDER BY i;
--= a7dc8e74 [["i","integer"],["x","double"]] [[1,"3.0E9"],[2,"3.0E9"],[3,"3.0E9"],[4,"3.0E9"],[5,"3.0E9"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, abs((floor((DECIMAL '1.25')) * DECIMAL '1.5')) AS x FROM t ORDER BY i;
--= 384fe53c [["i","integer"],["x","decimal(4,1)"]] [[1,"1.5"],[2,"1.5"],[3,"1.5"],[4,"1.5"],[5,"1.5"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, '2020-01-31' AS x FROM t ORDER BY i;
--= 5d7b8c79 [["i","integer"],["x","varchar(10)"]] [[1,"2020-01-31"],[2,"2020-01-31"],[3,"2020-01-31"],[4,"2020-01-31"],[5,"2020-01-31"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, 2 <> (2 / -1) AS x FROM t ORDER BY i;
--= 251d9c1d [["i","integer"],["x","boolean"]] [[1,true],[2,true],[3,true],[4,true],[5,true]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST(date_trunc('hour', date_trunc('hour', z)) AS date) AS x FROM t ORDER BY i;
--= 3de2e94b [["i","integer"],["x","date"]] [[1,"2020-02-29"],[2,"1969-12-31"],[3,"1970-01-01"],[4,null],[5,"2021-12-31"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST(TRY_CAST('b-c' AS date) AS timestamp) AS x FROM t ORDER BY i;
--= fe0e6978 [["i","integer"],["x","timestamp(3)"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, reverse(reverse((ARRAY[10, i]))) AS x FROM t ORDER BY i;
--= b387f62a [["i","integer"],["x","array(integer)"]] [[1,[10,1]],[2,[10,2]],[3,[10,3]],[4,[10,4]],[5,[10,5]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, reverse((ARRAY['a', 'b'])) || CAST((TIMESTAMP '2020-03-01 00:00:00.000') AS varchar) AS x FROM t ORDER BY i;
--= 77b2f960 [["i","integer"],["x","array(varchar)"]] [[1,["b","a","2020-03-01 00:00:00.000"]],[2,["b","a","2020-03-01 00:00:00.000"]],[3,["b","a","2020-03-01 00:00:00.000"]],[4,["b","a","2020-03-01 00:00:00.000"]],[5,["b","a","2020-03-01 00:00:00.000"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, abs(round(abs(r))) AS x FROM t ORDER BY i;
--= f5149513 [["i","integer"],["x","real"]] [[1,"3.0"],[2,"1.0"],[3,"0.0"],[4,null],[5,"1.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, n AS x FROM t ORDER BY i;
--= 2084c258 [["i","integer"],["x","integer"]] [[1,7],[2,-3],[3,0],[4,null],[5,100]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, b AS x FROM t ORDER BY i;
--= 9dc74dfd [["i","integer"],["x","bigint"]] [[1,70],[2,-4000000000],[3,0],[4,null],[5,12]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, abs(-1.25) AS x FROM t ORDER BY i;
--= 5b6df9df [["i","integer"],["x","double"]] [[1,"1.25"],[2,"1.25"],[3,"1.25"],[4,"1.25"],[5,"1.25"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, coalesce(-m, n) AS x FROM t ORDER BY i;
--= e74f3e03 [["i","integer"],["x","decimal(12,2)"]] [[1,"-12.50"],[2,"0.05"],[3,"0.00"],[4,null],[5,"-99999.99"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_format(TRY_CAST(v AS timestamp), '%Y/%m/%d %H:%i') AS x FROM t ORDER BY i;
--= 84861f01 [["i","integer"],["x","varchar"]] [[1,null],[2,null],[3,null],[4,null],[5,"2021/03/04 00:00"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, concat('', if(true, 'o', 'o')) LIKE '%o%' AS x FROM t ORDER BY i;
--= a528eb02 [["i","integer"],["x","boolean"]] [[1,true],[2,true],[3,true],[4,true],[5,true]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_add('day', 3, (DATE '2020-01-31')) + INTERVAL '1' MONTH AS x FROM t ORDER BY i;
--= fbb52b5e [["i","integer"],["x","date"]] [[1,"2020-03-03"],[2,"2020-03-03"],[3,"2020-03-03"],[4,"2020-03-03"],[5,"2020-03-03"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST(date_trunc('month', a) AS timestamp) AS x FROM t ORDER BY i;
--= 776fa532 [["i","integer"],["x","timestamp(3)"]] [[1,"2020-02-01 00:00:00.000"],[2,"1969-12-01 00:00:00.000"],[3,"1970-01-01 00:00:00.000"],[4,null],[5,"2021-03-01 00:00:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, reverse(e) AS x FROM t ORDER BY i;
--= 7e51582e [["i","integer"],["x","array(integer)"]] [[1,[3,2,1]],[2,[null,5]],[3,[]],[4,null],[5,[9]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, reverse((f || 'b-c')) AS x FROM t ORDER BY i;
--= 33dd0b3b [["i","integer"],["x","array(varchar(3))"]] [[1,["b-c","yz","x"]],[2,["b-c",""]],[3,["b-c","é"]],[4,null],[5,["b-c","a",null,"a"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (r * REAL '2') + (coalesce(10, 10) + 1) AS x FROM t ORDER BY i;
--= 0d653f21 [["i","integer"],["x","real"]] [[1,"16.0"],[2,"10.0"],[3,"11.0"],[4,null],[5,"2.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, 10 AS x FROM t ORDER BY i;
--= 5a4dd8b7 [["i","integer"],["x","integer"]] [[1,10],[2,10],[3,10],[4,10],[5,10]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, quarter((z + INTERVAL '90' MINUTE)) AS x FROM t ORDER BY i;
--= 1f4f2fba [["i","integer"],["x","bigint"]] [[1,1],[2,1],[3,1],[4,null],[5,4]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST(CAST(d AS real) AS double) AS x FROM t ORDER BY i;
--= ad581715 [["i","integer"],["x","double"]] [[1,"1.5"],[2,"-0.25"],[3,"0.0"],[4,null],[5,"1.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, DECIMAL '3' AS x FROM t ORDER BY i;
--= d708c4b7 [["i","integer"],["x","decimal(1,0)"]] [[1,"3"],[2,"3"],[3,"3"],[4,"3"],[5,"3"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, nullif(concat_ws('-', v, 'o'), rpad('', 4, 'é')) AS x FROM t ORDER BY i;
--= ec1f91bc [["i","integer"],["x","varchar"]] [[1,"Hello World-o"],[2,"straße 12-o"],[3,"-o"],[4,"o"],[5,"  2021-03-04 -o"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, NOT ((m IS NOT NULL)) AS x FROM t ORDER BY i;
--= 7c15de96 [["i","integer"],["x","boolean"]] [[1,false],[2,false],[3,false],[4,true],[5,false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST(date_add('month', TRY_CAST(v AS integer), date_add('day', -1, a)) AS timestamp) AS x FROM t ORDER BY i;
--= 54bb8e66 [["i","integer"],["x","timestamp(3)"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, reverse((split('2020-01-31', ' ') || 'b-c')) AS x FROM t ORDER BY i;
--= 5e529d14 [["i","integer"],["x","array(varchar(10))"]] [[1,["b-c","2020-01-31"]],[2,["b-c","2020-01-31"]],[3,["b-c","2020-01-31"]],[4,["b-c","2020-01-31"]],[5,["b-c","2020-01-31"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, abs(round(r)) AS x FROM t ORDER BY i;
--= d69c7c6e [["i","integer"],["x","real"]] [[1,"3.0"],[2,"1.0"],[3,"0.0"],[4,null],[5,"1.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (i - n) - -i AS x FROM t ORDER BY i;
--= 04abe000 [["i","integer"],["x","integer"]] [[1,-5],[2,7],[3,6],[4,null],[5,-90]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, nullif(i, n) + date_diff('month', (DATE '2021-12-31'), (DATE '2020-01-31')) AS x FROM t ORDER BY i;
--= 0def689b [["i","integer"],["x","bigint"]] [[1,-22],[2,-21],[3,-20],[4,-19],[5,-18]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, ln(i) AS x FROM t ORDER BY i;
--= 1eb87c5d [["i","integer"],["x","double"]] [[1,"0.0"],[2,"0.6931471805599453"],[3,"1.0986122886681098"],[4,"1.3862943611198906"],[5,"1.6094379124341003"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST(ceil(0.5) AS decimal(18,3)) AS x FROM t ORDER BY i;
--= 9545e8fc [["i","integer"],["x","decimal(18,3)"]] [[1,"1.000"],[2,"1.000"],[3,"1.000"],[4,"1.000"],[5,"1.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, typeof(m) AS x FROM t ORDER BY i;
--= d1063267 [["i","integer"],["x","varchar"]] [[1,"decimal(7,2)"],[2,"decimal(7,2)"],[3,"decimal(7,2)"],[4,"decimal(7,2)"],[5,"decimal(7,2)"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, ((DECIMAL '3') BETWEEN (REAL '1.5') AND d) AND ((DATE '2020-01-31') IS DISTINCT FROM (DATE '2021-12-31')) AS x FROM t ORDER BY i;
--= 48af7307 [["i","integer"],["x","boolean"]] [[1,false],[2,false],[3,false],[4,null],[5,true]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST(((TIMESTAMP '2020-03-01 00:00:00.000') - INTERVAL '1' YEAR) AS date) AS x FROM t ORDER BY i;
--= f8121842 [["i","integer"],["x","date"]] [[1,"2019-03-01"],[2,"2019-03-01"],[3,"2019-03-01"],[4,"2019-03-01"],[5,"2019-03-01"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_trunc('hour', (TIMESTAMP '2020-03-01 00:00:00.000')) AS x FROM t ORDER BY i;
--= 0a25c094 [["i","integer"],["x","timestamp(3)"]] [[1,"2020-03-01 00:00:00.000"],[2,"2020-03-01 00:00:00.000"],[3,"2020-03-01 00:00:00.000"],[4,"2020-03-01 00:00:00.000"],[5,"2020-03-01 00:00:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, ARRAY[-10, -n] AS x FROM t ORDER BY i;
--= a8a2c4d1 [["i","integer"],["x","array(integer)"]] [[1,[-10,-7]],[2,[-10,3]],[3,[-10,0]],[4,[-10,null]],[5,[-10,-100]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, split(v, ' ') AS x FROM t ORDER BY i;
--= 17d140b4 [["i","integer"],["x","array(varchar(13))"]] [[1,["Hello","World"]],[2,["straße","12"]],[3,[""]],[4,null],[5,["","","2021-03-04",""]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST(coalesce((0.5 / r), floor(m)) AS real) AS x FROM t ORDER BY i;
--= 2244b6bd [["i","integer"],["x","real"]] [[1,"0.2"],[2,"-1.0"],[3,"Infinity"],[4,null],[5,"5.0E-11"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, -1 AS x FROM t ORDER BY i;
--= d2df013b [["i","integer"],["x","integer"]] [[1,-1],[2,-1],[3,-1],[4,-1],[5,-1]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, day(coalesce((DATE '2020-01-31'), a)) AS x FROM t ORDER BY i;
--= 2004a6ee [["i","integer"],["x","bigint"]] [[1,31],[2,31],[3,31],[4,31],[5,31]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST('b-c' AS double) AS x FROM t ORDER BY i;
--= 4c21dded [["i","integer"],["x","double"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST(power(1, 3) AS decimal(18,3)) AS x FROM t ORDER BY i;
--= 7ad75cf2 [["i","integer"],["x","decimal(18,3)"]] [[1,"1.000"],[2,"1.000"],[3,"1.000"],[4,"1.000"],[5,"1.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, if(true, nullif('b-c', v), concat('', 'o')) AS x FROM t ORDER BY i;
--= a13f070b [["i","integer"],["x","varchar"]] [[1,"b-c"],[2,"b-c"],[3,"b-c"],[4,"b-c"],[5,"b-c"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, '2020-01-31' IN ('ab', date_format(z, '%Y/%m/%d %H:%i')) AS x FROM t ORDER BY i;
--= 08f642e3 [["i","integer"],["x","boolean"]] [[1,false],[2,false],[3,false],[4,null],[5,false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, last_day_of_month(greatest((DATE '2020-01-31'), (DATE '2020-01-31'))) AS x FROM t ORDER BY i;
--= c54c726a [["i","integer"],["x","date"]] [[1,"2020-01-31"],[2,"2020-01-31"],[3,"2020-01-31"],[4,"2020-01-31"],[5,"2020-01-31"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_trunc('hour', date_add('minute', TRY_CAST(d AS integer), z)) AS x FROM t ORDER BY i;
--= c0017de9 [["i","integer"],["x","timestamp(3)"]] [[1,"2020-02-29 13:00:00.000"],[2,"1969-12-31 23:00:00.000"],[3,"1970-01-01 00:00:00.000"],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, ((ARRAY[1, 3]) || e) || reverse(e) AS x FROM t ORDER BY i;
--= 404006cd [["i","integer"],["x","array(integer)"]] [[1,[1,3,1,2,3,3,2,1]],[2,[1,3,5,null,null,5]],[3,[1,3]],[4,null],[5,[1,3,9,9]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, ARRAY[replace('b-c', '7', v), CAST('b-c' AS varchar(3))] AS x FROM t ORDER BY i;
--= f9b1fff3 [["i","integer"],["x","array(varchar(55))"]] [[1,["b-c","b-c"]],[2,["b-c","b-c"]],[3,["b-c","b-c"]],[4,[null,"b-c"]],[5,["b-c","b-c"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, abs(r) AS x FROM t ORDER BY i;
--= 7ebab539 [["i","integer"],["x","real"]] [[1,"2.5"],[2,"0.5"],[3,"0.0"],[4,null],[5,"1.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_diff('day', date_trunc('month', (DATE '2020-01-31')), date_trunc('week', (DATE '2021-12-31'))) AS x FROM t ORDER BY i;
--= f7fb688d [["i","integer"],["x","bigint"]] [[1,726],[2,726],[3,726],[4,726],[5,726]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, to_unixtime(date_add('minute', TRY_CAST(d AS integer), date_add('month', 3, (TIMESTAMP '2020-03-01 00:00:00.000')))) AS x FROM t ORDER BY i;
--= bff64572 [["i","integer"],["x","double"]] [[1,"1.59096972E9"],[2,"1.5909696E9"],[3,"1.5909696E9"],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, round(coalesce((m / -1), i)) AS x FROM t ORDER BY i;
--= d2bd88a9 [["i","integer"],["x","decimal(11,0)"]] [[1,"-13"],[2,"0"],[3,"0"],[4,"4"],[5,"-100000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CASE translate('b-c', 'lo', '01') WHEN 'ab' THEN 'first' WHEN coalesce(v, '7') THEN 'same' ELSE trim(v) END AS x FROM t ORDER BY i;
--= 48f44aca [["i","integer"],["x","varchar(13)"]] [[1,"Hello World"],[2,"straße 12"],[3,""],[4,null],[5,"2021-03-04"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, concat(w, w) IN ('ab', regexp_extract('7', '[0-9]+')) AS x FROM t ORDER BY i;
--= c595b2f6 [["i","integer"],["x","boolean"]] [[1,false],[2,false],[3,false],[4,null],[5,false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, DATE '2020-01-31' AS x FROM t ORDER BY i;
--= 7ab5fb6c [["i","integer"],["x","date"]] [[1,"2020-01-31"],[2,"2020-01-31"],[3,"2020-01-31"],[4,"2020-01-31"],[5,"2020-01-31"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_add('month', 2, date_trunc('hour', (z - INTERVAL '1' YEAR))) AS x FROM t ORDER BY i;
--= 23a3c2f9 [["i","integer"],["x","timestamp(3)"]] [[1,"2019-04-28 13:00:00.000"],[2,"1969-02-28 23:00:00.000"],[3,"1969-03-01 00:00:00.000"],[4,null],[5,"2021-02-28 00:00:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, reverse(reverse((ARRAY[1, 3]))) AS x FROM t ORDER BY i;
--= 2604b21b [["i","integer"],["x","array(integer)"]] [[1,[1,3]],[2,[1,3]],[3,[1,3]],[4,[1,3]],[5,[1,3]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, ARRAY['o', coalesce(w, 'o')] AS x FROM t ORDER BY i;
--= bbe297cf [["i","integer"],["x","array(varchar(2))"]] [[1,["o","ab"]],[2,["o",""]],[3,["o","x"]],[4,["o","o"]],[5,["o","12"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST(2e0 AS real) AS x FROM t ORDER BY i;
--= 75a92cf7 [["i","integer"],["x","real"]] [[1,"2.0"],[2,"2.0"],[3,"2.0"],[4,"2.0"],[5,"2.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, 2 AS x FROM t ORDER BY i;
--= f69457ff [["i","integer"],["x","integer"]] [[1,2],[2,2],[3,2],[4,2],[5,2]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_diff('month', date_trunc('month', greatest((DATE '2020-01-31'), (DATE '2020-01-31'))), (date_trunc('week', a) + INTERVAL '1' MONTH)) AS x FROM t ORDER BY i;
--= 544e8c50 [["i","integer"],["x","bigint"]] [[1,2],[2,-599],[3,-599],[4,null],[5,15]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, d - to_unixtime(z) + coalesce(10, 10) AS x FROM t ORDER BY i;
--= 96dc5793 [["i","integer"],["x","double"]] [[1,"-1.582981434178E9"],[2,"9.751"],[3,"10.0"],[4,null],[5,"8.3590912095E9"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, -m AS x FROM t ORDER BY i;
--= 355a079c [["i","integer"],["x","decimal(7,2)"]] [[1,"-12.50"],[2,"0.05"],[3,"0.00"],[4,null],[5,"-99999.99"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, v AS x FROM t ORDER BY i;
--= e827b348 [["i","integer"],["x","varchar(13)"]] [[1,"Hello World"],[2,"straße 12"],[3,""],[4,null],[5,"  2021-03-04 "]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (d - d) IS NOT NULL AS x FROM t ORDER BY i;
--= 92fe68c7 [["i","integer"],["x","boolean"]] [[1,true],[2,true],[3,true],[4,false],[5,true]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_trunc('month', (DATE '2021-12-31')) AS x FROM t ORDER BY i;
--= 57a52503 [["i","integer"],["x","date"]] [[1,"2021-12-01"],[2,"2021-12-01"],[3,"2021-12-01"],[4,"2021-12-01"],[5,"2021-12-01"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_add('minute', greatest(10, n), z) AS x FROM t ORDER BY i;
--= 827f5c4a [["i","integer"],["x","timestamp(3)"]] [[1,"2020-02-29 13:14:05.678"],[2,"1970-01-01 00:09:59.999"],[3,"1970-01-01 00:10:00.000"],[4,null],[5,"2021-12-31 01:40:00.500"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, coalesce(e, ARRAY[0]) || (n - n) AS x FROM t ORDER BY i;
--= bf8075b4 [["i","integer"],["x","array(integer)"]] [[1,[1,2,3,0]],[2,[5,null,0]],[3,[0]],[4,null],[5,[9,0]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, split(regexp_extract(trim('7'), '[0-9]+'), ' ') AS x FROM t ORDER BY i;
--= 88073cab [["i","integer"],["x","array(varchar(1))"]] [[1,["7"]],[2,["7"]],[3,["7"]],[4,["7"]],[5,["7"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, r AS x FROM t ORDER BY i;
--= ab1616f2 [["i","integer"],["x","real"]] [[1,"2.5"],[2,"-0.5"],[3,"0.0"],[4,null],[5,"1.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, if((CAST(z AS varchar) LIKE '%o%'), nullif(coalesce(-1, 10), coalesce(n, i)), sign(-1)) AS x FROM t ORDER BY i;
--= e9cb0ed7 [["i","integer"],["x","integer"]] [[1,-1],[2,-1],[3,-1],[4,-1],[5,-1]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST(CAST(-n AS decimal(12,1)) AS bigint) AS x FROM t ORDER BY i;
--= b8e1271d [["i","integer"],["x","bigint"]] [[1,-7],[2,3],[3,0],[4,null],[5,-100]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, round(ceil(-1.25)) - truncate(least(-1.25, 2)) AS x FROM t ORDER BY i;
--= 0ebc9537 [["i","integer"],["x","double"]] [[1,"0.0"],[2,"0.0"],[3,"0.0"],[4,"0.0"],[5,"0.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST(round(d, 1) AS decimal(18,3)) AS x FROM t ORDER BY i;
--= 882bb132 [["i","integer"],["x","decimal(18,3)"]] [[1,"1.500"],[2,"-0.300"],[3,"0.000"],[4,null],[5,"10000000000.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, upper(regexp_extract(split_part(w, ' ', 2), '[0-9]+')) AS x FROM t ORDER BY i;
--= 4ab96db9 [["i","integer"],["x","varchar(2)"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (DECIMAL '1.25') IS NOT NULL AS x FROM t ORDER BY i;
--= 384f077a [["i","integer"],["x","boolean"]] [[1,true],[2,true],[3,true],[4,true],[5,true]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, greatest(greatest(date_add('month', -1, a), date_trunc('week', (DATE '2020-01-31'))), (DATE '2020-01-31')) AS x FROM t ORDER BY i;
--= affc391a [["i","integer"],["x","date"]] [[1,"2020-01-31"],[2,"2020-01-31"],[3,"2020-01-31"],[4,null],[5,"2021-02-04"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST(date((TIMESTAMP '2020-03-01 00:00:00.000')) AS timestamp) AS x FROM t ORDER BY i;
--= 443b34c7 [["i","integer"],["x","timestamp(3)"]] [[1,"2020-03-01 00:00:00.000"],[2,"2020-03-01 00:00:00.000"],[3,"2020-03-01 00:00:00.000"],[4,"2020-03-01 00:00:00.000"],[5,"2020-03-01 00:00:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, f AS x FROM t ORDER BY i;
--= 81c7e882 [["i","integer"],["x","array(varchar(2))"]] [[1,["x","yz"]],[2,[""]],[3,["é"]],[4,null],[5,["a",null,"a"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST(log10(i) AS real) AS x FROM t ORDER BY i;
--= 643454ac [["i","integer"],["x","real"]] [[1,"0.0"],[2,"0.30103"],[3,"0.47712126"],[4,"0.60206"],[5,"0.69897"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, coalesce((-1 / 3), (n + -1)) AS x FROM t ORDER BY i;
--= 6b7e0142 [["i","integer"],["x","integer"]] [[1,0],[2,0],[3,0],[4,0],[5,0]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, 3000000000 AS x FROM t ORDER BY i;
--= 4a9a78fc [["i","integer"],["x","bigint"]] [[1,3000000000],[2,3000000000],[3,3000000000],[4,3000000000],[5,3000000000]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, round(ln((DECIMAL '3'))) * TRY_CAST(w AS integer) AS x FROM t ORDER BY i;
--= ca2edcfe [["i","integer"],["x","double"]] [[1,null],[2,null],[3,null],[4,null],[5,"12.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST('b-c' AS decimal(10,2)) + if(true, 10, n) AS x FROM t ORDER BY i;
--= 1639b514 [["i","integer"],["x","decimal(13,2)"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, upper(w) AS x FROM t ORDER BY i;
--= b472883c [["i","integer"],["x","varchar(2)"]] [[1,"AB"],[2,""],[3,"X"],[4,null],[5,"12"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, is_nan(coalesce(d, (DECIMAL '1.25'))) AS x FROM t ORDER BY i;
--= f1777eea [["i","integer"],["x","boolean"]] [[1,false],[2,false],[3,false],[4,false],[5,false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, z AS x FROM t ORDER BY i;
--= 96e1090a [["i","integer"],["x","timestamp(3)"]] [[1,"2020-02-29 13:04:05.678"],[2,"1969-12-31 23:59:59.999"],[3,"1970-01-01 00:00:00.000"],[4,null],[5,"2021-12-31 00:00:00.500"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (ARRAY[i, n]) || abs(-1) AS x FROM t ORDER BY i;
--= 38431b84 [["i","integer"],["x","array(integer)"]] [[1,[1,7,1]],[2,[2,-3,1]],[3,[3,0,1]],[4,[4,null,1]],[5,[5,100,1]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, split(typeof(i), ' ') AS x FROM t ORDER BY i;
--= a448d5be [["i","integer"],["x","array(varchar)"]] [[1,["integer"]],[2,["integer"]],[3,["integer"]],[4,["integer"]],[5,["integer"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, round(CAST(-1.25 AS real)) AS x FROM t ORDER BY i;
--= a1729fb5 [["i","integer"],["x","real"]] [[1,"-1.0"],[2,"-1.0"],[3,"-1.0"],[4,"-1.0"],[5,"-1.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, -n AS x FROM t ORDER BY i;
--= 89e20c01 [["i","integer"],["x","integer"]] [[1,-7],[2,3],[3,0],[4,null],[5,-100]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_diff('hour', (z - INTERVAL '1' YEAR), coalesce((TIMESTAMP '2020-03-01 00:00:00.000'), (DATE '2020-01-31'))) AS x FROM t ORDER BY i;
--= ad17596b [["i","integer"],["x","bigint"]] [[1,8794],[2,448488],[3,448488],[4,null],[5,-7320]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, round(power(-1, 3), 1) AS x FROM t ORDER BY i;
--= c61e6da7 [["i","integer"],["x","double"]] [[1,"-1.0"],[2,"-1.0"],[3,"-1.0"],[4,"-1.0"],[5,"-1.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, coalesce(abs(m), i) AS x FROM t ORDER BY i;
--= 7791d6b1 [["i","integer"],["x","decimal(12,2)"]] [[1,"12.50"],[2,"0.05"],[3,"0.00"],[4,"4.00"],[5,"99999.99"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, upper(upper(if(true, 'b-c', w))) AS x FROM t ORDER BY i;
--= ccb7712d [["i","integer"],["x","varchar(3)"]] [[1,"B-C"],[2,"B-C"],[3,"B-C"],[4,"B-C"],[5,"B-C"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (d > i) OR is_nan(-1.25) AS x FROM t ORDER BY i;
--= ad8d617b [["i","integer"],["x","boolean"]] [[1,true],[2,false],[3,false],[4,null],[5,true]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_trunc('week', CAST((TIMESTAMP '2020-03-01 00:00:00.000') AS date)) AS x FROM t ORDER BY i;
--= e305fcac [["i","integer"],["x","date"]] [[1,"2020-02-24"],[2,"2020-02-24"],[3,"2020-02-24"],[4,"2020-02-24"],[5,"2020-02-24"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST('' AS timestamp) AS x FROM t ORDER BY i;
--= 1c422928 [["i","integer"],["x","timestamp(3)"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, ARRAY['2020-01-31', ''] AS x FROM t ORDER BY i;
--= 3514216f [["i","integer"],["x","array(varchar(10))"]] [[1,["2020-01-31",""]],[2,["2020-01-31",""]],[3,["2020-01-31",""]],[4,["2020-01-31",""]],[5,["2020-01-31",""]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, -r + i AS x FROM t ORDER BY i;
--= 0ef4a90b [["i","integer"],["x","real"]] [[1,"-1.5"],[2,"2.5"],[3,"3.0"],[4,null],[5,"-1.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, element_at(reverse((ARRAY[1, 3])), -1) AS x FROM t ORDER BY i;
--= 80372af8 [["i","integer"],["x","integer"]] [[1,1],[2,1],[3,1],[4,1],[5,1]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_diff('day', CAST((TIMESTAMP '2020-03-01 00:00:00.000') AS date), a) AS x FROM t ORDER BY i;
--= 2392c13d [["i","integer"],["x","bigint"]] [[1,-1],[2,-18323],[3,-18322],[4,null],[5,368]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, round(least(0.5, i)) AS x FROM t ORDER BY i;
--= c663fcb3 [["i","integer"],["x","double"]] [[1,"1.0"],[2,"1.0"],[3,"1.0"],[4,"1.0"],[5,"1.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (round((DECIMAL '3'), 1) - DECIMAL '0.25') / 3 AS x FROM t ORDER BY i;
--= 606a90c2 [["i","integer"],["x","decimal(5,2)"]] [[1,"0.92"],[2,"0.92"],[3,"0.92"],[4,"0.92"],[5,"0.92"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, '7' AS x FROM t ORDER BY i;
--= d385f8ca [["i","integer"],["x","varchar(1)"]] [[1,"7"],[2,"7"],[3,"7"],[4,"7"],[5,"7"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, concat_ws('-', 'b-c', v) = translate('7', 'lo', '01') AS x FROM t ORDER BY i;
--= 8cc15599 [["i","integer"],["x","boolean"]] [[1,false],[2,false],[3,false],[4,false],[5,false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, greatest(TRY_CAST(coalesce('b-c', 'b-c') AS date), date(date_add('month', 1, (TIMESTAMP '2020-03-01 00:00:00.000')))) AS x FROM t ORDER BY i;
--= d434ad86 [["i","integer"],["x","date"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, z - INTERVAL '1' YEAR AS x FROM t ORDER BY i;
--= 3f069dfb [["i","integer"],["x","timestamp(3)"]] [[1,"2019-02-28 13:04:05.678"],[2,"1968-12-31 23:59:59.999"],[3,"1969-01-01 00:00:00.000"],[4,null],[5,"2020-12-31 00:00:00.500"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, e || e AS x FROM t ORDER BY i;
--= f0a5a288 [["i","integer"],["x","array(integer)"]] [[1,[1,2,3,1,2,3]],[2,[5,null,5,null]],[3,[]],[4,null],[5,[9,9]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, ARRAY['a', 'b'] AS x FROM t ORDER BY i;
--= f2db0b83 [["i","integer"],["x","array(varchar(1))"]] [[1,["a","b"]],[2,["a","b"]],[3,["a","b"]],[4,["a","b"]],[5,["a","b"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST((sqrt(2) * 0.5) AS real) AS x FROM t ORDER BY i;
--= 8b9c649f [["i","integer"],["x","real"]] [[1,"0.70710677"],[2,"0.70710677"],[3,"0.70710677"],[4,"0.70710677"],[5,"0.70710677"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, nullif(n, abs(n)) AS x FROM t ORDER BY i;
--= 0c186764 [["i","integer"],["x","integer"]] [[1,null],[2,-3],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, month(CAST(a AS timestamp)) AS x FROM t ORDER BY i;
--= a11c25af [["i","integer"],["x","bigint"]] [[1,2],[2,12],[3,1],[4,null],[5,3]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, round(if(NULL, -1.25, i)) AS x FROM t ORDER BY i;
--= da5e1e08 [["i","integer"],["x","double"]] [[1,"1.0"],[2,"2.0"],[3,"3.0"],[4,"4.0"],[5,"5.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, coalesce(m, 10) + (10 % 2) - DECIMAL '0.25' AS x FROM t ORDER BY i;
--= 0a92abb2 [["i","integer"],["x","decimal(14,2)"]] [[1,"12.25"],[2,"-0.30"],[3,"-0.25"],[4,"9.75"],[5,"99999.74"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, upper(v) AS x FROM t ORDER BY i;
--= 51f043cd [["i","integer"],["x","varchar(13)"]] [[1,"HELLO WORLD"],[2,"STRAßE 12"],[3,""],[4,null],[5,"  2021-03-04 "]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, o OR regexp_like('o', '^[a-z]') AS x FROM t ORDER BY i;
--= d0c98afd [["i","integer"],["x","boolean"]] [[1,true],[2,true],[3,true],[4,true],[5,true]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST('2020-01-31' AS timestamp) AS x FROM t ORDER BY i;
--= 32fae414 [["i","integer"],["x","timestamp(3)"]] [[1,"2020-01-31 00:00:00.000"],[2,"2020-01-31 00:00:00.000"],[3,"2020-01-31 00:00:00.000"],[4,"2020-01-31 00:00:00.000"],[5,"2020-01-31 00:00:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, reverse((ARRAY[n, n])) AS x FROM t ORDER BY i;
--= c5679d14 [["i","integer"],["x","array(integer)"]] [[1,[7,7]],[2,[-3,-3]],[3,[0,0]],[4,[null,null]],[5,[100,100]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, reverse(reverse(f)) AS x FROM t ORDER BY i;
--= 6b8ead93 [["i","integer"],["x","array(varchar(2))"]] [[1,["x","yz"]],[2,[""]],[3,["é"]],[4,null],[5,["a",null,"a"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST((0.5 + m) AS real) AS x FROM t ORDER BY i;
--= 3999183a [["i","integer"],["x","real"]] [[1,"13.0"],[2,"0.45"],[3,"0.5"],[4,null],[5,"100000.49"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, round(i, -1) + 3000000000 AS x FROM t ORDER BY i;
--= dfa88602 [["i","integer"],["x","bigint"]] [[1,3000000000],[2,3000000000],[3,3000000000],[4,3000000000],[5,3000000010]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, abs((m + 0.5)) AS x FROM t ORDER BY i;
--= b29c8b12 [["i","integer"],["x","double"]] [[1,"13.0"],[2,"0.45"],[3,"0.5"],[4,null],[5,"100000.49"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST(TRY_CAST(w AS integer) AS decimal(12,1)) AS x FROM t ORDER BY i;
--= d0a3da88 [["i","integer"],["x","decimal(12,1)"]] [[1,null],[2,null],[3,null],[4,null],[5,"12.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, lpad(lower(w), 5, '*') AS x FROM t ORDER BY i;
--= b1691f19 [["i","integer"],["x","varchar"]] [[1,"***ab"],[2,"*****"],[3,"****x"],[4,null],[5,"***12"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, 0.5 = 0.5 AS x FROM t ORDER BY i;
--= 588bf74f [["i","integer"],["x","boolean"]] [[1,true],[2,true],[3,true],[4,true],[5,true]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, if(o, (a - INTERVAL '7' DAY), (a + INTERVAL '1' MONTH)) AS x FROM t ORDER BY i;
--= fff61e18 [["i","integer"],["x","date"]] [[1,"2020-02-22"],[2,"1970-01-31"],[3,"1970-02-01"],[4,null],[5,"2021-04-04"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, coalesce((ARRAY[1, 3]), ARRAY[0]) || e AS x FROM t ORDER BY i;
--= ba14ef12 [["i","integer"],["x","array(integer)"]] [[1,[1,3,1,2,3]],[2,[1,3,5,null]],[3,[1,3]],[4,null],[5,[1,3,9]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, ARRAY[upper(CAST((DATE '2021-12-31') AS varchar)), '2020-01-31'] AS x FROM t ORDER BY i;
--= 812faef9 [["i","integer"],["x","array(varchar)"]] [[1,["2021-12-31","2020-01-31"]],[2,["2021-12-31","2020-01-31"]],[3,["2021-12-31","2020-01-31"]],[4,["2021-12-31","2020-01-31"]],[5,["2021-12-31","2020-01-31"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (r + 10) + element_at(e, -1) AS x FROM t ORDER BY i;
--= 3de203f2 [["i","integer"],["x","real"]] [[1,"15.5"],[2,null],[3,null],[4,null],[5,"1.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, nullif(sign(-1), (n / 2)) AS x FROM t ORDER BY i;
--= 925f3569 [["i","integer"],["x","integer"]] [[1,-1],[2,null],[3,-1],[4,-1],[5,-1]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_diff('month', date_add('month', (i / 2), coalesce((DATE '2021-12-31'), (DATE '2020-01-31'))), if((a IS DISTINCT FROM a), (a - INTERVAL '7' DAY), date_add('day', -1, (DATE '2020-01-31')))) AS x FROM t ORDER BY i;
--= 11b1f828 [["i","integer"],["x","bigint"]] [[1,-23],[2,-24],[3,-24],[4,-25],[5,-25]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, floor(-1.25) AS x FROM t ORDER BY i;
--= bbaa0f60 [["i","integer"],["x","double"]] [[1,"-2.0"],[2,"-2.0"],[3,"-2.0"],[4,"-2.0"],[5,"-2.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, m AS x FROM t ORDER BY i;
--= fe8b3c6d [["i","integer"],["x","decimal(7,2)"]] [[1,"12.50"],[2,"-0.05"],[3,"0.00"],[4,null],[5,"99999.99"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST(date_add('minute', element_at(e, 2), z) AS varchar) AS x FROM t ORDER BY i;
--= ab8ed08d [["i","integer"],["x","varchar"]] [[1,"2020-02-29 13:06:05.678"],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, o AS x FROM t ORDER BY i;
--= 6ec7c771 [["i","integer"],["x","boolean"]] [[1,true],[2,false],[3,null],[4,true],[5,false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date(TRY_CAST('b-c' AS timestamp)) AS x FROM t ORDER BY i;
--= 6b55585c [["i","integer"],["x","date"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TIMESTAMP '2020-03-01 00:00:00.000' AS x FROM t ORDER BY i;
--= dddbbdab [["i","integer"],["x","timestamp(3)"]] [[1,"2020-03-01 00:00:00.000"],[2,"2020-03-01 00:00:00.000"],[3,"2020-03-01 00:00:00.000"],[4,"2020-03-01 00:00:00.000"],[5,"2020-03-01 00:00:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, e || abs(element_at(e, 2)) AS x FROM t ORDER BY i;
--= 586471c2 [["i","integer"],["x","array(integer)"]] [[1,[1,2,3,2]],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, reverse(split(concat_ws('-', w, '2020-01-31'), ' ')) AS x FROM t ORDER BY i;
--= e888b992 [["i","integer"],["x","array(varchar)"]] [[1,["ab-2020-01-31"]],[2,["-2020-01-31"]],[3,["x-2020-01-31"]],[4,["2020-01-31"]],[5,["12-2020-01-31"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, abs(r) * REAL '2' AS x FROM t ORDER BY i;
--= 7e8d8dd4 [["i","integer"],["x","real"]] [[1,"5.0"],[2,"1.0"],[3,"0.0"],[4,null],[5,"2.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST(element_at(f, 3) AS integer) AS x FROM t ORDER BY i;
--= 6bb581a9 [["i","integer"],["x","integer"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, BIGINT '5' AS x FROM t ORDER BY i;
--= 26863899 [["i","integer"],["x","bigint"]] [[1,5],[2,5],[3,5],[4,5],[5,5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, floor(log10((BIGINT '5'))) AS x FROM t ORDER BY i;
--= 467194a1 [["i","integer"],["x","double"]] [[1,"0.0"],[2,"0.0"],[3,"0.0"],[4,"0.0"],[5,"0.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST((i - 10) AS decimal(12,1)) AS x FROM t ORDER BY i;
--= 670bb11d [["i","integer"],["x","decimal(12,1)"]] [[1,"-9.0"],[2,"-8.0"],[3,"-7.0"],[4,"-6.0"],[5,"-5.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, substr(reverse(v), -1, 3) AS x FROM t ORDER BY i;
--= 3f79d868 [["i","integer"],["x","varchar(13)"]] [[1,"H"],[2,"s"],[3,""],[4,null],[5," "]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, 3000000000 IS NOT NULL AS x FROM t ORDER BY i;
--= 6f293e9a [["i","integer"],["x","boolean"]] [[1,true],[2,true],[3,true],[4,true],[5,true]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, DATE '2021-12-31' AS x FROM t ORDER BY i;
--= db2e4851 [["i","integer"],["x","date"]] [[1,"2021-12-31"],[2,"2021-12-31"],[3,"2021-12-31"],[4,"2021-12-31"],[5,"2021-12-31"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST((coalesce(a, (DATE '2021-12-31')) - INTERVAL '7' DAY) AS timestamp) AS x FROM t ORDER BY i;
--= befe6438 [["i","integer"],["x","timestamp(3)"]] [[1,"2020-02-22 00:00:00.000"],[2,"1969-12-24 00:00:00.000"],[3,"1969-12-25 00:00:00.000"],[4,"2021-12-24 00:00:00.000"],[5,"2021-02-25 00:00:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, ARRAY[(i - 10), round(-1, -1)] AS x FROM t ORDER BY i;
--= ccac68bc [["i","integer"],["x","array(integer)"]] [[1,[-9,0]],[2,[-8,0]],[3,[-7,0]],[4,[-6,0]],[5,[-5,0]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST(sqrt(n) AS real) AS x FROM t ORDER BY i;
--= 03955b62 [["i","integer"],["x","real"]] [[1,"2.6457512"],[2,"NaN"],[3,"0.0"],[4,null],[5,"10.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, if(NULL, coalesce(-1, 2), (10 - 10)) AS x FROM t ORDER BY i;
--= 36fa2165 [["i","integer"],["x","integer"]] [[1,0],[2,0],[3,0],[4,0],[5,0]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, strpos(lpad(w, 5, '*'), nullif('7', v)) AS x FROM t ORDER BY i;
--= e5e8d9c4 [["i","integer"],["x","bigint"]] [[1,0],[2,0],[3,0],[4,null],[5,0]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, if(('' LIKE '%o%'), if(o, 2e0, 2), abs(i)) AS x FROM t ORDER BY i;
--= 5a52ceea [["i","integer"],["x","double"]] [[1,"1.0"],[2,"2.0"],[3,"3.0"],[4,"4.0"],[5,"5.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST(CAST(NULL AS varchar) AS decimal(10,2)) AS x FROM t ORDER BY i;
--= 6655c524 [["i","integer"],["x","decimal(10,2)"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, 'b-c' AS x FROM t ORDER BY i;
--= 7271e2f1 [["i","integer"],["x","varchar(3)"]] [[1,"b-c"],[2,"b-c"],[3,"b-c"],[4,"b-c"],[5,"b-c"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST('b-c' AS integer) <> n AS x FROM t ORDER BY i;
--= 4c279318 [["i","integer"],["x","boolean"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, if((true OR NULL), ((DATE '2020-01-31') - INTERVAL '7' DAY), if(o, a, a)) AS x FROM t ORDER BY i;
--= a6b60761 [["i","integer"],["x","date"]] [[1,"2020-01-24"],[2,"2020-01-24"],[3,"2020-01-24"],[4,"2020-01-24"],[5,"2020-01-24"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, z + INTERVAL '90' MINUTE AS x FROM t ORDER BY i;
--= 07377764 [["i","integer"],["x","timestamp(3)"]] [[1,"2020-02-29 14:34:05.678"],[2,"1970-01-01 01:29:59.999"],[3,"1970-01-01 01:30:00.000"],[4,null],[5,"2021-12-31 01:30:00.500"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, reverse(coalesce(e, ARRAY[0])) AS x FROM t ORDER BY i;
--= 9137965f [["i","integer"],["x","array(integer)"]] [[1,[3,2,1]],[2,[null,5]],[3,[]],[4,[0]],[5,[9]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_diff('day', date_trunc('week', (DATE '2020-01-31')), a) AS x FROM t ORDER BY i;
--= 52f0646c [["i","integer"],["x","bigint"]] [[1,33],[2,-18289],[3,-18288],[4,null],[5,402]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST(lower(v) AS double) AS x FROM t ORDER BY i;
--= 603c5da1 [["i","integer"],["x","double"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, ((DECIMAL '3') + n) - DECIMAL '0.25' AS x FROM t ORDER BY i;
--= 1e8f8174 [["i","integer"],["x","decimal(14,2)"]] [[1,"9.75"],[2,"-0.25"],[3,"2.75"],[4,null],[5,"102.75"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, w AS x FROM t ORDER BY i;
--= 9c694ab6 [["i","integer"],["x","varchar(2)"]] [[1,"ab"],[2,""],[3,"x"],[4,null],[5,"12"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_add('day', 2, ((DATE '2021-12-31') - INTERVAL '7' DAY)) AS x FROM t ORDER BY i;
--= 5969d500 [["i","integer"],["x","date"]] [[1,"2021-12-26"],[2,"2021-12-26"],[3,"2021-12-26"],[4,"2021-12-26"],[5,"2021-12-26"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST(a AS timestamp) AS x FROM t ORDER BY i;
--= 8cbc8c32 [["i","integer"],["x","timestamp(3)"]] [[1,"2020-02-29 00:00:00.000"],[2,"1969-12-31 00:00:00.000"],[3,"1970-01-01 00:00:00.000"],[4,null],[5,"2021-03-04 00:00:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, ARRAY[(i - -1), (i % 1)] AS x FROM t ORDER BY i;
--= e2a2aa31 [["i","integer"],["x","array(integer)"]] [[1,[2,0]],[2,[3,0]],[3,[4,0]],[4,[5,0]],[5,[6,0]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, f || upper(if(NULL, '', v)) AS x FROM t ORDER BY i;
--= 56fc3ed9 [["i","integer"],["x","array(varchar(13))"]] [[1,["x","yz","HELLO WORLD"]],[2,["","STRAßE 12"]],[3,["é",""]],[4,null],[5,["a",null,"a","  2021-03-04 "]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST(d AS real) AS x FROM t ORDER BY i;
--= 0212ddea [["i","integer"],["x","real"]] [[1,"1.5"],[2,"-0.25"],[3,"0.0"],[4,null],[5,"1.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, i AS x FROM t ORDER BY i;
--= 95d228ba [["i","integer"],["x","integer"]] [[1,1],[2,2],[3,3],[4,4],[5,5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, round(10, -1) + bitwise_and(b, -1) AS x FROM t ORDER BY i;
--= aaf3599c [["i","integer"],["x","bigint"]] [[1,80],[2,-3999999990],[3,10],[4,null],[5,22]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, abs(m) + 0.5 AS x FROM t ORDER BY i;
--= f3f7d875 [["i","integer"],["x","double"]] [[1,"13.0"],[2,"0.55"],[3,"0.5"],[4,null],[5,"100000.49"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, round((DECIMAL '1.25')) AS x FROM t ORDER BY i;
--= 45cfde38 [["i","integer"],["x","decimal(2,0)"]] [[1,"1"],[2,"1"],[3,"1"],[4,"1"],[5,"1"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, is_nan(if(true, 2e0, n)) AS x FROM t ORDER BY i;
--= 2f4cf17a [["i","integer"],["x","boolean"]] [[1,false],[2,false],[3,false],[4,false],[5,false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, greatest((DATE '2020-01-31'), CAST(z AS date)) AS x FROM t ORDER BY i;
--= 391d84e3 [["i","integer"],["x","date"]] [[1,"2020-02-29"],[2,"2020-01-31"],[3,"2020-01-31"],[4,null],[5,"2021-12-31"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_add('minute', TRY_CAST('7' AS integer), (TIMESTAMP '2020-03-01 00:00:00.000')) AS x FROM t ORDER BY i;
--= f9d58d9d [["i","integer"],["x","timestamp(3)"]] [[1,"2020-03-01 00:07:00.000"],[2,"2020-03-01 00:07:00.000"],[3,"2020-03-01 00:07:00.000"],[4,"2020-03-01 00:07:00.000"],[5,"2020-03-01 00:07:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, ARRAY[TRY_CAST('2020-01-31' AS integer), (-1 + 2)] AS x FROM t ORDER BY i;
--= f4d14d9c [["i","integer"],["x","array(integer)"]] [[1,[null,1]],[2,[null,1]],[3,[null,1]],[4,[null,1]],[5,[null,1]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, reverse(reverse((ARRAY['a', 'b']))) AS x FROM t ORDER BY i;
--= b52bf865 [["i","integer"],["x","array(varchar(1))"]] [[1,["a","b"]],[2,["a","b"]],[3,["a","b"]],[4,["a","b"]],[5,["a","b"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, ((REAL '1.5') * REAL '2') * REAL '2' AS x FROM t ORDER BY i;
--= 45922928 [["i","integer"],["x","real"]] [[1,"6.0"],[2,"6.0"],[3,"6.0"],[4,"6.0"],[5,"6.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, week((CAST(z AS date) - INTERVAL '7' DAY)) AS x FROM t ORDER BY i;
--= 117d3e49 [["i","integer"],["x","bigint"]] [[1,8],[2,52],[3,52],[4,null],[5,51]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST(b AS double) AS x FROM t ORDER BY i;
--= ad8ff221 [["i","integer"],["x","double"]] [[1,"70.0"],[2,"-4.0E9"],[3,"0.0"],[4,null],[5,"12.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST(date_trunc('hour', (TIMESTAMP '2020-03-01 00:00:00.000')) AS varchar) AS x FROM t ORDER BY i;
--= 67d1258b [["i","integer"],["x","varchar"]] [[1,"2020-03-01 00:00:00.000"],[2,"2020-03-01 00:00:00.000"],[3,"2020-03-01 00:00:00.000"],[4,"2020-03-01 00:00:00.000"],[5,"2020-03-01 00:00:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, starts_with(reverse(v), concat(w, v)) AS x FROM t ORDER BY i;
--= 40e42fbc [["i","integer"],["x","boolean"]] [[1,false],[2,false],[3,false],[4,null],[5,false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST((TRY_CAST('o' AS timestamp) + INTERVAL '90' MINUTE) AS date) AS x FROM t ORDER BY i;
--= cbeec189 [["i","integer"],["x","date"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, reverse(f) || '7' AS x FROM t ORDER BY i;
--= 6d2df1f1 [["i","integer"],["x","array(varchar(2))"]] [[1,["yz","x","7"]],[2,["","7"]],[3,["é","7"]],[4,null],[5,["a",null,"a","7"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, -abs(r) AS x FROM t ORDER BY i;
--= f04f1262 [["i","integer"],["x","real"]] [[1,"-2.5"],[2,"-0.5"],[3,"-0.0"],[4,null],[5,"-1.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, coalesce(if(w IN ('ab', '7'), (10 + 2), 10), nullif(abs(n), n)) AS x FROM t ORDER BY i;
--= 190be894 [["i","integer"],["x","integer"]] [[1,12],[2,10],[3,10],[4,10],[5,10]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_diff('day', last_day_of_month(date_add('day', -1, (DATE '2021-12-31'))), (DATE '2021-12-31')) AS x FROM t ORDER BY i;
--= d7f23d01 [["i","integer"],["x","bigint"]] [[1,0],[2,0],[3,0],[4,0],[5,0]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, power(3, 3) AS x FROM t ORDER BY i;
--= 5a704238 [["i","integer"],["x","double"]] [[1,"27.0"],[2,"27.0"],[3,"27.0"],[4,"27.0"],[5,"27.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, -round((DECIMAL '3')) AS x FROM t ORDER BY i;
--= b29d2461 [["i","integer"],["x","decimal(1,0)"]] [[1,"-3"],[2,"-3"],[3,"-3"],[4,"-3"],[5,"-3"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, typeof((DECIMAL '1.25')) AS x FROM t ORDER BY i;
--= 726a4ff7 [["i","integer"],["x","varchar"]] [[1,"decimal(3,2)"],[2,"decimal(3,2)"],[3,"decimal(3,2)"],[4,"decimal(3,2)"],[5,"decimal(3,2)"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, '2020-01-31' < date_format((DATE '2020-01-31'), '%b %e') AS x FROM t ORDER BY i;
--= 9901f80f [["i","integer"],["x","boolean"]] [[1,true],[2,true],[3,true],[4,true],[5,true]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_add('month', 1, date_trunc('hour', coalesce(z, a))) AS x FROM t ORDER BY i;
--= b5fc8952 [["i","integer"],["x","timestamp(3)"]] [[1,"2020-03-29 13:00:00.000"],[2,"1970-01-31 23:00:00.000"],[3,"1970-02-01 00:00:00.000"],[4,null],[5,"2022-01-31 00:00:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, split(lower(concat_ws('-', '', v)), ' ') AS x FROM t ORDER BY i;
--= 9c08e062 [["i","integer"],["x","array(varchar)"]] [[1,["-hello","world"]],[2,["-straße","12"]],[3,["-"]],[4,[""]],[5,["-","","2021-03-04",""]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, REAL '1.5' AS x FROM t ORDER BY i;
--= 536616a5 [["i","integer"],["x","real"]] [[1,"1.5"],[2,"1.5"],[3,"1.5"],[4,"1.5"],[5,"1.5"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST(rpad(translate('2020-01-31', 'lo', '01'), 4, 'é') AS integer) AS x FROM t ORDER BY i;
--= db9e1a2a [["i","integer"],["x","integer"]] [[1,2020],[2,2020],[3,2020],[4,2020],[5,2020]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_diff('hour', ((TIMESTAMP '2020-03-01 00:00:00.000') - INTERVAL '1' YEAR), (TRY_CAST('2020-01-31' AS timestamp) - INTERVAL '1' YEAR)) AS x FROM t ORDER BY i;
--= af93ffb9 [["i","integer"],["x","bigint"]] [[1,-696],[2,-696],[3,-696],[4,-696],[5,-696]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, sqrt((REAL '1.5')) AS x FROM t ORDER BY i;
--= 39d434ef [["i","integer"],["x","double"]] [[1,"1.224744871391589"],[2,"1.224744871391589"],[3,"1.224744871391589"],[4,"1.224744871391589"],[5,"1.224744871391589"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, floor((DECIMAL '1.25')) / 2 AS x FROM t ORDER BY i;
--= 4ea841d0 [["i","integer"],["x","decimal(2,0)"]] [[1,"1"],[2,"1"],[3,"1"],[4,"1"],[5,"1"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, coalesce('', lpad(w, 5, '*')) AS x FROM t ORDER BY i;
--= e0baff35 [["i","integer"],["x","varchar"]] [[1,""],[2,""],[3,""],[4,""],[5,""]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, concat_ws('-', regexp_extract('7', '[0-9]+'), typeof(n)) IS NULL AS x FROM t ORDER BY i;
--= 40cc60a5 [["i","integer"],["x","boolean"]] [[1,false],[2,false],[3,false],[4,false],[5,false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, if((w LIKE '%o%'), date_trunc('month', a), (a - INTERVAL '7' DAY)) AS x FROM t ORDER BY i;
--= f993d9d0 [["i","integer"],["x","date"]] [[1,"2020-02-22"],[2,"1969-12-24"],[3,"1969-12-25"],[4,null],[5,"2021-02-25"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST(element_at(f, 3) AS timestamp) AS x FROM t ORDER BY i;
--= 1f3c6ce9 [["i","integer"],["x","timestamp(3)"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, e || (CASE WHEN NULL THEN n ELSE i END) AS x FROM t ORDER BY i;
--= d68772b1 [["i","integer"],["x","array(integer)"]] [[1,[1,2,3,1]],[2,[5,null,2]],[3,[3]],[4,null],[5,[9,5]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, reverse((f || '7')) AS x FROM t ORDER BY i;
--= 4e883913 [["i","integer"],["x","array(varchar(2))"]] [[1,["7","yz","x"]],[2,["7",""]],[3,["7","é"]],[4,null],[5,["7","a",null,"a"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, round(-r) AS x FROM t ORDER BY i;
--= cb9fd6e7 [["i","integer"],["x","real"]] [[1,"-3.0"],[2,"1.0"],[3,"0.0"],[4,null],[5,"-1.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST(coalesce(-1.25, (DECIMAL '3')) AS integer) AS x FROM t ORDER BY i;
--= e0285d3e [["i","integer"],["x","integer"]] [[1,-1],[2,-1],[3,-1],[4,-1],[5,-1]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, quarter(coalesce(CAST(a AS timestamp), date((TIMESTAMP '2020-03-01 00:00:00.000')))) AS x FROM t ORDER BY i;
--= 058e3c51 [["i","integer"],["x","bigint"]] [[1,1],[2,4],[3,1],[4,1],[5,1]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST((n / -1) AS double) AS x FROM t ORDER BY i;
--= 605ff930 [["i","integer"],["x","double"]] [[1,"-7.0"],[2,"3.0"],[3,"0.0"],[4,null],[5,"-100.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, floor(abs((DECIMAL '1.25'))) AS x FROM t ORDER BY i;
--= 26a2aeb6 [["i","integer"],["x","decimal(2,0)"]] [[1,"1"],[2,"1"],[3,"1"],[4,"1"],[5,"1"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST((DECIMAL '3') AS varchar) AS x FROM t ORDER BY i;
--= 37611f53 [["i","integer"],["x","varchar"]] [[1,"3"],[2,"3"],[3,"3"],[4,"3"],[5,"3"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, 10 = b AS x FROM t ORDER BY i;
--= ac0b1841 [["i","integer"],["x","boolean"]] [[1,false],[2,false],[3,false],[4,null],[5,false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, coalesce(((ARRAY[1, 3]) || e), ARRAY[0]) AS x FROM t ORDER BY i;
--= 2d8245c9 [["i","integer"],["x","array(integer)"]] [[1,[1,3,1,2,3]],[2,[1,3,5,null]],[3,[1,3]],[4,[0]],[5,[1,3,9]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, if(NULL, nullif(i, n), (n / 1)) AS x FROM t ORDER BY i;
--= 26d36743 [["i","integer"],["x","integer"]] [[1,7],[2,-3],[3,0],[4,null],[5,100]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, year(greatest(last_day_of_month((DATE '2020-01-31')), if(o, a, a))) AS x FROM t ORDER BY i;
--= f9e95f53 [["i","integer"],["x","bigint"]] [[1,2020],[2,2020],[3,2020],[4,null],[5,2021]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (d / b) * b AS x FROM t ORDER BY i;
--= e5dfe075 [["i","integer"],["x","double"]] [[1,"1.5"],[2,"-0.25"],[3,"NaN"],[4,null],[5,"1.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (round(m) * DECIMAL '1.5') - DECIMAL '0.25' AS x FROM t ORDER BY i;
--= 2833d3f9 [["i","integer"],["x","decimal(10,2)"]] [[1,"19.25"],[2,"-0.25"],[3,"-0.25"],[4,null],[5,"149999.75"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST(date_add('day', 3, (DATE '2021-12-31')) AS varchar) AS x FROM t ORDER BY i;
--= da384dd7 [["i","integer"],["x","varchar"]] [[1,"2022-01-03"],[2,"2022-01-03"],[3,"2022-01-03"],[4,"2022-01-03"],[5,"2022-01-03"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, is_nan(ceil(ceil(-1.25))) AS x FROM t ORDER BY i;
--= eada196e [["i","integer"],["x","boolean"]] [[1,false],[2,false],[3,false],[4,false],[5,false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_add('month', 2, (date_trunc('hour', (TIMESTAMP '2020-03-01 00:00:00.000')) + INTERVAL '90' MINUTE)) AS x FROM t ORDER BY i;
--= 1de081b2 [["i","integer"],["x","timestamp(3)"]] [[1,"2020-05-01 01:30:00.000"],[2,"2020-05-01 01:30:00.000"],[3,"2020-05-01 01:30:00.000"],[4,"2020-05-01 01:30:00.000"],[5,"2020-05-01 01:30:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (f || w) || translate('', 'lo', '01') AS x FROM t ORDER BY i;
--= fa20fb30 [["i","integer"],["x","array(varchar)"]] [[1,["x","yz","ab",""]],[2,["","",""]],[3,["é","x",""]],[4,null],[5,["a",null,"a","12",""]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, round((REAL '1.5')) AS x FROM t ORDER BY i;
--= 8b6aa89f [["i","integer"],["x","real"]] [[1,"2.0"],[2,"2.0"],[3,"2.0"],[4,"2.0"],[5,"2.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, greatest(n, n - coalesce(n, 2)) AS x FROM t ORDER BY i;
--= 0bdc1f6b [["i","integer"],["x","integer"]] [[1,7],[2,0],[3,0],[4,null],[5,100]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, day(date(z)) AS x FROM t ORDER BY i;
--= de59d091 [["i","integer"],["x","bigint"]] [[1,29],[2,31],[3,1],[4,null],[5,31]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, round(((n + -1) * 1.5)) AS x FROM t ORDER BY i;
--= 62a0492f [["i","integer"],["x","double"]] [[1,"9.0"],[2,"-6.0"],[3,"-2.0"],[4,null],[5,"149.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, floor(m) AS x FROM t ORDER BY i;
--= fc447ef5 [["i","integer"],["x","decimal(6,0)"]] [[1,"12"],[2,"-1"],[3,"0"],[4,null],[5,"99999"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, substr(v, 2) < concat_ws('-', if(NULL, w, w), concat('o', 'b-c')) AS x FROM t ORDER BY i;
--= 7d81ccb4 [["i","integer"],["x","boolean"]] [[1,false],[2,false],[3,true],[4,null],[5,true]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_trunc('week', date_add('month', element_at(e, 1), date_trunc('month', (DATE '2021-12-31')))) AS x FROM t ORDER BY i;
--= 527c4be8 [["i","integer"],["x","date"]] [[1,"2021-12-27"],[2,"2022-04-25"],[3,null],[4,null],[5,"2022-08-29"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, ((TIMESTAMP '2020-03-01 00:00:00.000') - INTERVAL '1' YEAR) - INTERVAL '1' YEAR AS x FROM t ORDER BY i;
--= 25c24a0b [["i","integer"],["x","timestamp(3)"]] [[1,"2018-03-01 00:00:00.000"],[2,"2018-03-01 00:00:00.000"],[3,"2018-03-01 00:00:00.000"],[4,"2018-03-01 00:00:00.000"],[5,"2018-03-01 00:00:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, coalesce(e, ARRAY[0]) || (ARRAY[-1, i]) AS x FROM t ORDER BY i;
--= dd6b8faf [["i","integer"],["x","array(integer)"]] [[1,[1,2,3,-1,1]],[2,[5,null,-1,2]],[3,[-1,3]],[4,[0,-1,4]],[5,[9,-1,5]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, split(w, ' ') AS x FROM t ORDER BY i;
--= 6dcfcd9c [["i","integer"],["x","array(varchar(2))"]] [[1,["ab"]],[2,[""]],[3,["x"]],[4,null],[5,["12"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST(CAST(b AS double) AS real) AS x FROM t ORDER BY i;
--= 94728a5a [["i","integer"],["x","real"]] [[1,"70.0"],[2,"-4.0E9"],[3,"0.0"],[4,null],[5,"12.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, greatest(element_at(e, 3), TRY_CAST(2e0 AS integer)) AS x FROM t ORDER BY i;
--= a71ff38d [["i","integer"],["x","integer"]] [[1,3],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, cardinality((e || i)) AS x FROM t ORDER BY i;
--= c386db8b [["i","integer"],["x","bigint"]] [[1,4],[2,3],[3,1],[4,null],[5,2]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, coalesce(round((n * 1.5), 1), truncate(CAST(n AS decimal(12,1)), 1)) AS x FROM t ORDER BY i;
--= 4d205dc6 [["i","integer"],["x","double"]] [[1,"10.5"],[2,"-4.5"],[3,"0.0"],[4,null],[5,"150.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST(date_format((DATE '2020-01-31'), '%b %e') AS decimal(10,2)) AS x FROM t ORDER BY i;
--= 496840d7 [["i","integer"],["x","decimal(10,2)"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, regexp_replace(concat(v, '7'), '[aeiou]', '-') AS x FROM t ORDER BY i;
--= 5a30e870 [["i","integer"],["x","varchar"]] [[1,"H-ll- W-rld7"],[2,"str-ß- 127"],[3,"7"],[4,null],[5,"  2021-03-04 7"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_add('month', coalesce(n, -1), TRY_CAST('o' AS date)) AS x FROM t ORDER BY i;
--= 91209cc5 [["i","integer"],["x","date"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, coalesce((e || e), ARRAY[0]) AS x FROM t ORDER BY i;
--= f304a92c [["i","integer"],["x","array(integer)"]] [[1,[1,2,3,1,2,3]],[2,[5,null,5,null]],[3,[]],[4,[0]],[5,[9,9]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, split(upper('o'), ' ') AS x FROM t ORDER BY i;
--= 9619c105 [["i","integer"],["x","array(varchar(1))"]] [[1,["O"]],[2,["O"]],[3,["O"]],[4,["O"]],[5,["O"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST((d + r) AS real) AS x FROM t ORDER BY i;
--= a4257f88 [["i","integer"],["x","real"]] [[1,"4.0"],[2,"-0.75"],[3,"0.0"],[4,null],[5,"2.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CASE WHEN b > (BIGINT '5') THEN (CASE WHEN NULL THEN n ELSE n END) ELSE (n / 1) END AS x FROM t ORDER BY i;
--= a8301bdc [["i","integer"],["x","integer"]] [[1,7],[2,-3],[3,0],[4,null],[5,100]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, hour(date_add('minute', n, (TIMESTAMP '2020-03-01 00:00:00.000'))) AS x FROM t ORDER BY i;
--= 80c89c15 [["i","integer"],["x","bigint"]] [[1,0],[2,23],[3,0],[4,null],[5,1]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, d AS x FROM t ORDER BY i;
--= 96dd17e9 [["i","integer"],["x","double"]] [[1,"1.5"],[2,"-0.25"],[3,"0.0"],[4,null],[5,"1.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, round(((DECIMAL '3') / 3)) AS x FROM t ORDER BY i;
--= ccff2c8b [["i","integer"],["x","decimal(1,0)"]] [[1,"1"],[2,"1"],[3,"1"],[4,"1"],[5,"1"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (date_add('month', 2, a) IS DISTINCT FROM date_add('month', -1, a)) AS x FROM t ORDER BY i;
--= d1f4d365 [["i","integer"],["x","boolean"]] [[1,true],[2,true],[3,true],[4,false],[5,true]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, coalesce(date_add('day', 2, a), last_day_of_month((DATE '2021-12-31'))) AS x FROM t ORDER BY i;
--= 327e4668 [["i","integer"],["x","date"]] [[1,"2020-03-02"],[2,"1970-01-02"],[3,"1970-01-03"],[4,"2021-12-31"],[5,"2021-03-06"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, e || (e || -1) AS x FROM t ORDER BY i;
--= 2f0ab2c8 [["i","integer"],["x","array(integer)"]] [[1,[1,2,3,1,2,3,-1]],[2,[5,null,5,null,-1]],[3,[-1]],[4,null],[5,[9,9,-1]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, reverse((ARRAY['a', 'b'])) || w AS x FROM t ORDER BY i;
--= 912e6192 [["i","integer"],["x","array(varchar(2))"]] [[1,["b","a","ab"]],[2,["b","a",""]],[3,["b","a","x"]],[4,null],[5,["b","a","12"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, abs((-r * REAL '2')) AS x FROM t ORDER BY i;
--= c064d4ec [["i","integer"],["x","real"]] [[1,"5.0"],[2,"1.0"],[3,"0.0"],[4,null],[5,"2.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, greatest((CASE WHEN o THEN 10 ELSE n END), (2 + -1)) AS x FROM t ORDER BY i;
--= 15dfc0a5 [["i","integer"],["x","integer"]] [[1,10],[2,1],[3,1],[4,10],[5,100]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_diff('month', ((DATE '2020-01-31') - INTERVAL '7' DAY), coalesce(a, (DATE '2021-12-31'))) AS x FROM t ORDER BY i;
--= d098b24e [["i","integer"],["x","bigint"]] [[1,1],[2,-600],[3,-600],[4,23],[5,13]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, sqrt(n) AS x FROM t ORDER BY i;
--= b30b07db [["i","integer"],["x","double"]] [[1,"2.6457513110645907"],[2,"NaN"],[3,"0.0"],[4,null],[5,"10.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, coalesce((m + 2), (n / -1)) AS x FROM t ORDER BY i;
--= cf041ebe [["i","integer"],["x","decimal(13,2)"]] [[1,"14.50"],[2,"1.95"],[3,"2.00"],[4,null],[5,"100001.99"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, greatest(CAST('o' AS varchar(3)), if(o, '7', '')) AS x FROM t ORDER BY i;
--= 9772ad36 [["i","integer"],["x","varchar(3)"]] [[1,"o"],[2,"o"],[3,"o"],[4,"o"],[5,"o"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_trunc('hour', z) < (a - INTERVAL '7' DAY) AS x FROM t ORDER BY i;
--= e72f6b31 [["i","integer"],["x","boolean"]] [[1,false],[2,false],[3,false],[4,null],[5,false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_add('day', 1, a) + INTERVAL '1' MONTH AS x FROM t ORDER BY i;
--= 861a426b [["i","integer"],["x","date"]] [[1,"2020-04-01"],[2,"1970-02-01"],[3,"1970-02-02"],[4,null],[5,"2021-04-05"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_add('month', 3, z) AS x FROM t ORDER BY i;
--= 58f187f3 [["i","integer"],["x","timestamp(3)"]] [[1,"2020-05-29 13:04:05.678"],[2,"1970-03-31 23:59:59.999"],[3,"1970-04-01 00:00:00.000"],[4,null],[5,"2022-03-31 00:00:00.500"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, coalesce((ARRAY[1, 3]), ARRAY[0]) || (e || n) AS x FROM t ORDER BY i;
--= a280a28d [["i","integer"],["x","array(integer)"]] [[1,[1,3,1,2,3,7]],[2,[1,3,5,null,-3]],[3,[1,3,0]],[4,null],[5,[1,3,9,100]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, abs(CAST(d AS real)) AS x FROM t ORDER BY i;
--= 3426ec63 [["i","integer"],["x","real"]] [[1,"1.5"],[2,"0.25"],[3,"0.0"],[4,null],[5,"1.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, coalesce((n / 2), -1) AS x FROM t ORDER BY i;
--= e19592cf [["i","integer"],["x","integer"]] [[1,3],[2,-1],[3,0],[4,-1],[5,50]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, strpos(regexp_replace('b-c', '[aeiou]', '-'), substr(w, 1, 3)) AS x FROM t ORDER BY i;
--= cc031810 [["i","integer"],["x","bigint"]] [[1,0],[2,1],[3,0],[4,null],[5,0]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, least(d, greatest((i % 2), -10)) AS x FROM t ORDER BY i;
--= 76190189 [["i","integer"],["x","double"]] [[1,"1.0"],[2,"-0.25"],[3,"0.0"],[4,null],[5,"1.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (m / 1) % DECIMAL '0.7' AS x FROM t ORDER BY i;
--= 39e31bbc [["i","integer"],["x","decimal(2,2)"]] [[1,"0.60"],[2,"-0.05"],[3,"0.00"],[4,null],[5,"0.09"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, upper(replace(v, w, w)) AS x FROM t ORDER BY i;
--= 6369bb47 [["i","integer"],["x","varchar(41)"]] [[1,"HELLO WORLD"],[2,"STRAßE 12"],[3,""],[4,null],[5,"  2021-03-04 "]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, if(o, w, 'b-c') IS NULL AS x FROM t ORDER BY i;
--= 97f45c95 [["i","integer"],["x","boolean"]] [[1,false],[2,false],[3,false],[4,true],[5,false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST(CAST(date_add('month', -1, (DATE '2021-12-31')) AS varchar) AS date) AS x FROM t ORDER BY i;
--= 9688e6bd [["i","integer"],["x","date"]] [[1,"2021-11-30"],[2,"2021-11-30"],[3,"2021-11-30"],[4,"2021-11-30"],[5,"2021-11-30"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST(greatest((DATE '2020-01-31'), (DATE '2021-12-31')) AS timestamp) AS x FROM t ORDER BY i;
--= 5788ba7b [["i","integer"],["x","timestamp(3)"]] [[1,"2021-12-31 00:00:00.000"],[2,"2021-12-31 00:00:00.000"],[3,"2021-12-31 00:00:00.000"],[4,"2021-12-31 00:00:00.000"],[5,"2021-12-31 00:00:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (e || i) || (e || 2) AS x FROM t ORDER BY i;
--= 72855de6 [["i","integer"],["x","array(integer)"]] [[1,[1,2,3,1,1,2,3,2]],[2,[5,null,2,5,null,2]],[3,[3,2]],[4,null],[5,[9,5,9,2]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, power(-1, 1) AS x FROM t ORDER BY i;
--= 54575351 [["i","integer"],["x","double"]] [[1,"-1.0"],[2,"-1.0"],[3,"-1.0"],[4,"-1.0"],[5,"-1.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, coalesce((DECIMAL '1.25'), greatest(10, n)) AS x FROM t ORDER BY i;
--= f08c90c4 [["i","integer"],["x","decimal(12,2)"]] [[1,"1.25"],[2,"1.25"],[3,"1.25"],[4,"1.25"],[5,"1.25"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, translate(lower('b-c'), 'lo', '01') AS x FROM t ORDER BY i;
--= 4443fa81 [["i","integer"],["x","varchar"]] [[1,"b-c"],[2,"b-c"],[3,"b-c"],[4,"b-c"],[5,"b-c"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, last_day_of_month(date((TIMESTAMP '2020-03-01 00:00:00.000'))) AS x FROM t ORDER BY i;
--= 80eeaed5 [["i","integer"],["x","date"]] [[1,"2020-03-31"],[2,"2020-03-31"],[3,"2020-03-31"],[4,"2020-03-31"],[5,"2020-03-31"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_add('minute', -element_at(e, 2), date_add('month', 1, coalesce(z, a))) AS x FROM t ORDER BY i;
--= a58b2acd [["i","integer"],["x","timestamp(3)"]] [[1,"2020-03-29 13:02:05.678"],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, e || (ARRAY[1, 3]) || (ARRAY[i, 10]) || sign(i) - (i - i) AS x FROM t ORDER BY i;
--= 7110a3f0 [["i","integer"],["x","array(integer)"]] [[1,[1,2,3,1,3,1,10,1]],[2,[5,null,1,3,2,10,1]],[3,[1,3,3,10,1]],[4,null],[5,[9,1,3,5,10,1]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, abs((REAL '1.5')) + -n AS x FROM t ORDER BY i;
--= e0c2dd5c [["i","integer"],["x","real"]] [[1,"-5.5"],[2,"4.5"],[3,"1.5"],[4,null],[5,"-98.5"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, coalesce(--1, i) AS x FROM t ORDER BY i;
--= 60b438ac SYNTAX_ERROR
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_diff('month', (greatest((DATE '2020-01-31'), a) + INTERVAL '1' MONTH), if(('b-c' < 'o'), ((DATE '2021-12-31') - INTERVAL '7' DAY), TRY_CAST('2020-01-31' AS date))) AS x FROM t ORDER BY i;
--= 346a87eb [["i","integer"],["x","bigint"]] [[1,20],[2,21],[3,21],[4,null],[5,8]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, least(floor(d), 2) AS x FROM t ORDER BY i;
--= 05163034 [["i","integer"],["x","double"]] [[1,"1.0"],[2,"-1.0"],[3,"0.0"],[4,null],[5,"2.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, truncate((DECIMAL '3'), 1) AS x FROM t ORDER BY i;
--= be0157a3 [["i","integer"],["x","decimal(1,0)"]] [[1,"3"],[2,"3"],[3,"3"],[4,"3"],[5,"3"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, substr(rpad('b-c', 4, 'é'), -1, 3) AS x FROM t ORDER BY i;
--= fb810eac [["i","integer"],["x","varchar"]] [[1,"é"],[2,"é"],[3,"é"],[4,"é"],[5,"é"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST(substr('', 1, 3) AS timestamp) AS x FROM t ORDER BY i;
--= 187442ad [["i","integer"],["x","timestamp(3)"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (r * REAL '2') + greatest(-1, -1) AS x FROM t ORDER BY i;
--= 4f9fe906 [["i","integer"],["x","real"]] [[1,"4.0"],[2,"-2.0"],[3,"-1.0"],[4,null],[5,"2.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST(round(d, 1) AS integer) AS x FROM t ORDER BY i;
--= 3c92ab70 [["i","integer"],["x","integer"]] [[1,2],[2,0],[3,0],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, millisecond(date_add('minute', 10, z)) AS x FROM t ORDER BY i;
--= b1f14f69 [["i","integer"],["x","bigint"]] [[1,678],[2,999],[3,0],[4,null],[5,500]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, least(d, 2) * (DECIMAL '1.25') AS x FROM t ORDER BY i;
--= b623cc37 [["i","integer"],["x","double"]] [[1,"1.875"],[2,"-0.3125"],[3,"0.0"],[4,null],[5,"2.5"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (coalesce(m, i) - DECIMAL '0.25') + n AS x FROM t ORDER BY i;
--= 588b4867 [["i","integer"],["x","decimal(14,2)"]] [[1,"19.25"],[2,"-3.30"],[3,"-0.25"],[4,null],[5,"100099.74"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_format(date_add('month', -1, a), '%b %e') AS x FROM t ORDER BY i;
--= aa596c34 [["i","integer"],["x","varchar"]] [[1,"Jan 29"],[2,"Nov 30"],[3,"Dec 1"],[4,null],[5,"Feb 4"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, r > 3000000000 AS x FROM t ORDER BY i;
--= c18abe8d [["i","integer"],["x","boolean"]] [[1,false],[2,false],[3,false],[4,null],[5,true]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_add('month', i, a) AS x FROM t ORDER BY i;
--= 2f007b3a [["i","integer"],["x","date"]] [[1,"2020-03-29"],[2,"1970-02-28"],[3,"1970-04-01"],[4,null],[5,"2021-08-04"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_add('minute', -i, CAST(a AS timestamp)) AS x FROM t ORDER BY i;
--= a5cf5750 [["i","integer"],["x","timestamp(3)"]] [[1,"2020-02-28 23:59:00.000"],[2,"1969-12-30 23:58:00.000"],[3,"1969-12-31 23:57:00.000"],[4,null],[5,"2021-03-03 23:55:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (e || n) || coalesce(e, ARRAY[0]) || (coalesce(e, ARRAY[0]) || -n) AS x FROM t ORDER BY i;
--= 561280e8 [["i","integer"],["x","array(integer)"]] [[1,[1,2,3,7,1,2,3,1,2,3,-7]],[2,[5,null,-3,5,null,5,null,3]],[3,[0,0]],[4,null],[5,[9,100,9,9,-100]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, split(nullif(replace('7', '2020-01-31', '2020-01-31'), trim('')), ' ') AS x FROM t ORDER BY i;
--= aa59d409 [["i","integer"],["x","array(varchar(21))"]] [[1,["7"]],[2,["7"]],[3,["7"]],[4,["7"]],[5,["7"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, abs((-r + -n)) AS x FROM t ORDER BY i;
--= 85243fe6 [["i","integer"],["x","real"]] [[1,"9.5"],[2,"3.5"],[3,"0.0"],[4,null],[5,"1.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, element_at((e || e), 3) AS x FROM t ORDER BY i;
--= dec533d4 [["i","integer"],["x","integer"]] [[1,3],[2,5],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, floor(d / (DECIMAL '1.25')) AS x FROM t ORDER BY i;
--= 21d4f0b3 [["i","integer"],["x","double"]] [[1,"1.0"],[2,"-1.0"],[3,"0.0"],[4,null],[5,"8.0E9"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, floor(((DECIMAL '1.25') + i)) AS x FROM t ORDER BY i;
--= 7389793f [["i","integer"],["x","decimal(12,0)"]] [[1,"2"],[2,"3"],[3,"4"],[4,"5"],[5,"6"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, regexp_replace(CAST((DATE '2020-01-31') AS varchar), '[aeiou]', '-') AS x FROM t ORDER BY i;
--= 7170083e [["i","integer"],["x","varchar"]] [[1,"2020-01-31"],[2,"2020-01-31"],[3,"2020-01-31"],[4,"2020-01-31"],[5,"2020-01-31"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (DECIMAL '3') = -1.25 AS x FROM t ORDER BY i;
--= 58acee71 [["i","integer"],["x","boolean"]] [[1,false],[2,false],[3,false],[4,false],[5,false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date(date_add('minute', n, z)) AS x FROM t ORDER BY i;
--= 6b7d0b73 [["i","integer"],["x","date"]] [[1,"2020-02-29"],[2,"1969-12-31"],[3,"1970-01-01"],[4,null],[5,"2021-12-31"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_add('minute', i, z) + INTERVAL '90' MINUTE AS x FROM t ORDER BY i;
--= 4c3eff75 [["i","integer"],["x","timestamp(3)"]] [[1,"2020-02-29 14:35:05.678"],[2,"1970-01-01 01:31:59.999"],[3,"1970-01-01 01:33:00.000"],[4,null],[5,"2021-12-31 01:35:00.500"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, e || round(-1, -1) AS x FROM t ORDER BY i;
--= 5105b395 [["i","integer"],["x","array(integer)"]] [[1,[1,2,3,0]],[2,[5,null,0]],[3,[0]],[4,null],[5,[9,0]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, reverse(f) || date_format(z, '%Y/%m/%d %H:%i') AS x FROM t ORDER BY i;
--= 3259f69b [["i","integer"],["x","array(varchar)"]] [[1,["yz","x","2020/02/29 13:04"]],[2,["","1969/12/31 23:59"]],[3,["é","1970/01/01 00:00"]],[4,null],[5,["a",null,"a","2021/12/31 00:00"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, --r AS x FROM t ORDER BY i;
--= fa0bb2c6 SYNTAX_ERROR
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, coalesce(element_at(e, -1), (10 - 2)) AS x FROM t ORDER BY i;
--= 0edee46a [["i","integer"],["x","integer"]] [[1,3],[2,8],[3,8],[4,8],[5,9]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_diff('month', TRY_CAST('2020-01-31' AS date), date_add('month', 10, (DATE '2021-12-31'))) AS x FROM t ORDER BY i;
--= c77d6859 [["i","integer"],["x","bigint"]] [[1,33],[2,33],[3,33],[4,33],[5,33]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, floor(d) + TRY_CAST((DECIMAL '3') AS bigint) AS x FROM t ORDER BY i;
--= 24e7cac0 [["i","integer"],["x","double"]] [[1,"4.0"],[2,"2.0"],[3,"3.0"],[4,null],[5,"1.0000000003E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, abs((((DECIMAL '1.25') % DECIMAL '0.7') % DECIMAL '0.7')) AS x FROM t ORDER BY i;
--= 2fcb1b02 [["i","integer"],["x","decimal(2,2)"]] [[1,"0.55"],[2,"0.55"],[3,"0.55"],[4,"0.55"],[5,"0.55"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, '' AS x FROM t ORDER BY i;
--= 0ef33c35 [["i","integer"],["x","varchar(0)"]] [[1,""],[2,""],[3,""],[4,""],[5,""]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, r IS NOT NULL AS x FROM t ORDER BY i;
--= ef46dfd6 [["i","integer"],["x","boolean"]] [[1,true],[2,true],[3,true],[4,false],[5,true]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST('o' AS date) + INTERVAL '1' MONTH AS x FROM t ORDER BY i;
--= 215d74b7 [["i","integer"],["x","date"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_trunc('hour', ((TIMESTAMP '2020-03-01 00:00:00.000') - INTERVAL '1' YEAR)) AS x FROM t ORDER BY i;
--= d1de16f2 [["i","integer"],["x","timestamp(3)"]] [[1,"2019-03-01 00:00:00.000"],[2,"2019-03-01 00:00:00.000"],[3,"2019-03-01 00:00:00.000"],[4,"2019-03-01 00:00:00.000"],[5,"2019-03-01 00:00:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (ARRAY[1, 3]) || ((-1 % -1) / -1) AS x FROM t ORDER BY i;
--= 74afd275 [["i","integer"],["x","array(integer)"]] [[1,[1,3,0]],[2,[1,3,0]],[3,[1,3,0]],[4,[1,3,0]],[5,[1,3,0]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, split(CAST(b AS varchar), ' ') AS x FROM t ORDER BY i;
--= 49ec6d74 [["i","integer"],["x","array(varchar)"]] [[1,["70"]],[2,["-4000000000"]],[3,["0"]],[4,null],[5,["12"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (r + i) + (CASE WHEN o THEN i ELSE 2 END) AS x FROM t ORDER BY i;
--= 78e92883 [["i","integer"],["x","real"]] [[1,"4.5"],[2,"3.5"],[3,"5.0"],[4,null],[5,"1.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, cardinality((ARRAY['a', 'b'])) AS x FROM t ORDER BY i;
--= fc05e8dc [["i","integer"],["x","bigint"]] [[1,2],[2,2],[3,2],[4,2],[5,2]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, power(2, -1) AS x FROM t ORDER BY i;
--= 924d14e4 [["i","integer"],["x","double"]] [[1,"0.5"],[2,"0.5"],[3,"0.5"],[4,"0.5"],[5,"0.5"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, truncate(-m, 1) AS x FROM t ORDER BY i;
--= bb96020b [["i","integer"],["x","decimal(7,2)"]] [[1,"-12.50"],[2,"0.00"],[3,"0.00"],[4,null],[5,"-99999.90"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST(date_format(a, '%b %e') AS boolean) AS x FROM t ORDER BY i;
--= 57dc4ca2 [["i","integer"],["x","boolean"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_trunc('month', (DATE '2021-12-31')) + INTERVAL '1' MONTH AS x FROM t ORDER BY i;
--= 92d0bff7 [["i","integer"],["x","date"]] [[1,"2022-01-01"],[2,"2022-01-01"],[3,"2022-01-01"],[4,"2022-01-01"],[5,"2022-01-01"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, quarter(((TIMESTAMP '2020-03-01 00:00:00.000') - INTERVAL '1' YEAR)) AS x FROM t ORDER BY i;
--= b8e4dea9 [["i","integer"],["x","bigint"]] [[1,1],[2,1],[3,1],[4,1],[5,1]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, if(o, i, i) * 1.5 AS x FROM t ORDER BY i;
--= 85389445 [["i","integer"],["x","double"]] [[1,"1.5"],[2,"3.0"],[3,"4.5"],[4,"6.0"],[5,"7.5"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST(CAST(r AS double) AS decimal(18,3)) % DECIMAL '0.7' AS x FROM t ORDER BY i;
--= ee11cad1 [["i","integer"],["x","decimal(3,3)"]] [[1,"0.400"],[2,"-0.500"],[3,"0.000"],[4,null],[5,"0.500"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, lpad(CAST(element_at(f, 3) AS varchar(3)), 5, '*') AS x FROM t ORDER BY i;
--= 22b2f9b0 [["i","integer"],["x","varchar"]] [[1,null],[2,null],[3,null],[4,null],[5,"****a"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, 10 = round(r) AS x FROM t ORDER BY i;
--= e834fa5a [["i","integer"],["x","boolean"]] [[1,false],[2,false],[3,false],[4,null],[5,false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_add('month', round(n, -1), date_add('month', n, a)) - INTERVAL '7' DAY AS x FROM t ORDER BY i;
--= f648fd1d [["i","integer"],["x","date"]] [[1,"2021-07-22"],[2,"1969-09-23"],[3,"1969-12-25"],[4,null],[5,"2037-10-28"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_trunc('hour', date_add('month', -1, z)) + INTERVAL '90' MINUTE AS x FROM t ORDER BY i;
--= 42b5caee [["i","integer"],["x","timestamp(3)"]] [[1,"2020-01-29 14:30:00.000"],[2,"1969-12-01 00:30:00.000"],[3,"1969-12-01 01:30:00.000"],[4,null],[5,"2021-11-30 01:30:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, e || ((ARRAY[1, 3]) || e) AS x FROM t ORDER BY i;
--= b3f9d0e4 [["i","integer"],["x","array(integer)"]] [[1,[1,2,3,1,3,1,2,3]],[2,[5,null,1,3,5,null]],[3,[1,3]],[4,null],[5,[9,1,3,9]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, split(replace(split_part(v, ' ', 2), nullif('7', 'b-c'), lpad(w, 5, '*')), ' ') AS x FROM t ORDER BY i;
--= 50c3f6d7 [["i","integer"],["x","array(varchar)"]] [[1,["World"]],[2,["12"]],[3,null],[4,null],[5,[""]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, -r AS x FROM t ORDER BY i;
--= a51a95fd [["i","integer"],["x","real"]] [[1,"-2.5"],[2,"0.5"],[3,"-0.0"],[4,null],[5,"-1.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, greatest(2, n) AS x FROM t ORDER BY i;
--= 03610cb4 [["i","integer"],["x","integer"]] [[1,7],[2,2],[3,2],[4,null],[5,100]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, truncate(abs((DECIMAL '3')), 1) AS x FROM t ORDER BY i;
--= 4e95e6de [["i","integer"],["x","decimal(1,0)"]] [[1,"3"],[2,"3"],[3,"3"],[4,"3"],[5,"3"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, lower(trim(v)) AS x FROM t ORDER BY i;
--= d43dede1 [["i","integer"],["x","varchar(13)"]] [[1,"hello world"],[2,"straße 12"],[3,""],[4,null],[5,"2021-03-04"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST(lower(element_at((ARRAY['a', 'b']), 1)) AS boolean) AS x FROM t ORDER BY i;
--= 68215229 [["i","integer"],["x","boolean"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_add('month', nullif((-1 + 1), TRY_CAST(-1.25 AS integer)), date_add('day', 1, date_trunc('week', a))) AS x FROM t ORDER BY i;
--= 8e39364b [["i","integer"],["x","date"]] [[1,"2020-02-25"],[2,"1969-12-30"],[3,"1969-12-30"],[4,null],[5,"2021-03-02"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_add('minute', (2 - n), (z - INTERVAL '1' YEAR)) AS x FROM t ORDER BY i;
--= 7fea5798 [["i","integer"],["x","timestamp(3)"]] [[1,"2019-02-28 12:59:05.678"],[2,"1969-01-01 00:04:59.999"],[3,"1969-01-01 00:02:00.000"],[4,null],[5,"2020-12-30 22:22:00.500"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, ARRAY[10, (-1 % 1)] AS x FROM t ORDER BY i;
--= 17b2115f [["i","integer"],["x","array(integer)"]] [[1,[10,0]],[2,[10,0]],[3,[10,0]],[4,[10,0]],[5,[10,0]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, f || replace('2020-01-31', v, v) AS x FROM t ORDER BY i;
--= f78d21a3 [["i","integer"],["x","array(varchar(153))"]] [[1,["x","yz","2020-01-31"]],[2,["","2020-01-31"]],[3,["é","2020-01-31"]],[4,null],[5,["a",null,"a","2020-01-31"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST(d AS real) * REAL '2' AS x FROM t ORDER BY i;
--= 2e6eace0 [["i","integer"],["x","real"]] [[1,"3.0"],[2,"-0.5"],[3,"0.0"],[4,null],[5,"2.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, -1 + 3 AS x FROM t ORDER BY i;
--= 025add19 [["i","integer"],["x","integer"]] [[1,2],[2,2],[3,2],[4,2],[5,2]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, ((DECIMAL '1.25') + 0.5) - coalesce(d, (DECIMAL '1.25')) AS x FROM t ORDER BY i;
--= a15933ab [["i","integer"],["x","double"]] [[1,"0.25"],[2,"2.0"],[3,"1.75"],[4,"0.5"],[5,"-9.99999999825E9"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, -coalesce((DECIMAL '1.25'), 10) + if((r = m), element_at(e, 1), sign(10)) AS x FROM t ORDER BY i;
--= 71e8d021 [["i","integer"],["x","decimal(13,2)"]] [[1,"-0.25"],[2,"-0.25"],[3,null],[4,"-0.25"],[5,"-0.25"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_format(a, '%b %e') AS x FROM t ORDER BY i;
--= 0694c324 [["i","integer"],["x","varchar"]] [[1,"Feb 29"],[2,"Dec 31"],[3,"Jan 1"],[4,null],[5,"Mar 4"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, regexp_like(CAST((TIMESTAMP '2020-03-01 00:00:00.000') AS varchar), '^[a-z]') AS x FROM t ORDER BY i;
--= 546617dd [["i","integer"],["x","boolean"]] [[1,false],[2,false],[3,false],[4,false],[5,false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, if(o, coalesce((DATE '2021-12-31'), (DATE '2021-12-31')), coalesce(a, a)) AS x FROM t ORDER BY i;
--= 0eadac9f [["i","integer"],["x","date"]] [[1,"2021-12-31"],[2,"1969-12-31"],[3,"1970-01-01"],[4,"2021-12-31"],[5,"2021-03-04"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_add('minute', -2, ((TIMESTAMP '2020-03-01 00:00:00.000') - INTERVAL '1' YEAR)) AS x FROM t ORDER BY i;
--= 4735ac54 [["i","integer"],["x","timestamp(3)"]] [[1,"2019-02-28 23:58:00.000"],[2,"2019-02-28 23:58:00.000"],[3,"2019-02-28 23:58:00.000"],[4,"2019-02-28 23:58:00.000"],[5,"2019-02-28 23:58:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, ARRAY[nullif(10, n), (CASE WHEN true THEN -1 ELSE 2 END)] AS x FROM t ORDER BY i;
--= f2e2af54 [["i","integer"],["x","array(integer)"]] [[1,[10,-1]],[2,[10,-1]],[3,[10,-1]],[4,[10,-1]],[5,[10,-1]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, ARRAY[typeof(-1.25), CAST(z AS varchar)] AS x FROM t ORDER BY i;
--= dd571fc3 [["i","integer"],["x","array(varchar)"]] [[1,["double","2020-02-29 13:04:05.678"]],[2,["double","1969-12-31 23:59:59.999"]],[3,["double","1970-01-01 00:00:00.000"]],[4,["double",null]],[5,["double","2021-12-31 00:00:00.500"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (REAL '1.5') + (n / 1) AS x FROM t ORDER BY i;
--= f33f7917 [["i","integer"],["x","real"]] [[1,"8.5"],[2,"-1.5"],[3,"1.5"],[4,null],[5,"101.5"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, element_at(((ARRAY[n, n]) || -n), 2) AS x FROM t ORDER BY i;
--= 1b8a077e [["i","integer"],["x","integer"]] [[1,7],[2,-3],[3,0],[4,null],[5,100]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, week(greatest(a, TRY_CAST('b-c' AS date))) AS x FROM t ORDER BY i;
--= 1ac81590 [["i","integer"],["x","bigint"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, 2e0 AS x FROM t ORDER BY i;
--= b6e402ce [["i","integer"],["x","double"]] [[1,"2.0"],[2,"2.0"],[3,"2.0"],[4,"2.0"],[5,"2.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CASE concat(date_format((DATE '2020-01-31'), '%b %e'), substr('7', 1, 3)) WHEN 'ab' THEN 'first' WHEN CAST(CAST(a AS timestamp) AS varchar) THEN 'same' ELSE concat('2020-01-31', CAST(r AS varchar)) END AS x FROM t ORDER BY i;
--= 09f8f64b [["i","integer"],["x","varchar"]] [[1,"2020-01-312.5E0"],[2,"2020-01-31-5.0E-1"],[3,"2020-01-310E0"],[4,null],[5,"2020-01-311.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, NULL AS x FROM t ORDER BY i;
--= 64f8615a [["i","integer"],["x","unknown"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, if((w IS NULL), a, date((TIMESTAMP '2020-03-01 00:00:00.000'))) AS x FROM t ORDER BY i;
--= a3ca09ed [["i","integer"],["x","date"]] [[1,"2020-03-01"],[2,"2020-03-01"],[3,"2020-03-01"],[4,null],[5,"2020-03-01"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST(v AS timestamp) AS x FROM t ORDER BY i;
--= cffcd3ec [["i","integer"],["x","timestamp(3)"]] [[1,null],[2,null],[3,null],[4,null],[5,"2021-03-04 00:00:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, coalesce((ARRAY[n, n]) || coalesce(e, ARRAY[0]), ARRAY[0]) AS x FROM t ORDER BY i;
--= 58db04ba [["i","integer"],["x","array(integer)"]] [[1,[7,7,1,2,3]],[2,[-3,-3,5,null]],[3,[0,0]],[4,[null,null,0]],[5,[100,100,9]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST(0.5 AS integer) + 3 AS x FROM t ORDER BY i;
--= 26472ec5 [["i","integer"],["x","integer"]] [[1,4],[2,4],[3,4],[4,4],[5,4]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_diff('month', date_add('month', sign(n), (a - INTERVAL '7' DAY)), CAST(date_add('month', 1, (TIMESTAMP '2020-03-01 00:00:00.000')) AS date)) AS x FROM t ORDER BY i;
--= 0d234798 [["i","integer"],["x","bigint"]] [[1,0],[2,604],[3,603],[4,null],[5,-11]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, regexp_replace('o', '[aeiou]', '-') AS x FROM t ORDER BY i;
--= f97f2104 [["i","integer"],["x","varchar(3)"]] [[1,"-"],[2,"-"],[3,"-"],[4,"-"],[5,"-"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, if(TRY_CAST('7' AS boolean), TRY_CAST(d AS integer), 2) IN (1, 2, (if(o, n, 2) / -1)) AS x FROM t ORDER BY i;
--= b489d5fb [["i","integer"],["x","boolean"]] [[1,true],[2,true],[3,true],[4,true],[5,true]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST('o' AS date) - INTERVAL '7' DAY AS x FROM t ORDER BY i;
--= df58e99f [["i","integer"],["x","date"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_trunc('hour', coalesce((TIMESTAMP '2020-03-01 00:00:00.000'), (DATE '2021-12-31'))) + INTERVAL '90' MINUTE AS x FROM t ORDER BY i;
--= c6230e4d [["i","integer"],["x","timestamp(3)"]] [[1,"2020-03-01 01:30:00.000"],[2,"2020-03-01 01:30:00.000"],[3,"2020-03-01 01:30:00.000"],[4,"2020-03-01 01:30:00.000"],[5,"2020-03-01 01:30:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, coalesce(((ARRAY[1, 3]) || n), ARRAY[0]) AS x FROM t ORDER BY i;
--= 7246ccc5 [["i","integer"],["x","array(integer)"]] [[1,[1,3,7]],[2,[1,3,-3]],[3,[1,3,0]],[4,[0]],[5,[1,3,100]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, round(--r) AS x FROM t ORDER BY i;
--= 3cfddb20 SYNTAX_ERROR
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, abs((coalesce(n, 2) + -1)) AS x FROM t ORDER BY i;
--= d77e66f0 [["i","integer"],["x","integer"]] [[1,6],[2,4],[3,1],[4,1],[5,99]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, quarter(coalesce((TIMESTAMP '2020-03-01 00:00:00.000'), a)) AS x FROM t ORDER BY i;
--= cc6debc7 [["i","integer"],["x","bigint"]] [[1,1],[2,1],[3,1],[4,1],[5,1]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, sqrt((DECIMAL '3')) AS x FROM t ORDER BY i;
--= 4ebfe6ad [["i","integer"],["x","double"]] [[1,"1.7320508075688772"],[2,"1.7320508075688772"],[3,"1.7320508075688772"],[4,"1.7320508075688772"],[5,"1.7320508075688772"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, floor((DECIMAL '1.25')) AS x FROM t ORDER BY i;
--= 290c95b7 [["i","integer"],["x","decimal(2,0)"]] [[1,"1"],[2,"1"],[3,"1"],[4,"1"],[5,"1"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, greatest(reverse('2020-01-31'), nullif(w, 'o')) IN ('ab', '2020-01-31') AS x FROM t ORDER BY i;
--= 1d334557 [["i","integer"],["x","boolean"]] [[1,true],[2,false],[3,false],[4,null],[5,false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_add('day', 2, (DATE '2021-12-31')) AS x FROM t ORDER BY i;
--= c961acae [["i","integer"],["x","date"]] [[1,"2022-01-02"],[2,"2022-01-02"],[3,"2022-01-02"],[4,"2022-01-02"],[5,"2022-01-02"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST(v AS timestamp) + INTERVAL '90' MINUTE AS x FROM t ORDER BY i;
--= 032143f4 [["i","integer"],["x","timestamp(3)"]] [[1,null],[2,null],[3,null],[4,null],[5,"2021-03-04 01:30:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (ARRAY[i, n]) || if(NULL, n, 10) || n AS x FROM t ORDER BY i;
--= 3e99b2ac [["i","integer"],["x","array(integer)"]] [[1,[1,7,10,7]],[2,[2,-3,10,-3]],[3,[3,0,10,0]],[4,null],[5,[5,100,10,100]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, ARRAY[v, regexp_replace('', '[aeiou]', '-')] AS x FROM t ORDER BY i;
--= f121467a [["i","integer"],["x","array(varchar(13))"]] [[1,["Hello World",""]],[2,["straße 12",""]],[3,["",""]],[4,[null,""]],[5,["  2021-03-04 ",""]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, round(abs(r)) AS x FROM t ORDER BY i;
--= e4301f1e [["i","integer"],["x","real"]] [[1,"3.0"],[2,"1.0"],[3,"0.0"],[4,null],[5,"1.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, abs(if((NULL AND o), nullif(10, i), TRY_CAST('2020-01-31' AS integer))) AS x FROM t ORDER BY i;
--= dc9d6e19 [["i","integer"],["x","integer"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, length(w) AS x FROM t ORDER BY i;
--= 55ebc4dd [["i","integer"],["x","bigint"]] [[1,2],[2,0],[3,1],[4,null],[5,2]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, coalesce(round((DECIMAL '1.25'), 1), nullif(n, i)) AS x FROM t ORDER BY i;
--= 3cb48847 [["i","integer"],["x","decimal(12,2)"]] [[1,"1.30"],[2,"1.30"],[3,"1.30"],[4,"1.30"],[5,"1.30"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, starts_with('b-c', 'b-c') OR (v < w) AS x FROM t ORDER BY i;
--= 9144188e [["i","integer"],["x","boolean"]] [[1,true],[2,true],[3,true],[4,true],[5,true]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, if(NULL, a, a) + INTERVAL '1' MONTH AS x FROM t ORDER BY i;
--= 95268108 [["i","integer"],["x","date"]] [[1,"2020-03-29"],[2,"1970-01-31"],[3,"1970-02-01"],[4,null],[5,"2021-04-04"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, reverse((ARRAY[10, n])) AS x FROM t ORDER BY i;
--= 460bc105 [["i","integer"],["x","array(integer)"]] [[1,[7,10]],[2,[-3,10]],[3,[0,10]],[4,[null,10]],[5,[100,10]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, split(substr(CAST(a AS varchar), 3, 3), ' ') AS x FROM t ORDER BY i;
--= 5d1e9850 [["i","integer"],["x","array(varchar)"]] [[1,["20-"]],[2,["69-"]],[3,["70-"]],[4,null],[5,["21-"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, abs(((r * REAL '2') + -1)) AS x FROM t ORDER BY i;
--= e87d9790 [["i","integer"],["x","real"]] [[1,"4.0"],[2,"2.0"],[3,"1.0"],[4,null],[5,"2.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, day_of_week(TRY_CAST(v AS date)) AS x FROM t ORDER BY i;
--= dc2f9a33 [["i","integer"],["x","bigint"]] [[1,null],[2,null],[3,null],[4,null],[5,4]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, split_part(trim(''), ' ', 2) AS x FROM t ORDER BY i;
--= 82fb153a [["i","integer"],["x","varchar(0)"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, NOT (o) AS x FROM t ORDER BY i;
--= 0d5f77a8 [["i","integer"],["x","boolean"]] [[1,false],[2,true],[3,null],[4,false],[5,true]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, coalesce(date(date_add('month', 2, z)), (date_trunc('week', (DATE '2020-01-31')) - INTERVAL '7' DAY)) AS x FROM t ORDER BY i;
--= 72a68867 [["i","integer"],["x","date"]] [[1,"2020-04-29"],[2,"1970-02-28"],[3,"1970-03-01"],[4,"2020-01-20"],[5,"2022-02-28"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_add('minute', 10, ((TIMESTAMP '2020-03-01 00:00:00.000') - INTERVAL '1' YEAR)) AS x FROM t ORDER BY i;
--= 921eef68 [["i","integer"],["x","timestamp(3)"]] [[1,"2019-03-01 00:10:00.000"],[2,"2019-03-01 00:10:00.000"],[3,"2019-03-01 00:10:00.000"],[4,"2019-03-01 00:10:00.000"],[5,"2019-03-01 00:10:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, reverse(coalesce((ARRAY[1, 3]), ARRAY[0])) AS x FROM t ORDER BY i;
--= 7f43dbe7 [["i","integer"],["x","array(integer)"]] [[1,[3,1]],[2,[3,1]],[3,[3,1]],[4,[3,1]],[5,[3,1]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (round((REAL '1.5')) * REAL '2') + (TRY_CAST('' AS integer) / 2) AS x FROM t ORDER BY i;
--= f6700977 [["i","integer"],["x","real"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, nullif((CASE WHEN ('b-c' = w) THEN nullif(-1, i) ELSE -n END), -(2 / 1)) AS x FROM t ORDER BY i;
--= f06b4827 [["i","integer"],["x","integer"]] [[1,-7],[2,3],[3,0],[4,null],[5,-100]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, round((d + n), 1) AS x FROM t ORDER BY i;
--= 4e15eaa3 [["i","integer"],["x","double"]] [[1,"8.5"],[2,"-3.3"],[3,"0.0"],[4,null],[5,"1.00000001E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, reverse(upper('')) AS x FROM t ORDER BY i;
--= 22285bb6 [["i","integer"],["x","varchar(0)"]] [[1,""],[2,""],[3,""],[4,""],[5,""]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, is_nan((2e0 - d)) AS x FROM t ORDER BY i;
--= 1407cbe4 [["i","integer"],["x","boolean"]] [[1,false],[2,false],[3,false],[4,null],[5,false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST(trim(w) AS timestamp) AS x FROM t ORDER BY i;
--= 54db66ae [["i","integer"],["x","timestamp(3)"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (ARRAY[2, abs(2)]) || ((n % 1) - i) AS x FROM t ORDER BY i;
--= bf287e37 [["i","integer"],["x","array(integer)"]] [[1,[2,2,-1]],[2,[2,2,-2]],[3,[2,2,-3]],[4,null],[5,[2,2,-5]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (f || '') || trim('o') AS x FROM t ORDER BY i;
--= a32f04b5 [["i","integer"],["x","array(varchar(2))"]] [[1,["x","yz","","o"]],[2,["","","o"]],[3,["é","","o"]],[4,null],[5,["a",null,"a","","o"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, round(CAST(2e0 AS real)) AS x FROM t ORDER BY i;
--= 33edd27f [["i","integer"],["x","real"]] [[1,"2.0"],[2,"2.0"],[3,"2.0"],[4,"2.0"],[5,"2.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, -(n + -1) AS x FROM t ORDER BY i;
--= 204bdfdc [["i","integer"],["x","integer"]] [[1,-6],[2,4],[3,1],[4,null],[5,-99]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, month(date_trunc('hour', z)) AS x FROM t ORDER BY i;
--= 4a2eb94a [["i","integer"],["x","bigint"]] [[1,2],[2,12],[3,1],[4,null],[5,12]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, coalesce((-1.25 / r), floor(m)) AS x FROM t ORDER BY i;
--= 70bdcf2c [["i","integer"],["x","double"]] [[1,"-0.5"],[2,"2.5"],[3,"-Infinity"],[4,null],[5,"-1.25E-10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, truncate(((DECIMAL '1.25') % DECIMAL '0.7'), 1) - DECIMAL '0.25' AS x FROM t ORDER BY i;
--= 3fe809db [["i","integer"],["x","decimal(3,2)"]] [[1,"0.25"],[2,"0.25"],[3,"0.25"],[4,"0.25"],[5,"0.25"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, element_at(f, 3) AS x FROM t ORDER BY i;
--= 368f68b1 [["i","integer"],["x","varchar(2)"]] [[1,null],[2,null],[3,null],[4,null],[5,"a"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST(concat(greatest('b-c', w), replace('2020-01-31', v, '')) AS timestamp) AS x FROM t ORDER BY i;
--= aef91a5a [["i","integer"],["x","timestamp(3)"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, ARRAY[i, 10] AS x FROM t ORDER BY i;
--= a92dfc54 [["i","integer"],["x","array(integer)"]] [[1,[1,10]],[2,[2,10]],[3,[3,10]],[4,[4,10]],[5,[5,10]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, ARRAY[lpad(w, 5, '*'), CAST(a AS varchar)] AS x FROM t ORDER BY i;
--= 443b8d65 [["i","integer"],["x","array(varchar)"]] [[1,["***ab","2020-02-29"]],[2,["*****","1969-12-31"]],[3,["****x","1970-01-01"]],[4,[null,null]],[5,["***12","2021-03-04"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CASE WHEN regexp_like(w, '^[a-z]') AND (i = b) THEN if(regexp_like(w, '^[a-z]'), sign(n), (10 - n)) ELSE abs(i) END AS x FROM t ORDER BY i;
--= 0261aa9f [["i","integer"],["x","integer"]] [[1,1],[2,2],[3,3],[4,4],[5,5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, floor((m % DECIMAL '0.7')) AS x FROM t ORDER BY i;
--= 8cfd47f4 [["i","integer"],["x","decimal(1,0)"]] [[1,"0"],[2,"-1"],[3,"0"],[4,null],[5,"0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, substr(nullif(w, w), 3, 3) AS x FROM t ORDER BY i;
--= 157645d7 [["i","integer"],["x","varchar(2)"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, element_at(e, -1) IN (1, 2, sign(10)) AS x FROM t ORDER BY i;
--= 429960df [["i","integer"],["x","boolean"]] [[1,false],[2,null],[3,null],[4,null],[5,false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_trunc('week', a) AS x FROM t ORDER BY i;
--= 889e6b0d [["i","integer"],["x","date"]] [[1,"2020-02-24"],[2,"1969-12-29"],[3,"1969-12-29"],[4,null],[5,"2021-03-01"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_add('minute', greatest((10 % 2), --1), (date_trunc('hour', z) - INTERVAL '1' YEAR)) AS x FROM t ORDER BY i;
--= 7de30ea1 SYNTAX_ERROR
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, ARRAY[element_at(e, -1), 10] AS x FROM t ORDER BY i;
--= cb49871b [["i","integer"],["x","array(integer)"]] [[1,[3,10]],[2,[null,10]],[3,[null,10]],[4,[null,10]],[5,[9,10]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, split('2020-01-31', ' ') || if(o, '', 'b-c') AS x FROM t ORDER BY i;
--= cafb77c7 [["i","integer"],["x","array(varchar(10))"]] [[1,["2020-01-31",""]],[2,["2020-01-31","b-c"]],[3,["2020-01-31","b-c"]],[4,["2020-01-31",""]],[5,["2020-01-31","b-c"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST(-1.25 AS real) + (CASE WHEN o THEN 10 ELSE n END) AS x FROM t ORDER BY i;
--= 2312a5a1 [["i","integer"],["x","real"]] [[1,"8.75"],[2,"-4.25"],[3,"-1.25"],[4,"8.75"],[5,"98.75"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, round(TRY_CAST(0.5 AS integer), -1) AS x FROM t ORDER BY i;
--= 6aea78ad [["i","integer"],["x","integer"]] [[1,0],[2,0],[3,0],[4,0],[5,0]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, -1.25 AS x FROM t ORDER BY i;
--= b4f8aafb [["i","integer"],["x","double"]] [[1,"-1.25"],[2,"-1.25"],[3,"-1.25"],[4,"-1.25"],[5,"-1.25"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST(abs(log10(-1.25)) AS decimal(18,3)) AS x FROM t ORDER BY i;
--= b8327b3d [["i","integer"],["x","decimal(18,3)"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, is_nan(to_unixtime((TIMESTAMP '2020-03-01 00:00:00.000'))) OR (concat_ws('-', w, 'b-c') LIKE '%o%') AS x FROM t ORDER BY i;
--= 2ea77e97 [["i","integer"],["x","boolean"]] [[1,false],[2,false],[3,false],[4,false],[5,false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, coalesce(if(o, (DATE '2020-01-31'), (DATE '2021-12-31')), CAST(z AS date)) AS x FROM t ORDER BY i;
--= a45c48ec [["i","integer"],["x","date"]] [[1,"2020-01-31"],[2,"2021-12-31"],[3,"2021-12-31"],[4,"2020-01-31"],[5,"2021-12-31"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_add('month', 1, TRY_CAST(w AS timestamp)) AS x FROM t ORDER BY i;
--= 327cfab7 [["i","integer"],["x","timestamp(3)"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, f || regexp_replace(v, '[aeiou]', '-') AS x FROM t ORDER BY i;
--= 3a951a2c [["i","integer"],["x","array(varchar(97))"]] [[1,["x","yz","H-ll- W-rld"]],[2,["","str-ß- 12"]],[3,["é",""]],[4,null],[5,["a",null,"a","  2021-03-04 "]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, round(r) AS x FROM t ORDER BY i;
--= 4c069a66 [["i","integer"],["x","real"]] [[1,"3.0"],[2,"-1.0"],[3,"0.0"],[4,null],[5,"1.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (CASE WHEN NULL THEN 2 ELSE -1 END) / -1 AS x FROM t ORDER BY i;
--= de1e3b29 [["i","integer"],["x","integer"]] [[1,1],[2,1],[3,1],[4,1],[5,1]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, least(2e0, coalesce(n, i)) AS x FROM t ORDER BY i;
--= 2703c4a9 [["i","integer"],["x","double"]] [[1,"2.0"],[2,"-3.0"],[3,"0.0"],[4,"2.0"],[5,"2.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST(10 AS decimal(12,1)) * DECIMAL '1.5' AS x FROM t ORDER BY i;
--= 356445eb [["i","integer"],["x","decimal(14,2)"]] [[1,"15.00"],[2,"15.00"],[3,"15.00"],[4,"15.00"],[5,"15.00"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, lower(reverse(coalesce(w, '7'))) AS x FROM t ORDER BY i;
--= dc6525c4 [["i","integer"],["x","varchar(2)"]] [[1,"ba"],[2,""],[3,"x"],[4,"7"],[5,"21"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, n IN (1, 2, TRY_CAST(-1.25 * (DECIMAL '3') AS integer)) AS x FROM t ORDER BY i;
--= 4f86e19a [["i","integer"],["x","boolean"]] [[1,false],[2,false],[3,false],[4,null],[5,false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_add('day', 3, greatest(a, a)) AS x FROM t ORDER BY i;
--= f016c3df [["i","integer"],["x","date"]] [[1,"2020-03-03"],[2,"1970-01-03"],[3,"1970-01-04"],[4,null],[5,"2021-03-07"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST(substr('2020-01-31', 1, 3) AS timestamp) - INTERVAL '1' YEAR AS x FROM t ORDER BY i;
--= c2986992 [["i","integer"],["x","timestamp(3)"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (e || -1) || sign(-1) AS x FROM t ORDER BY i;
--= 16c31094 [["i","integer"],["x","array(integer)"]] [[1,[1,2,3,-1,-1]],[2,[5,null,-1,-1]],[3,[-1,-1]],[4,null],[5,[9,-1,-1]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (reverse(f) || v) || CAST(rpad('b-c', 4, 'é') AS varchar(3)) AS x FROM t ORDER BY i;
--= 23bbbf94 [["i","integer"],["x","array(varchar(13))"]] [[1,["yz","x","Hello World","b-c"]],[2,["","straße 12","b-c"]],[3,["é","","b-c"]],[4,null],[5,["a",null,"a","  2021-03-04 ","b-c"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST(truncate(truncate(0.5)) AS real) AS x FROM t ORDER BY i;
--= 27c136d5 [["i","integer"],["x","real"]] [[1,"0.0"],[2,"0.0"],[3,"0.0"],[4,"0.0"],[5,"0.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (i / 2) % 1 AS x FROM t ORDER BY i;
--= 5e12b9e7 [["i","integer"],["x","integer"]] [[1,0],[2,0],[3,0],[4,0],[5,0]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, year(date_add('month', i, (DATE '2020-01-31'))) AS x FROM t ORDER BY i;
--= c8c1c66d [["i","integer"],["x","bigint"]] [[1,2020],[2,2020],[3,2020],[4,2020],[5,2020]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, DECIMAL '1.25' AS x FROM t ORDER BY i;
--= 82e49906 [["i","integer"],["x","decimal(3,2)"]] [[1,"1.25"],[2,"1.25"],[3,"1.25"],[4,"1.25"],[5,"1.25"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, greatest(typeof(d), v) AS x FROM t ORDER BY i;
--= 0f12bec9 [["i","integer"],["x","varchar"]] [[1,"double"],[2,"straße 12"],[3,"double"],[4,null],[5,"double"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date(date_trunc('hour', CAST(a AS timestamp))) AS x FROM t ORDER BY i;
--= 8124180b [["i","integer"],["x","date"]] [[1,"2020-02-29"],[2,"1969-12-31"],[3,"1970-01-01"],[4,null],[5,"2021-03-04"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, abs(-r) AS x FROM t ORDER BY i;
--= 8d09a926 [["i","integer"],["x","real"]] [[1,"2.5"],[2,"0.5"],[3,"0.0"],[4,null],[5,"1.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CASE WHEN (date_format(a, '%b %e') < '2020-01-31') THEN (TRY_CAST(0.5 AS integer) % 1) ELSE abs((CASE WHEN o THEN n ELSE i END)) END AS x FROM t ORDER BY i;
--= 8b381cfd [["i","integer"],["x","integer"]] [[1,7],[2,2],[3,3],[4,null],[5,5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, week(date_trunc('week', (DATE '2020-01-31'))) AS x FROM t ORDER BY i;
--= 8ba74cf8 [["i","integer"],["x","bigint"]] [[1,5],[2,5],[3,5],[4,5],[5,5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, floor(ceil(2e0)) / r AS x FROM t ORDER BY i;
--= 423e3773 [["i","integer"],["x","double"]] [[1,"0.8"],[2,"-4.0"],[3,"Infinity"],[4,null],[5,"2.0E-10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, substr(substr('7', 3, 3), 2) AS x FROM t ORDER BY i;
--= 3989d6bd [["i","integer"],["x","varchar(1)"]] [[1,""],[2,""],[3,""],[4,""],[5,""]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST(last_day_of_month((DATE '2020-01-31')) AS timestamp) AS x FROM t ORDER BY i;
--= 9a36aa2a [["i","integer"],["x","timestamp(3)"]] [[1,"2020-01-31 00:00:00.000"],[2,"2020-01-31 00:00:00.000"],[3,"2020-01-31 00:00:00.000"],[4,"2020-01-31 00:00:00.000"],[5,"2020-01-31 00:00:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (e || n) || (e || e) AS x FROM t ORDER BY i;
--= b60a5cb4 [["i","integer"],["x","array(integer)"]] [[1,[1,2,3,7,1,2,3,1,2,3]],[2,[5,null,-3,5,null,5,null]],[3,[0]],[4,null],[5,[9,100,9,9]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, reverse((ARRAY[CAST(z AS varchar), concat_ws('-', '2020-01-31', w)])) AS x FROM t ORDER BY i;
--= b5889d29 [["i","integer"],["x","array(varchar)"]] [[1,["2020-01-31-ab","2020-02-29 13:04:05.678"]],[2,["2020-01-31-","1969-12-31 23:59:59.999"]],[3,["2020-01-31-x","1970-01-01 00:00:00.000"]],[4,["2020-01-31",null]],[5,["2020-01-31-12","2021-12-31 00:00:00.500"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, sign(if(o, n, n)) AS x FROM t ORDER BY i;
--= 22cf49ae [["i","integer"],["x","integer"]] [[1,1],[2,-1],[3,0],[4,null],[5,1]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, millisecond(TRY_CAST('7' AS timestamp)) AS x FROM t ORDER BY i;
--= 234f9eed [["i","integer"],["x","bigint"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, sqrt((-1.25 / r)) AS x FROM t ORDER BY i;
--= ae598d0b [["i","integer"],["x","double"]] [[1,"NaN"],[2,"1.5811388300841898"],[3,"NaN"],[4,null],[5,"NaN"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST(round(log10((DECIMAL '3')), 1) AS decimal(18,3)) AS x FROM t ORDER BY i;
--= 3b2d36b5 [["i","integer"],["x","decimal(18,3)"]] [[1,"0.500"],[2,"0.500"],[3,"0.500"],[4,"0.500"],[5,"0.500"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST(if(NULL, (DATE '2021-12-31'), a) AS varchar) AS x FROM t ORDER BY i;
--= 33052f02 [["i","integer"],["x","varchar"]] [[1,"2020-02-29"],[2,"1969-12-31"],[3,"1970-01-01"],[4,null],[5,"2021-03-04"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, is_nan(d) AS x FROM t ORDER BY i;
--= 1f831dc2 [["i","integer"],["x","boolean"]] [[1,false],[2,false],[3,false],[4,null],[5,false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_trunc('month', date_trunc('week', (DATE '2020-01-31'))) AS x FROM t ORDER BY i;
--= 791751af [["i","integer"],["x","date"]] [[1,"2020-01-01"],[2,"2020-01-01"],[3,"2020-01-01"],[4,"2020-01-01"],[5,"2020-01-01"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_add('minute', n, (TIMESTAMP '2020-03-01 00:00:00.000')) + INTERVAL '90' MINUTE AS x FROM t ORDER BY i;
--= dcaf0e62 [["i","integer"],["x","timestamp(3)"]] [[1,"2020-03-01 01:37:00.000"],[2,"2020-03-01 01:27:00.000"],[3,"2020-03-01 01:30:00.000"],[4,null],[5,"2020-03-01 03:10:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, reverse(f) AS x FROM t ORDER BY i;
--= 2a664d34 [["i","integer"],["x","array(varchar(2))"]] [[1,["yz","x"]],[2,[""]],[3,["é"]],[4,null],[5,["a",null,"a"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, year(greatest(a, (DATE '2020-01-31'))) AS x FROM t ORDER BY i;
--= 19f2b1f5 [["i","integer"],["x","bigint"]] [[1,2020],[2,2020],[3,2020],[4,null],[5,2021]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, abs(round(0.5, 1)) AS x FROM t ORDER BY i;
--= 2eacb235 [["i","integer"],["x","double"]] [[1,"0.5"],[2,"0.5"],[3,"0.5"],[4,"0.5"],[5,"0.5"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, coalesce(round((DECIMAL '1.25'), 1), 2) AS x FROM t ORDER BY i;
--= 4b619a47 [["i","integer"],["x","decimal(12,2)"]] [[1,"1.30"],[2,"1.30"],[3,"1.30"],[4,"1.30"],[5,"1.30"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, concat_ws('-', lower(v), lpad(v, 5, '*')) AS x FROM t ORDER BY i;
--= 59086538 [["i","integer"],["x","varchar"]] [[1,"hello world-Hello"],[2,"straße 12-straß"],[3,"-*****"],[4,""],[5,"  2021-03-04 -  202"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, m IS NOT NULL AS x FROM t ORDER BY i;
--= 8415649f [["i","integer"],["x","boolean"]] [[1,true],[2,true],[3,true],[4,false],[5,true]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST((DATE '2020-01-31') AS timestamp) + INTERVAL '90' MINUTE AS x FROM t ORDER BY i;
--= 41d12893 [["i","integer"],["x","timestamp(3)"]] [[1,"2020-01-31 01:30:00.000"],[2,"2020-01-31 01:30:00.000"],[3,"2020-01-31 01:30:00.000"],[4,"2020-01-31 01:30:00.000"],[5,"2020-01-31 01:30:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (ARRAY[1, 3]) || element_at((ARRAY[1, 3]), -1) AS x FROM t ORDER BY i;
--= d03630f0 [["i","integer"],["x","array(integer)"]] [[1,[1,3,3]],[2,[1,3,3]],[3,[1,3,3]],[4,[1,3,3]],[5,[1,3,3]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, split('', ' ') || concat_ws('-', date_format(z, '%Y/%m/%d %H:%i'), replace('7', 'b-c', '7')) AS x FROM t ORDER BY i;
--= 72f48f8a [["i","integer"],["x","array(varchar)"]] [[1,["","2020/02/29 13:04-7"]],[2,["","1969/12/31 23:59-7"]],[3,["","1970/01/01 00:00-7"]],[4,["","7"]],[5,["","2021/12/31 00:00-7"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, round(abs(2), -1) AS x FROM t ORDER BY i;
--= b91fdaea [["i","integer"],["x","integer"]] [[1,0],[2,0],[3,0],[4,0],[5,0]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, bitwise_and(strpos(typeof(n), lpad(w, 5, '*')), TRY_CAST(0.5 AS integer)) AS x FROM t ORDER BY i;
--= 29f350b0 [["i","integer"],["x","bigint"]] [[1,0],[2,0],[3,0],[4,null],[5,0]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, abs((DECIMAL '1.25')) + if(o, i, i) AS x FROM t ORDER BY i;
--= 47344d29 [["i","integer"],["x","decimal(13,2)"]] [[1,"2.25"],[2,"3.25"],[3,"4.25"],[4,"5.25"],[5,"6.25"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST((date_add('month', 3, z) - INTERVAL '1' YEAR) AS varchar) AS x FROM t ORDER BY i;
--= d8b218ca [["i","integer"],["x","varchar"]] [[1,"2019-05-29 13:04:05.678"],[2,"1969-03-31 23:59:59.999"],[3,"1969-04-01 00:00:00.000"],[4,null],[5,"2021-03-31 00:00:00.500"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, NOT (NULL) AS x FROM t ORDER BY i;
--= 176553e2 [["i","integer"],["x","boolean"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, ARRAY[abs(i), (i % 1)] AS x FROM t ORDER BY i;
--= 06188313 [["i","integer"],["x","array(integer)"]] [[1,[1,0]],[2,[2,0]],[3,[3,0]],[4,[4,0]],[5,[5,0]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (f || '') || rpad('', 4, 'é') AS x FROM t ORDER BY i;
--= 2aee40ea [["i","integer"],["x","array(varchar)"]] [[1,["x","yz","","éééé"]],[2,["","","éééé"]],[3,["é","","éééé"]],[4,null],[5,["a",null,"a","","éééé"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, ((REAL '1.5') + 2) * REAL '2' AS x FROM t ORDER BY i;
--= aa3089ff [["i","integer"],["x","real"]] [[1,"7.0"],[2,"7.0"],[3,"7.0"],[4,"7.0"],[5,"7.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CASE WHEN b > (DECIMAL '1.25') THEN greatest(i, 10) ELSE TRY_CAST(d AS integer) END AS x FROM t ORDER BY i;
--= 30547e69 [["i","integer"],["x","integer"]] [[1,10],[2,0],[3,0],[4,null],[5,10]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST(element_at(e, 3) AS bigint) AS x FROM t ORDER BY i;
--= dc26dfa1 [["i","integer"],["x","bigint"]] [[1,3],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (DECIMAL '3') * DECIMAL '1.5' AS x FROM t ORDER BY i;
--= ae4b37ee [["i","integer"],["x","decimal(3,1)"]] [[1,"4.5"],[2,"4.5"],[3,"4.5"],[4,"4.5"],[5,"4.5"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, regexp_extract(v, '[0-9]+') AS x FROM t ORDER BY i;
--= 51dcb192 [["i","integer"],["x","varchar(13)"]] [[1,null],[2,"12"],[3,null],[4,null],[5,"2021"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, 'b-c' || date_format((DATE '2020-01-31'), '%b %e') < reverse(coalesce(v, 'b-c')) AS x FROM t ORDER BY i;
--= b2a223c0 [["i","integer"],["x","boolean"]] [[1,true],[2,false],[3,false],[4,true],[5,false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, if(true, TRY_CAST(reverse(v) AS date), date_add('day', 3, (a + INTERVAL '1' MONTH))) AS x FROM t ORDER BY i;
--= a5aca9df [["i","integer"],["x","date"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, reverse(coalesce(e, ARRAY[0])) || e || round(i, -1) AS x FROM t ORDER BY i;
--= 0ec09973 [["i","integer"],["x","array(integer)"]] [[1,[3,2,1,1,2,3,0]],[2,[null,5,5,null,0]],[3,[0]],[4,null],[5,[9,9,10]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, greatest(2, i) AS x FROM t ORDER BY i;
--= efe093b8 [["i","integer"],["x","integer"]] [[1,2],[2,2],[3,3],[4,4],[5,5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, d / (DECIMAL '1.25') * b AS x FROM t ORDER BY i;
--= f85a83c6 [["i","integer"],["x","double"]] [[1,"84.0"],[2,"8.0E8"],[3,"0.0"],[4,null],[5,"9.6E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST(truncate(least(0.5, i)) AS decimal(18,3)) AS x FROM t ORDER BY i;
--= 2bc0c9fd [["i","integer"],["x","decimal(18,3)"]] [[1,"0.000"],[2,"0.000"],[3,"0.000"],[4,"0.000"],[5,"0.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, regexp_extract(translate(v, 'lo', '01'), '[0-9]+') AS x FROM t ORDER BY i;
--= 5144c194 [["i","integer"],["x","varchar"]] [[1,"001"],[2,"12"],[3,null],[4,null],[5,"2021"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (v || '') = '' AS x FROM t ORDER BY i;
--= 004c396e [["i","integer"],["x","boolean"]] [[1,false],[2,false],[3,true],[4,null],[5,false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, ((DATE '2020-01-31') + INTERVAL '1' MONTH) - INTERVAL '7' DAY AS x FROM t ORDER BY i;
--= 77f29e15 [["i","integer"],["x","date"]] [[1,"2020-02-22"],[2,"2020-02-22"],[3,"2020-02-22"],[4,"2020-02-22"],[5,"2020-02-22"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST(0.5 AS real) AS x FROM t ORDER BY i;
--= 05eb1ba2 [["i","integer"],["x","real"]] [[1,"0.5"],[2,"0.5"],[3,"0.5"],[4,"0.5"],[5,"0.5"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, abs(2) AS x FROM t ORDER BY i;
--= 5bb06e94 [["i","integer"],["x","integer"]] [[1,2],[2,2],[3,2],[4,2],[5,2]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, year(date((TIMESTAMP '2020-03-01 00:00:00.000'))) AS x FROM t ORDER BY i;
--= 8039a2a7 [["i","integer"],["x","bigint"]] [[1,2020],[2,2020],[3,2020],[4,2020],[5,2020]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, sqrt(r) AS x FROM t ORDER BY i;
--= 8a62832c [["i","integer"],["x","double"]] [[1,"1.5811388300841898"],[2,"NaN"],[3,"0.0"],[4,null],[5,"100000.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, round(m, 1) + coalesce(n, 2) AS x FROM t ORDER BY i;
--= d70934de [["i","integer"],["x","decimal(13,2)"]] [[1,"19.50"],[2,"-3.10"],[3,"0.00"],[4,null],[5,"100100.00"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, split_part('', ' ', 2) AS x FROM t ORDER BY i;
--= e7833776 [["i","integer"],["x","varchar(0)"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, greatest(date((TIMESTAMP '2020-03-01 00:00:00.000')), TRY_CAST('b-c' AS date)) AS x FROM t ORDER BY i;
--= 4e252ce2 [["i","integer"],["x","date"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, reverse((ARRAY[1, 3])) AS x FROM t ORDER BY i;
--= 2657a85b [["i","integer"],["x","array(integer)"]] [[1,[3,1]],[2,[3,1]],[3,[3,1]],[4,[3,1]],[5,[3,1]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, reverse((ARRAY['a', 'b'])) || CAST(v AS varchar(3)) AS x FROM t ORDER BY i;
--= 1f4244b7 [["i","integer"],["x","array(varchar(3))"]] [[1,["b","a","Hel"]],[2,["b","a","str"]],[3,["b","a",""]],[4,null],[5,["b","a","  2"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (round((REAL '1.5')) * REAL '2') * REAL '2' AS x FROM t ORDER BY i;
--= 36b65945 [["i","integer"],["x","real"]] [[1,"8.0"],[2,"8.0"],[3,"8.0"],[4,"8.0"],[5,"8.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, coalesce(coalesce((-1 + -1), sign(n)), 10) AS x FROM t ORDER BY i;
--= 92a73534 [["i","integer"],["x","integer"]] [[1,-2],[2,-2],[3,-2],[4,-2],[5,-2]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, ln(CAST(2 AS bigint)) AS x FROM t ORDER BY i;
--= b1743bd6 [["i","integer"],["x","double"]] [[1,"0.6931471805599453"],[2,"0.6931471805599453"],[3,"0.6931471805599453"],[4,"0.6931471805599453"],[5,"0.6931471805599453"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, abs(CAST(if(o, 10, n) AS decimal(12,1))) AS x FROM t ORDER BY i;
--= 2196e655 [["i","integer"],["x","decimal(12,1)"]] [[1,"10.0"],[2,"3.0"],[3,"0.0"],[4,"10.0"],[5,"100.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, replace((w || w), date_format(date_add('day', 2, (DATE '2021-12-31')), '%b %e'), greatest(date_format(a, '%b %e'), if(NULL, 'b-c', 'b-c'))) AS x FROM t ORDER BY i;
--= 4da8ea43 [["i","integer"],["x","varchar"]] [[1,"abab"],[2,""],[3,"xx"],[4,null],[5,"1212"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, TRY_CAST(v AS date) AS x FROM t ORDER BY i;
--= 3f751690 [["i","integer"],["x","date"]] [[1,null],[2,null],[3,null],[4,null],[5,"2021-03-04"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_trunc('hour', TRY_CAST('' AS timestamp)) AS x FROM t ORDER BY i;
--= c656ef3c [["i","integer"],["x","timestamp(3)"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, ARRAY[1, 3] AS x FROM t ORDER BY i;
--= 9843973f [["i","integer"],["x","array(integer)"]] [[1,[1,3]],[2,[1,3]],[3,[1,3]],[4,[1,3]],[5,[1,3]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, split(nullif(w, 'b-c'), ' ') AS x FROM t ORDER BY i;
--= 493828c0 [["i","integer"],["x","array(varchar(2))"]] [[1,["ab"]],[2,[""]],[3,["x"]],[4,null],[5,["12"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (r + 2) + (i / 1) AS x FROM t ORDER BY i;
--= 86cdf138 [["i","integer"],["x","real"]] [[1,"5.5"],[2,"3.5"],[3,"5.0"],[4,null],[5,"1.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, greatest(-i, (i + -1)) AS x FROM t ORDER BY i;
--= b9809bab [["i","integer"],["x","integer"]] [[1,0],[2,1],[3,2],[4,3],[5,4]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, quarter(coalesce((z + INTERVAL '90' MINUTE), ((DATE '2020-01-31') - INTERVAL '7' DAY))) AS x FROM t ORDER BY i;
--= 451b51be [["i","integer"],["x","bigint"]] [[1,1],[2,1],[3,1],[4,1],[5,4]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, 0.5 - round(-1.25) AS x FROM t ORDER BY i;
--= 20d36583 [["i","integer"],["x","double"]] [[1,"1.5"],[2,"1.5"],[3,"1.5"],[4,"1.5"],[5,"1.5"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, round((DECIMAL '1.25'), 1) * DECIMAL '1.5' AS x FROM t ORDER BY i;
--= d6caba16 [["i","integer"],["x","decimal(6,3)"]] [[1,"1.950"],[2,"1.950"],[3,"1.950"],[4,"1.950"],[5,"1.950"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (v || w) || greatest('2020-01-31', w) < CAST(date(z) AS varchar) AS x FROM t ORDER BY i;
--= bb741577 [["i","integer"],["x","boolean"]] [[1,false],[2,false],[3,false],[4,null],[5,true]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_add('day', -1, a) AS x FROM t ORDER BY i;
--= 2947159b [["i","integer"],["x","date"]] [[1,"2020-02-28"],[2,"1969-12-30"],[3,"1969-12-31"],[4,null],[5,"2021-03-03"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, CAST(CAST(z AS date) AS timestamp) AS x FROM t ORDER BY i;
--= 930132a0 [["i","integer"],["x","timestamp(3)"]] [[1,"2020-02-29 00:00:00.000"],[2,"1969-12-31 00:00:00.000"],[3,"1970-01-01 00:00:00.000"],[4,null],[5,"2021-12-31 00:00:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (ARRAY[1, 3]) || coalesce(n, -2) AS x FROM t ORDER BY i;
--= 97e816e5 [["i","integer"],["x","array(integer)"]] [[1,[1,3,7]],[2,[1,3,-3]],[3,[1,3,0]],[4,[1,3,-2]],[5,[1,3,100]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, r * REAL '2' AS x FROM t ORDER BY i;
--= 4f819015 [["i","integer"],["x","real"]] [[1,"5.0"],[2,"-1.0"],[3,"0.0"],[4,null],[5,"2.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, -i + -1 AS x FROM t ORDER BY i;
--= 348090f5 [["i","integer"],["x","integer"]] [[1,-2],[2,-3],[3,-4],[4,-5],[5,-6]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, date_diff('hour', CAST((DATE '2020-01-31') AS timestamp), ((TIMESTAMP '2020-03-01 00:00:00.000') - INTERVAL '1' YEAR)) AS x FROM t ORDER BY i;
--= 7287797a [["i","integer"],["x","bigint"]] [[1,-8064],[2,-8064],[3,-8064],[4,-8064],[5,-8064]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, log10(d) + TRY_CAST('7' AS decimal(10,2)) AS x FROM t ORDER BY i;
--= 4a8cc26b [["i","integer"],["x","double"]] [[1,"7.176091259055681"],[2,"NaN"],[3,"-Infinity"],[4,null],[5,"17.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, ((DECIMAL '3') * DECIMAL '1.5') * DECIMAL '1.5' AS x FROM t ORDER BY i;
--= f09cb1da [["i","integer"],["x","decimal(5,2)"]] [[1,"6.75"],[2,"6.75"],[3,"6.75"],[4,"6.75"],[5,"6.75"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, replace('o', CAST(date_add('minute', n, z) AS varchar), '2020-01-31') AS x FROM t ORDER BY i;
--= c6ae993a [["i","integer"],["x","varchar(21)"]] [[1,"o"],[2,"o"],[3,"o"],[4,null],[5,"o"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (REAL '1.5') > (DECIMAL '1.25') AS x FROM t ORDER BY i;
--= 870a65a8 [["i","integer"],["x","boolean"]] [[1,true],[2,true],[3,true],[4,true],[5,true]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, (ARRAY[-1, n]) || TRY_CAST('' AS integer) AS x FROM t ORDER BY i;
--= 52137ec2 [["i","integer"],["x","array(integer)"]] [[1,null],[2,null],[3,null],[4,null],[5,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i, split(CAST('' AS varchar(3)), ' ') || substr(substr(w, 1), -1) AS x FROM t ORDER BY i;
--= 4dc6b101 [["i","integer"],["x","array(varchar(3))"]] [[1,["","b"]],[2,["",""]],[3,["","x"]],[4,null],[5,["","2"]]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE concat(regexp_replace('7', '[aeiou]', '-'), coalesce('o', '7')) IS NULL ORDER BY i;
--= d7c504a8 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE o ORDER BY i;
--= 3ca5dfe9 [["i","integer"]] [[1],[4]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE TRY_CAST(d AS integer) IS NOT NULL ORDER BY i;
--= f4c6b672 [["i","integer"]] [[1],[2],[3]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE -m = (BIGINT '5') ORDER BY i;
--= ee60a267 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE starts_with(w || CAST(a AS varchar), v) ORDER BY i;
--= 0f557487 [["i","integer"]] [[3]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE '' IN ('ab', w) AND starts_with('2020-01-31', v) AND (element_at((ARRAY['a', 'b']), 2) IS NULL) ORDER BY i;
--= 89b764fc [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE regexp_like(element_at((ARRAY['a', 'b']), 2), '^[a-z]') ORDER BY i;
--= 1d5f5545 [["i","integer"]] [[1],[2],[3],[4],[5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE (-i - 2) <> nullif(10, round(10, -1)) ORDER BY i;
--= a0035bd2 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE is_nan(2e0) ORDER BY i;
--= 28d5fdfd [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE true ORDER BY i;
--= 00990575 [["i","integer"]] [[1],[2],[3],[4],[5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE a >= date_add('day', -1, a) ORDER BY i;
--= 77756448 [["i","integer"]] [[1],[2],[3],[5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE regexp_replace('', '[aeiou]', '-') || CAST((TIMESTAMP '2020-03-01 00:00:00.000') AS varchar) LIKE '%o%' ORDER BY i;
--= ef02596b [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE starts_with(concat(concat('2020-01-31', v), translate('', 'lo', '01')), concat_ws('-', '', v) || regexp_extract('7', '[0-9]+')) ORDER BY i;
--= a14f5f3f [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE (r + n) > CAST(2e0 AS real) ORDER BY i;
--= b8394ae0 [["i","integer"]] [[1],[5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE ((REAL '1.5') * REAL '2') > (m - DECIMAL '0.25') ORDER BY i;
--= 22b012ed [["i","integer"]] [[2],[3]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE (r IS NOT NULL) AND w IN ('ab', v) AND is_nan(0.5) ORDER BY i;
--= e7628cb8 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE TRY_CAST(element_at((f || 'b-c'), 2) AS boolean) ORDER BY i;
--= d8864249 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE starts_with(coalesce(date_format(a, '%b %e'), CAST(2 AS varchar)), greatest(replace('b-c', '2020-01-31', '2020-01-31'), CAST((DATE '2020-01-31') AS varchar))) ORDER BY i;
--= 066e849d [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE CAST('o' AS varchar(3)) = CAST('2020-01-31' AS varchar(3)) ORDER BY i;
--= c23d16c0 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE coalesce(TRY_CAST(0.5 AS integer), nullif(-1, 2)) IN (1, 2, sign((10 - 10))) ORDER BY i;
--= ca0940c4 [["i","integer"]] [[1],[2],[3],[4],[5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE date(coalesce(z, (DATE '2021-12-31'))) >= date_trunc('month', ((DATE '2021-12-31') + INTERVAL '1' MONTH)) ORDER BY i;
--= 8c8d94be [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE is_nan(abs(least(d, 2))) ORDER BY i;
--= 50fbec21 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE TRY_CAST(regexp_extract(w, '[0-9]+') AS boolean) ORDER BY i;
--= 1ebf5afe [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE n IN (1, 2, TRY_CAST((d - d) AS integer)) ORDER BY i;
--= 21435f90 [["i","integer"]] [[3]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE (date_add('month', nullif(-1, i), date_trunc('week', a)) IS DISTINCT FROM (DATE '2020-01-31')) ORDER BY i;
--= 6723d93f [["i","integer"]] [[1],[2],[3],[4],[5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE abs((REAL '1.5')) > element_at(e, 3) ORDER BY i;
--= 6f869861 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE 'b-c' IS NULL ORDER BY i;
--= cc3af407 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE NOT ((m BETWEEN m AND d) AND '2020-01-31' IN ('ab', '')) ORDER BY i;
--= 1142d0b8 [["i","integer"]] [[1],[2],[3],[4],[5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE concat_ws('-', (w || '2020-01-31'), date_format((TIMESTAMP '2020-03-01 00:00:00.000'), '%Y/%m/%d %H:%i')) IS NULL ORDER BY i;
--= 84e645f1 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE regexp_extract('', '[0-9]+') = CAST(concat_ws('-', 'b-c', v) AS varchar(3)) ORDER BY i;
--= 5dc6d38e [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE NULL ORDER BY i;
--= c54668bf [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE substr(CAST(a AS varchar), 1) LIKE '%o%' ORDER BY i;
--= a07e3051 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE TRY_CAST(v AS decimal(10,2)) > d * (DECIMAL '1.25') ORDER BY i;
--= bcc563a3 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE substr('', 3, 3) = date_format(date_add('month', 2, z), '%Y/%m/%d %H:%i') ORDER BY i;
--= 9e6cc894 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE NOT ((element_at(f, 3) LIKE '%o%')) ORDER BY i;
--= 2195ae9f [["i","integer"]] [[5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE typeof(n) IN ('ab', substr(trim('o'), 3)) ORDER BY i;
--= 205facaf [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE regexp_like(element_at((f || '7'), 2), '^[a-z]') ORDER BY i;
--= b049cedc [["i","integer"]] [[1]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE is_nan(abs(0.5)) OR o ORDER BY i;
--= 9050f839 [["i","integer"]] [[1],[4]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE (date(date_add('minute', n, z)) IS DISTINCT FROM coalesce((DATE '2020-01-31'), (DATE '2020-01-31'))) ORDER BY i;
--= f1f78fb4 [["i","integer"]] [[1],[2],[3],[4],[5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE regexp_like(replace(reverse('2020-01-31'), CAST('' AS varchar(3)), CAST(2e0 AS varchar)), '^[a-z]') ORDER BY i;
--= d359c00e [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE regexp_extract('', '[0-9]+') IN ('ab', substr(regexp_replace('2020-01-31', '[aeiou]', '-'), 2)) ORDER BY i;
--= 3abedf82 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE substr('', -1) < CAST((DATE '2020-01-31') AS varchar) AND (a IS DISTINCT FROM a) AND regexp_like(v, '^[a-z]') ORDER BY i;
--= d5b8ccde [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE ((DECIMAL '1.25') + 0.5) IS NOT NULL ORDER BY i;
--= e8fa7a0a [["i","integer"]] [[1],[2],[3],[4],[5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE concat(w, element_at(f, -1)) = concat_ws('-', date_format((TIMESTAMP '2020-03-01 00:00:00.000'), '%Y/%m/%d %H:%i'), substr('2020-01-31', 2)) ORDER BY i;
--= 2b490845 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE b IS NOT NULL ORDER BY i;
--= 58482624 [["i","integer"]] [[1],[2],[3],[5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE CAST(((TIMESTAMP '2020-03-01 00:00:00.000') + INTERVAL '90' MINUTE) AS varchar) IN ('ab', upper(CAST('' AS varchar(3)))) ORDER BY i;
--= 07026e30 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE greatest(a, (a - INTERVAL '7' DAY)) >= greatest(date_trunc('month', a), (DATE '2021-12-31')) ORDER BY i;
--= a38faeda [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE i IN (1, 2, -1) ORDER BY i;
--= 25194f3a [["i","integer"]] [[1],[2]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE regexp_like('b-c', '^[a-z]') AND o ORDER BY i;
--= af29300a [["i","integer"]] [[1],[4]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE r > (0.5 * -1) ORDER BY i;
--= cb99a88d [["i","integer"]] [[1],[3],[5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE (TIMESTAMP '2020-03-01 00:00:00.000') < (DATE '2021-12-31') ORDER BY i;
--= cd8b97f4 [["i","integer"]] [[1],[2],[3],[4],[5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE coalesce(regexp_extract('7', '[0-9]+'), concat_ws('-', 'o', v)) IS NULL ORDER BY i;
--= 4f041b68 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE replace(rpad(w, 4, 'é'), w, upper('o')) IN ('ab', CAST(a AS varchar)) ORDER BY i;
--= 2816d353 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE coalesce((DECIMAL '1.25'), -1) > i ORDER BY i;
--= 204dfe06 [["i","integer"]] [[1]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE coalesce(n, (2 + 2)) <> (element_at(e, 1) / -1) ORDER BY i;
--= 53daa95e [["i","integer"]] [[1],[2],[5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE CAST(('' IS NULL) AS varchar) < w ORDER BY i;
--= 01d7d8b7 [["i","integer"]] [[3]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE is_nan(to_unixtime(TRY_CAST(v AS timestamp))) ORDER BY i;
--= a3b75489 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE CAST(coalesce(z, a) AS varchar) LIKE '%o%' ORDER BY i;
--= 8fb22902 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE (2 - 10) = (i * 1.5) ORDER BY i;
--= 07060caf [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE TRY_CAST(nullif(v, translate(v, 'lo', '01')) AS boolean) ORDER BY i;
--= ef0b0f34 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE greatest(greatest(a, a), date_add('day', -1, (DATE '2020-01-31'))) >= (DATE '2020-01-31') ORDER BY i;
--= e758e023 [["i","integer"]] [[1],[5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE (r = d) AND NOT (((BIGINT '5') IS NOT NULL)) ORDER BY i;
--= 846e2374 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE starts_with(split_part(CAST(a AS varchar), ' ', 2), w) ORDER BY i;
--= cc82e0cd [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE CAST((CASE '7' WHEN 'ab' THEN 'first' WHEN v THEN 'same' ELSE w END) AS varchar(3)) IN ('ab', 'o') ORDER BY i;
--= 318f466d [["i","integer"]] [[1]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE coalesce(m, n) = truncate((DECIMAL '3'), 1) ORDER BY i;
--= 9a8a054c [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE coalesce(reverse(v), date_format(a, '%b %e')) IS NULL ORDER BY i;
--= 24795459 [["i","integer"]] [[4]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE greatest(nullif('b-c', '7'), 'o') < coalesce((v || w), '2020-01-31') ORDER BY i;
--= 933650a5 [["i","integer"]] [[2],[3]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE 2 IS NOT NULL ORDER BY i;
--= 8b7fc77e [["i","integer"]] [[1],[2],[3],[4],[5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE regexp_like(v, '^[a-z]') ORDER BY i;
--= 2b3e1cae [["i","integer"]] [[2]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE TRY_CAST(rpad('', 4, 'é') || if(o, w, w) AS boolean) ORDER BY i;
--= 0ba6848a [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE TRY_CAST(regexp_extract(if(o, '2020-01-31', 'b-c'), '[0-9]+') AS boolean) ORDER BY i;
--= 97cc540e [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE week((DATE '2021-12-31')) > abs(2) ORDER BY i;
--= b70639bd [["i","integer"]] [[1],[2],[3],[4],[5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE (rpad('b-c', 4, 'é') < '7') OR TRY_CAST(rpad(w, 4, 'é') AS boolean) ORDER BY i;
--= 4b1c9ec7 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE lpad(if(o, v, ''), 5, '*') = replace(substr(v, 1), date_format(a, '%b %e'), CAST(0.5 AS varchar)) ORDER BY i;
--= a066e8bd [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE CAST(z AS date) >= CAST(date_trunc('hour', (TIMESTAMP '2020-03-01 00:00:00.000')) AS date) ORDER BY i;
--= de01b89b [["i","integer"]] [[5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE sign(nullif(10, n)) <> TRY_CAST(translate(w, 'lo', '01') AS integer) ORDER BY i;
--= 21fc5d69 [["i","integer"]] [[5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE starts_with(CAST(b AS varchar), CAST(rpad(v, 4, 'é') AS varchar(3))) ORDER BY i;
--= 9dbe5295 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE NOT ((z - INTERVAL '1' YEAR) < TRY_CAST('o' AS date)) ORDER BY i;
--= 95f95deb [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE CAST((TIMESTAMP '2020-03-01 00:00:00.000') AS varchar) IN ('ab', replace(substr('o', 1, 3), date_format(a, '%b %e'), substr(w, 2))) ORDER BY i;
--= 1575dc40 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE (TRY_CAST(w AS timestamp) + INTERVAL '90' MINUTE) < if((o OR o), date_add('month', n, a), a) ORDER BY i;
--= b3576611 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE (date_trunc('hour', z) + INTERVAL '90' MINUTE) < date_trunc('week', (DATE '2021-12-31')) ORDER BY i;
--= e4010357 [["i","integer"]] [[1],[2],[3]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE TRY_CAST(w AS boolean) ORDER BY i;
--= 434f68ca [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE sign(n) BETWEEN date_diff('day', (DATE '2021-12-31'), a) AND hour(z) ORDER BY i;
--= 7c3e6049 [["i","integer"]] [[1],[2],[3]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE (2 = m) OR o ORDER BY i;
--= a485c837 [["i","integer"]] [[1],[4]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE element_at(split('7', ' '), 2) LIKE '%o%' ORDER BY i;
--= 4be67e90 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE date_trunc('month', CAST(z AS date)) >= date(((TIMESTAMP '2020-03-01 00:00:00.000') - INTERVAL '1' YEAR)) ORDER BY i;
--= 19d47781 [["i","integer"]] [[1],[5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE '2020-01-31' IS NULL ORDER BY i;
--= ec9a8a8c [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE round((REAL '1.5')) BETWEEN (CASE WHEN NULL THEN 2 ELSE -1 END) AND d ORDER BY i;
--= 5fdae31c [["i","integer"]] [[5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE TRY_CAST(upper('b-c') AS timestamp) < last_day_of_month(date_trunc('month', a)) ORDER BY i;
--= 38a5fc95 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE upper(typeof(-1.25)) IN ('ab', CAST(true AS varchar)) ORDER BY i;
--= 44c7bad1 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE floor((DECIMAL '1.25')) IS NOT NULL ORDER BY i;
--= dbacf43c [["i","integer"]] [[1],[2],[3],[4],[5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE (TIMESTAMP '2020-03-01 00:00:00.000') < a ORDER BY i;
--= 76df7b5b [["i","integer"]] [[5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE regexp_like(coalesce(typeof(b), v), '^[a-z]') ORDER BY i;
--= 9b07541e [["i","integer"]] [[1],[2],[3],[4],[5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE regexp_like(CAST(NULL AS varchar), '^[a-z]') ORDER BY i;
--= e3af9ea0 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE bitwise_and(b, 2) > CAST(d AS real) ORDER BY i;
--= 1eee2656 [["i","integer"]] [[1],[2]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE -element_at(e, 3) <> ((-1 - n) % 3) ORDER BY i;
--= 5b93303d [["i","integer"]] [[1]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE regexp_extract((CASE 'o' WHEN 'ab' THEN 'first' WHEN '7' THEN 'same' ELSE 'b-c' END), '[0-9]+') IN ('ab', nullif(upper(w), 'o')) ORDER BY i;
--= 85d21d35 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE (regexp_replace('o', '[aeiou]', '-') IS NULL) AND (v IS NULL) ORDER BY i;
--= 1d08c392 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE concat(trim('b-c'), replace('7', 'b-c', 'o')) IN ('ab', rpad('b-c', 4, 'é') || regexp_extract('7', '[0-9]+')) ORDER BY i;
--= bcd97d9c [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE regexp_like(CAST(date_add('day', 1, (DATE '2020-01-31')) AS varchar), '^[a-z]') ORDER BY i;
--= 2bf12107 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE CAST(2e0 AS real) BETWEEN -(DECIMAL '3') AND TRY_CAST('b-c' AS decimal(10,2)) ORDER BY i;
--= 6af09ae1 [["i","integer"]] []
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i FROM t WHERE abs(sign(i)) <> sign(TRY_CAST(d AS integer)) ORDER BY i;
--= c27be3c3 [["i","integer"]] [[2],[3]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT n AS k, avg(i) AS x FROM t GROUP BY n;
--= c8873313 [["k","integer"],["x","double"]] [[100,"5.0"],[7,"1.0"],[-3,"2.0"],[0,"3.0"],[null,"4.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT (date((TIMESTAMP '2020-03-01 00:00:00.000')) IS DISTINCT FROM ((DATE '2021-12-31') + INTERVAL '1' MONTH)) AS k, min(r) AS x FROM t GROUP BY (date((TIMESTAMP '2020-03-01 00:00:00.000')) IS DISTINCT FROM ((DATE '2021-12-31') + INTERVAL '1' MONTH));
--= 330e0872 [["k","boolean"],["x","real"]] [[true,"-0.5"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT (DATE '2020-01-31') + INTERVAL '1' MONTH AS k, count(DISTINCT ('2020-01-31' = 'o')) AS x FROM t GROUP BY (DATE '2020-01-31') + INTERVAL '1' MONTH;
--= 6f2845ee [["k","date"],["x","bigint"]] [["2020-02-29",1]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT date_trunc('month', (DATE '2020-01-31')) >= date(z) AS k, max_by(CAST(a AS varchar), abs(i)) AS x FROM t GROUP BY date_trunc('month', (DATE '2020-01-31')) >= date(z);
--= a2e2c3fd [["k","boolean"],["x","varchar"]] [[false,"2021-03-04"],[true,"1970-01-01"],[null,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT if(o, last_day_of_month(a), ((DATE '2020-01-31') + INTERVAL '1' MONTH)) AS k, every(((REAL '1.5') IS NOT NULL)) AS x FROM t GROUP BY if(o, last_day_of_month(a), ((DATE '2020-01-31') + INTERVAL '1' MONTH));
--= 320b9edb [["k","date"],["x","boolean"]] [["2020-02-29",true],[null,true]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT regexp_like('o', '^[a-z]') OR o AS k, avg(if(o, i, 10)) AS x FROM t GROUP BY regexp_like('o', '^[a-z]') OR o;
--= f1a05bf8 [["k","boolean"],["x","double"]] [[true,"7.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT concat_ws('-', CAST((TIMESTAMP '2020-03-01 00:00:00.000') AS varchar), regexp_extract('o', '[0-9]+')) AS k, min(TRY_CAST(-1.25 AS decimal(18,3))) AS x FROM t GROUP BY concat_ws('-', CAST((TIMESTAMP '2020-03-01 00:00:00.000') AS varchar), regexp_extract('o', '[0-9]+'));
--= 0b0d0f76 [["k","varchar"],["x","decimal(18,3)"]] [["2020-03-01 00:00:00.000","-1.250"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT sign(n) AS k, max(coalesce((TIMESTAMP '2020-03-01 00:00:00.000'), (DATE '2021-12-31'))) AS x FROM t GROUP BY sign(n);
--= 14eaa943 [["k","integer"],["x","timestamp(3)"]] [[1,"2020-03-01 00:00:00.000"],[-1,"2020-03-01 00:00:00.000"],[0,"2020-03-01 00:00:00.000"],[null,"2020-03-01 00:00:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT 2 AS k, max(greatest(a, (DATE '2021-12-31'))) AS x FROM t GROUP BY 2;
--= 707d96f5 EXPRESSION_NOT_SCALAR
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT true AS k, max(CAST((TIMESTAMP '2020-03-01 00:00:00.000') AS date)) AS x FROM t GROUP BY true;
--= 1a4c278c [["k","boolean"],["x","date"]] [[true,"2020-03-01"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT coalesce(date_add('day', 3, (DATE '2020-01-31')), ((DATE '2020-01-31') - INTERVAL '7' DAY)) AS k, max_by(lpad(w, 5, '*'), (CASE WHEN NULL THEN i ELSE i END)) AS x FROM t GROUP BY coalesce(date_add('day', 3, (DATE '2020-01-31')), ((DATE '2020-01-31') - INTERVAL '7' DAY));
--= 38bcca26 [["k","date"],["x","varchar"]] [["2020-02-03","***12"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT date(((TIMESTAMP '2020-03-01 00:00:00.000') - INTERVAL '1' YEAR)) AS k, sum((i % -1)) FILTER (WHERE (w IS NULL)) AS x FROM t GROUP BY date(((TIMESTAMP '2020-03-01 00:00:00.000') - INTERVAL '1' YEAR));
--= 037399af [["k","date"],["x","bigint"]] [["2019-03-01",0]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT v AS k, avg(((DECIMAL '3') / 2)) AS x FROM t GROUP BY v;
--= 202d159c [["k","varchar(13)"],["x","decimal(1,0)"]] [["Hello World","2"],["straße 12","2"],["","2"],["  2021-03-04 ","2"],[null,"2"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT date_trunc('week', date_add('day', -1, (DATE '2020-01-31'))) AS k, max(round(d)) AS x FROM t GROUP BY date_trunc('week', date_add('day', -1, (DATE '2020-01-31')));
--= 602daba2 [["k","date"],["x","double"]] [["2020-01-27","1.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT date_add('month', (-1 - i), (DATE '2021-12-31')) AS k, min('b-c') AS x FROM t GROUP BY date_add('month', (-1 - i), (DATE '2021-12-31'));
--= 1c891b63 [["k","date"],["x","varchar(3)"]] [["2021-08-31","b-c"],["2021-06-30","b-c"],["2021-10-31","b-c"],["2021-09-30","b-c"],["2021-07-31","b-c"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT substr(nullif('7', 'o'), 3) AS k, max((n * 1.5)) AS x FROM t GROUP BY substr(nullif('7', 'o'), 3);
--= 40c4c4ee [["k","varchar(1)"],["x","double"]] [["","150.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT date_add('day', 1, a) AS k, avg(abs(n)) AS x FROM t GROUP BY date_add('day', 1, a);
--= ba6059fc [["k","date"],["x","double"]] [["2020-03-01","7.0"],["1970-01-01","3.0"],[null,null],["2021-03-05","100.0"],["1970-01-02","0.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT z < greatest(a, a) AS k, min(r) AS x FROM t GROUP BY z < greatest(a, a);
--= 8e07d731 [["k","boolean"],["x","real"]] [[false,"-0.5"],[null,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT coalesce(a, a) - INTERVAL '7' DAY AS k, bool_or(NULL) AS x FROM t GROUP BY coalesce(a, a) - INTERVAL '7' DAY;
--= b85c6e4a [["k","date"],["x","boolean"]] [["1969-12-24",null],["1969-12-25",null],["2021-02-25",null],["2020-02-22",null],[null,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT o AS k, max_by(if(o, w, w), (CASE WHEN o THEN 10 ELSE n END)) AS x FROM t GROUP BY o;
--= e4ebd57b [["k","boolean"],["x","varchar(2)"]] [[true,"ab"],[null,"x"],[false,"12"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT date_trunc('week', (a + INTERVAL '1' MONTH)) AS k, sum(cardinality((ARRAY[1, 3]))) AS x FROM t GROUP BY date_trunc('week', (a + INTERVAL '1' MONTH));
--= 255ec792 [["k","date"],["x","bigint"]] [["2020-03-23",2],["1970-01-26",4],[null,2],["2021-03-29",2]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT 2 IN (1, 2, (10 + -1)) AS k, max((a + INTERVAL '1' MONTH)) AS x FROM t GROUP BY 2 IN (1, 2, (10 + -1));
--= 18954f91 [["k","boolean"],["x","date"]] [[true,"2021-04-04"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT -1.25 IS NOT NULL AS k, count(w) AS x FROM t GROUP BY -1.25 IS NOT NULL;
--= 26dc12d8 [["k","boolean"],["x","bigint"]] [[true,4]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT regexp_like(replace('o', w, w), '^[a-z]') AS k, avg(i) AS x FROM t GROUP BY regexp_like(replace('o', w, w), '^[a-z]');
--= fbbb2ebc [["k","boolean"],["x","double"]] [[true,"2.75"],[null,"4.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT -abs(2) AS k, min(m) AS x FROM t GROUP BY -abs(2);
--= b3547bca [["k","integer"],["x","decimal(7,2)"]] [[-2,"-0.05"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT starts_with(split_part(w, ' ', 2), CAST(true AS varchar)) AS k, max(((TIMESTAMP '2020-03-01 00:00:00.000') + INTERVAL '90' MINUTE)) AS x FROM t GROUP BY starts_with(split_part(w, ' ', 2), CAST(true AS varchar));
--= b5e5613c [["k","boolean"],["x","timestamp(3)"]] [[null,"2020-03-01 01:30:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT TRY_CAST(element_at(f, -1) AS date) AS k, max(power(1, 2)) AS x FROM t GROUP BY TRY_CAST(element_at(f, -1) AS date);
--= 1799b78a [["k","date"],["x","double"]] [[null,"1.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT n AS k, count(DISTINCT (v < '7')) AS x FROM t GROUP BY n;
--= 6d8fdf54 [["k","integer"],["x","bigint"]] [[100,1],[7,1],[-3,1],[0,1],[null,0]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT o AS k, count(regexp_extract(v, '[0-9]+')) AS x FROM t GROUP BY o;
--= 9a76e932 [["k","boolean"],["x","bigint"]] [[true,0],[null,0],[false,2]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT replace(nullif('7', '7'), w, trim('')) AS k, bool_or((w = w)) AS x FROM t GROUP BY replace(nullif('7', '7'), w, trim(''));
--= 470d6b6c [["k","varchar(1)"],["x","boolean"]] [[null,true]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT date(z) - INTERVAL '7' DAY AS k, max(date_trunc('hour', z)) AS x FROM t GROUP BY date(z) - INTERVAL '7' DAY;
--= 21e0d953 [["k","date"],["x","timestamp(3)"]] [["2021-12-24","2021-12-31 00:00:00.000"],["1969-12-24","1969-12-31 23:00:00.000"],["1969-12-25","1970-01-01 00:00:00.000"],["2020-02-22","2020-02-29 13:00:00.000"],[null,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT typeof(d) AS k, max(if(NULL, (DATE '2021-12-31'), a)) AS x FROM t GROUP BY typeof(d);
--= 68e354d7 [["k","varchar"],["x","date"]] [["double","2021-03-04"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT lpad(coalesce(w, '7'), 5, '*') AS k, max(z) AS x FROM t GROUP BY lpad(coalesce(w, '7'), 5, '*');
--= 55eb7f93 [["k","varchar"],["x","timestamp(3)"]] [["***ab","2020-02-29 13:04:05.678"],["****x","1970-01-01 00:00:00.000"],["*****","1969-12-31 23:59:59.999"],["****7",null],["***12","2021-12-31 00:00:00.500"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT concat_ws('-', 'o', w) = (v || '') AS k, sum(nullif(n, 2)) FILTER (WHERE o) AS x FROM t GROUP BY concat_ws('-', 'o', w) = (v || '');
--= f4440785 [["k","boolean"],["x","bigint"]] [[false,7],[null,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT TRY_CAST(greatest(w, w) AS integer) AS k, min(coalesce((DECIMAL '1.25'), 10)) AS x FROM t GROUP BY TRY_CAST(greatest(w, w) AS integer);
--= 18147b9c [["k","integer"],["x","decimal(12,2)"]] [[null,"1.25"],[12,"1.25"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT DATE '2021-12-31' AS k, count(rpad('o', 4, 'é')) AS x FROM t GROUP BY DATE '2021-12-31';
--= cf493ae6 [["k","date"],["x","bigint"]] [["2021-12-31",5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT CAST((z - INTERVAL '1' YEAR) AS date) AS k, bool_or((NULL OR true)) AS x FROM t GROUP BY CAST((z - INTERVAL '1' YEAR) AS date);
--= b8f04d67 [["k","date"],["x","boolean"]] [["2019-02-28",true],["2020-12-31",true],["1968-12-31",true],[null,true],["1969-01-01",true]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT lpad(date_format((DATE '2021-12-31'), '%b %e'), 5, '*') AS k, sum(sign(i)) FILTER (WHERE o) AS x FROM t GROUP BY lpad(date_format((DATE '2021-12-31'), '%b %e'), 5, '*');
--= 758d87b8 [["k","varchar"],["x","bigint"]] [["Dec 3",2]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT date_add('day', -1, coalesce((DATE '2020-01-31'), a)) AS k, min(split_part(w, ' ', 2)) AS x FROM t GROUP BY date_add('day', -1, coalesce((DATE '2020-01-31'), a));
--= 4f0df7cc [["k","date"],["x","varchar(2)"]] [["2020-01-30",null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT true AS k, sum(2) AS x FROM t GROUP BY true;
--= 6fb1f20b [["k","boolean"],["x","bigint"]] [[true,10]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT date(z) AS k, sum((2 % 3)) FILTER (WHERE NOT (o)) AS x FROM t GROUP BY date(z);
--= f43b4e60 [["k","date"],["x","bigint"]] [["1970-01-01",null],[null,null],["2021-12-31",2],["2020-02-29",null],["1969-12-31",2]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT translate(split_part('2020-01-31', ' ', 2), 'lo', '01') AS k, sum(abs(2)) FILTER (WHERE is_nan(-1.25)) AS x FROM t GROUP BY translate(split_part('2020-01-31', ' ', 2), 'lo', '01');
--= 6caf743c [["k","varchar"],["x","bigint"]] [[null,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT date_add('day', 2, a) - INTERVAL '7' DAY AS k, count(*) FILTER (WHERE i IN (1, 2, 2)) AS x FROM t GROUP BY date_add('day', 2, a) - INTERVAL '7' DAY;
--= a8b56563 [["k","date"],["x","bigint"]] [["1969-12-26",1],["1969-12-27",0],["2021-02-27",0],["2020-02-24",1],[null,0]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT '7' AS k, min(concat('', '')) AS x FROM t GROUP BY '7';
--= ed6735a2 [["k","varchar(1)"],["x","varchar"]] [["7",""]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT date_add('day', -1, greatest(a, a)) AS k, sum((m / 2)) AS x FROM t GROUP BY date_add('day', -1, greatest(a, a));
--= 7d02a369 [["k","date"],["x","decimal(38,2)"]] [[null,null],["2020-02-28","6.25"],["1969-12-31","0.00"],["1969-12-30","-0.03"],["2021-03-03","50000.00"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT (n > 10) OR true AS k, sum(year(a)) AS x FROM t GROUP BY (n > 10) OR true;
--= 2349e919 [["k","boolean"],["x","bigint"]] [[true,7980]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT v AS k, min((v || 'o')) AS x FROM t GROUP BY v;
--= 15bb416f [["k","varchar(13)"],["x","varchar"]] [[null,null],["Hello World","Hello Worldo"],["straße 12","straße 12o"],["","o"],["  2021-03-04 ","  2021-03-04 o"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT 'b-c' AS k, min(CAST('' AS varchar(3))) AS x FROM t GROUP BY 'b-c';
--= 92efcdbc [["k","varchar(3)"],["x","varchar(3)"]] [["b-c",""]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT date_format(z, '%Y/%m/%d %H:%i') AS k, avg(n) AS x FROM t GROUP BY date_format(z, '%Y/%m/%d %H:%i');
--= c667cf64 [["k","varchar"],["x","double"]] [["1970/01/01 00:00","0.0"],["1969/12/31 23:59","-3.0"],[null,null],["2021/12/31 00:00","100.0"],["2020/02/29 13:04","7.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT element_at(e, 3) + 3 AS k, count(DISTINCT (n <> 2)) AS x FROM t GROUP BY element_at(e, 3) + 3;
--= a57bd852 [["k","integer"],["x","bigint"]] [[6,1],[null,1]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT CAST(regexp_like(w, '^[a-z]') AS varchar) AS k, min(m) AS x FROM t GROUP BY CAST(regexp_like(w, '^[a-z]') AS varchar);
--= e2abc0eb [["k","varchar"],["x","decimal(7,2)"]] [["true","0.00"],[null,null],["false","-0.05"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT CAST(date_add('month', -1, z) AS date) AS k, sum(if(true, 2, n)) FILTER (WHERE (w IS NULL)) AS x FROM t GROUP BY CAST(date_add('month', -1, z) AS date);
--= 93eedb8e [["k","date"],["x","bigint"]] [["2020-01-29",null],["1969-12-01",null],["2021-11-30",null],["1969-11-30",null],[null,2]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT substr(rpad('', 4, 'é'), 1, 3) AS k, max_by('o', TRY_CAST('' AS integer)) AS x FROM t GROUP BY substr(rpad('', 4, 'é'), 1, 3);
--= 60cf2bcf [["k","varchar"],["x","varchar(1)"]] [["ééé",null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT coalesce(round(10, -1), (n % 3)) AS k, every(o) AS x FROM t GROUP BY coalesce(round(10, -1), (n % 3));
--= f4dfb037 [["k","integer"],["x","boolean"]] [[10,false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT TRY_CAST(lower(v) AS boolean) AS k, bool_or(o) AS x FROM t GROUP BY TRY_CAST(lower(v) AS boolean);
--= 76b2f5be [["k","boolean"],["x","boolean"]] [[null,true]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT coalesce(abs(i), --1) AS k, avg(round(n, -1)) AS x FROM t GROUP BY coalesce(abs(i), --1);
--= 3a260dcf SYNTAX_ERROR
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT '7' AS k, bool_or((o AND NULL)) AS x FROM t GROUP BY '7';
--= 889ea91a [["k","varchar(1)"],["x","boolean"]] [["7",false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT date_format(a, '%b %e') AS k, avg(-1) AS x FROM t GROUP BY date_format(a, '%b %e');
--= 359cb9e5 [["k","varchar"],["x","double"]] [["Mar 4","-1.0"],["Feb 29","-1.0"],["Jan 1","-1.0"],[null,"-1.0"],["Dec 31","-1.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT a AS k, max(CAST((DATE '2021-12-31') AS timestamp)) AS x FROM t GROUP BY a;
--= 847a9ad8 [["k","date"],["x","timestamp(3)"]] [["2021-03-04","2021-12-31 00:00:00.000"],["2020-02-29","2021-12-31 00:00:00.000"],["1969-12-31","2021-12-31 00:00:00.000"],["1970-01-01","2021-12-31 00:00:00.000"],[null,"2021-12-31 00:00:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT reverse('o') = CAST((REAL '1.5') AS varchar) AS k, count(DISTINCT ('' LIKE '%o%')) AS x FROM t GROUP BY reverse('o') = CAST((REAL '1.5') AS varchar);
--= ca87a78d [["k","boolean"],["x","bigint"]] [[false,1]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT greatest(((DATE '2021-12-31') - INTERVAL '7' DAY), ((DATE '2021-12-31') - INTERVAL '7' DAY)) AS k, sum((n - i)) AS x FROM t GROUP BY greatest(((DATE '2021-12-31') - INTERVAL '7' DAY), ((DATE '2021-12-31') - INTERVAL '7' DAY));
--= 8f3e48da [["k","date"],["x","bigint"]] [["2021-12-24",93]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT -TRY_CAST(d AS integer) AS k, count(CAST(z AS varchar)) AS x FROM t GROUP BY -TRY_CAST(d AS integer);
--= 4d648756 [["k","integer"],["x","bigint"]] [[-2,1],[0,2],[null,1]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT CAST(date_add('minute', 10, z) AS date) AS k, min(((DECIMAL '1.25') % DECIMAL '0.7')) AS x FROM t GROUP BY CAST(date_add('minute', 10, z) AS date);
--= 41e85c10 [["k","date"],["x","decimal(2,2)"]] [["2020-02-29","0.55"],["1970-01-01","0.55"],[null,"0.55"],["2021-12-31","0.55"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT 2 AS k, min((REAL '1.5')) AS x FROM t GROUP BY 2;
--= bdda47eb EXPRESSION_NOT_SCALAR
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT CASE WHEN true THEN TRY_CAST(v AS integer) ELSE element_at((ARRAY[1, 3]), 2) END AS k, max_by(greatest('', '2020-01-31'), TRY_CAST(d AS integer)) AS x FROM t GROUP BY CASE WHEN true THEN TRY_CAST(v AS integer) ELSE element_at((ARRAY[1, 3]), 2) END;
--= 6899f71c [["k","integer"],["x","varchar(10)"]] [[null,"2020-01-31"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT CAST(d AS varchar) IS NULL AS k, max(CAST(a AS timestamp)) AS x FROM t GROUP BY CAST(d AS varchar) IS NULL;
--= 4f1932ee [["k","boolean"],["x","timestamp(3)"]] [[false,"2021-03-04 00:00:00.000"],[true,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT if(regexp_like(w, '^[a-z]'), (DATE '2020-01-31'), TRY_CAST('7' AS date)) AS k, count_if(regexp_like(v, '^[a-z]')) AS x FROM t GROUP BY if(regexp_like(w, '^[a-z]'), (DATE '2020-01-31'), TRY_CAST('7' AS date));
--= 4860ea6d [["k","date"],["x","bigint"]] [["2020-01-31",0],[null,1]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT 'b-c' AS k, sum((BIGINT '5')) AS x FROM t GROUP BY 'b-c';
--= 841ebae2 [["k","varchar(3)"],["x","bigint"]] [["b-c",25]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT NOT (0.5 > (DECIMAL '3')) AS k, max((d - 0.5)) AS x FROM t GROUP BY NOT (0.5 > (DECIMAL '3'));
--= 59e8042c [["k","boolean"],["x","double"]] [[true,"9.9999999995E9"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT DATE '2020-01-31' AS k, min(m) AS x FROM t GROUP BY DATE '2020-01-31';
--= 970b087b [["k","date"],["x","decimal(7,2)"]] [["2020-01-31","-0.05"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT CAST(((DATE '2020-01-31') + INTERVAL '1' MONTH) AS varchar) AS k, every('' IN ('ab', v)) AS x FROM t GROUP BY CAST(((DATE '2020-01-31') + INTERVAL '1' MONTH) AS varchar);
--= dd719f80 [["k","varchar"],["x","boolean"]] [["2020-02-29",false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT reverse(element_at(f, 3)) AS k, max(date(z)) AS x FROM t GROUP BY reverse(element_at(f, 3));
--= 156c26da [["k","varchar(2)"],["x","date"]] [["a","2021-12-31"],[null,"2020-02-29"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT date_add('month', -1, (a - INTERVAL '7' DAY)) AS k, avg(m) AS x FROM t GROUP BY date_add('month', -1, (a - INTERVAL '7' DAY));
--= 03e34511 [["k","date"],["x","decimal(7,2)"]] [[null,null],["1969-11-24","-0.05"],["1969-11-25","0.00"],["2020-01-22","12.50"],["2021-01-25","99999.99"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT v AS k, bool_or(((BIGINT '5') BETWEEN (DECIMAL '3') AND r)) AS x FROM t GROUP BY v;
--= 5e1352e2 [["k","varchar(13)"],["x","boolean"]] [["Hello World",false],["straße 12",false],["",false],["  2021-03-04 ",true],[null,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT '' AS k, sum(element_at(e, 2)) FILTER (WHERE ('b-c' < w)) AS x FROM t GROUP BY '';
--= c655e956 [["k","varchar(0)"],["x","bigint"]] [["",null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT date_add('month', n, a) + INTERVAL '1' MONTH AS k, count(reverse(v)) AS x FROM t GROUP BY date_add('month', n, a) + INTERVAL '1' MONTH;
--= 64d7b4ab [["k","date"],["x","bigint"]] [["2029-08-04",1],["2020-10-29",1],["1969-10-30",1],["1970-02-01",1],[null,0]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT date_trunc('month', ((DATE '2021-12-31') - INTERVAL '7' DAY)) AS k, max(CAST((DATE '2020-01-31') AS timestamp)) AS x FROM t GROUP BY date_trunc('month', ((DATE '2021-12-31') - INTERVAL '7' DAY));
--= 222cc24e [["k","date"],["x","timestamp(3)"]] [["2021-12-01","2020-01-31 00:00:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT date_add('day', -1, last_day_of_month((DATE '2020-01-31'))) AS k, sum(TRY_CAST(d AS integer)) FILTER (WHERE (z < a)) AS x FROM t GROUP BY date_add('day', -1, last_day_of_month((DATE '2020-01-31')));
--= 7376ff46 [["k","date"],["x","bigint"]] [["2020-01-30",null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT replace('', greatest('2020-01-31', ''), 'o') AS k, avg(round(m)) AS x FROM t GROUP BY replace('', greatest('2020-01-31', ''), 'o');
--= 9abdd993 [["k","varchar(1)"],["x","decimal(6,0)"]] [["","25003"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT CAST(NULL AS varchar) AS k, bool_or(true) AS x FROM t GROUP BY CAST(NULL AS varchar);
--= eb9eae80 [["k","varchar"],["x","boolean"]] [[null,true]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT (-1 % 2) IN (1, 2, 2) AS k, max(truncate(-1.25)) AS x FROM t GROUP BY (-1 % 2) IN (1, 2, 2);
--= 3676a2a8 [["k","boolean"],["x","double"]] [[false,"-1.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT date_add('month', sign(i), date_trunc('month', (DATE '2020-01-31'))) AS k, every(o) AS x FROM t GROUP BY date_add('month', sign(i), date_trunc('month', (DATE '2020-01-31')));
--= d3df45d6 [["k","date"],["x","boolean"]] [["2020-02-01",false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT CAST(r AS varchar) AS k, max(date_trunc('hour', z)) AS x FROM t GROUP BY CAST(r AS varchar);
--= daf8c5c9 [["k","varchar"],["x","timestamp(3)"]] [["0E0","1970-01-01 00:00:00.000"],["1.0E10","2021-12-31 00:00:00.000"],["2.5E0","2020-02-29 13:00:00.000"],["-5.0E-1","1969-12-31 23:00:00.000"],[null,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT round((n / 1), -1) AS k, avg(abs(m)) AS x FROM t GROUP BY round((n / 1), -1);
--= e39b0db1 [["k","integer"],["x","decimal(7,2)"]] [[10,"12.50"],[100,"99999.99"],[0,"0.03"],[null,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT coalesce('', w) || regexp_replace(v, '[aeiou]', '-') AS k, count(lower(v)) AS x FROM t GROUP BY coalesce('', w) || regexp_replace(v, '[aeiou]', '-');
--= 90694cbb [["k","varchar"],["x","bigint"]] [[null,0],["H-ll- W-rld",1],["str-ß- 12",1],["",1],["  2021-03-04 ",1]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT translate((CASE w WHEN 'ab' THEN 'first' WHEN v THEN 'same' ELSE v END), 'lo', '01') AS k, max(d) AS x FROM t GROUP BY translate((CASE w WHEN 'ab' THEN 'first' WHEN v THEN 'same' ELSE v END), 'lo', '01');
--= e890def5 [["k","varchar"],["x","double"]] [["straße 12","-0.25"],["","0.0"],["  2021-03-04 ","1.0E10"],[null,null],["first","1.5"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT ('b-c' LIKE '%o%') OR o AS k, sum((-1 / 2)) AS x FROM t GROUP BY ('b-c' LIKE '%o%') OR o;
--= f6126721 [["k","boolean"],["x","bigint"]] [[false,0],[true,0],[null,0]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT NOT (((DECIMAL '1.25') IS NOT NULL)) AS k, count(*) FILTER (WHERE (w LIKE '%o%')) AS x FROM t GROUP BY NOT (((DECIMAL '1.25') IS NOT NULL));
--= ea3fa532 [["k","boolean"],["x","bigint"]] [[false,0]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT (DECIMAL '3') = m AS k, min(-1) AS x FROM t GROUP BY (DECIMAL '3') = m;
--= a287b69e [["k","boolean"],["x","integer"]] [[false,-1],[null,-1]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT TRY_CAST(power(2, 1) AS integer) AS k, min(CAST(r AS varchar)) AS x FROM t GROUP BY TRY_CAST(power(2, 1) AS integer);
--= 42ff1bf2 [["k","integer"],["x","varchar"]] [[2,"-5.0E-1"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT regexp_extract(regexp_extract('b-c', '[0-9]+'), '[0-9]+') AS k, count(DISTINCT i IN (1, 2, -1)) AS x FROM t GROUP BY regexp_extract(regexp_extract('b-c', '[0-9]+'), '[0-9]+');
--= 94c697c2 [["k","varchar(3)"],["x","bigint"]] [[null,2]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT TRY_CAST(w AS date) AS k, min(regexp_replace('o', '[aeiou]', '-')) AS x FROM t GROUP BY TRY_CAST(w AS date);
--= 8f093ef5 [["k","date"],["x","varchar(3)"]] [[null,"-"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT a AS k, count(DISTINCT -1 IN (1, 2, i)) AS x FROM t GROUP BY a;
--= fcda8eec [["k","date"],["x","bigint"]] [["2021-03-04",1],["2020-02-29",1],["1969-12-31",1],["1970-01-01",1],[null,1]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT (2 - 10) + 2 AS k, avg((n - n)) AS x FROM t GROUP BY (2 - 10) + 2;
--= ccba55a1 [["k","integer"],["x","double"]] [[-6,"0.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT i AS k, bool_or(true) AS x FROM t GROUP BY i;
--= a15ec8ce [["k","integer"],["x","boolean"]] [[3,true],[1,true],[2,true],[4,true],[5,true]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT CASE coalesce(v, v) WHEN 'ab' THEN 'first' WHEN lpad('', 5, '*') THEN 'same' ELSE rpad(w, 4, 'é') END AS k, avg(coalesce(10, i)) AS x FROM t GROUP BY CASE coalesce(v, v) WHEN 'ab' THEN 'first' WHEN lpad('', 5, '*') THEN 'same' ELSE rpad(w, 4, 'é') END;
--= 12036137 [["k","varchar"],["x","double"]] [["xééé","10.0"],["12éé","10.0"],["abéé","10.0"],["éééé","10.0"],[null,"10.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT date_add('day', 2, a) AS k, sum((m + -1)) AS x FROM t GROUP BY date_add('day', 2, a);
--= b9b0f175 [["k","date"],["x","decimal(38,2)"]] [["2021-03-06","99998.99"],["1970-01-03","-1.00"],[null,null],["2020-03-02","11.50"],["1970-01-02","-1.05"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT substr(w, -1) < if(o, '', w) AS k, sum((i - i)) FILTER (WHERE v IN ('ab', w)) AS x FROM t GROUP BY substr(w, -1) < if(o, '', w);
--= d202e9e9 [["k","boolean"],["x","bigint"]] [[null,null],[false,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT 2e0 > b AS k, min(3000000000) AS x FROM t GROUP BY 2e0 > b;
--= d24e7e1f [["k","boolean"],["x","bigint"]] [[false,3000000000],[true,3000000000],[null,3000000000]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT (NULL AND true) OR ('2020-01-31' < 'b-c') AS k, count('2020-01-31') AS x FROM t GROUP BY (NULL AND true) OR ('2020-01-31' < 'b-c');
--= fa15580a [["k","boolean"],["x","bigint"]] [[true,5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT b BETWEEN b AND b AS k, bool_or((a IS DISTINCT FROM a)) AS x FROM t GROUP BY b BETWEEN b AND b;
--= fbd1b2d4 [["k","boolean"],["x","boolean"]] [[true,false],[null,false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT 'o' LIKE '%o%' AS k, max(CAST(z AS date)) AS x FROM t GROUP BY 'o' LIKE '%o%';
--= c46ffd0a [["k","boolean"],["x","date"]] [[true,"2021-12-31"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT nullif((i + 3), nullif(i, 2)) AS k, count(*) FILTER (WHERE (z < a)) AS x FROM t GROUP BY nullif((i + 3), nullif(i, 2));
--= ee976134 [["k","integer"],["x","bigint"]] [[6,0],[8,0],[7,0],[4,0],[5,0]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT round((n / -1), -1) AS k, avg(abs((DECIMAL '3'))) AS x FROM t GROUP BY round((n / -1), -1);
--= 93ae9fcf [["k","integer"],["x","decimal(1,0)"]] [[-10,"3"],[-100,"3"],[0,"3"],[null,"3"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT v AS k, count(coalesce('2020-01-31', w)) AS x FROM t GROUP BY v;
--= 0ef1eaca [["k","varchar(13)"],["x","bigint"]] [["Hello World",1],["straße 12",1],["",1],["  2021-03-04 ",1],[null,1]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT last_day_of_month((DATE '2021-12-31')) >= (DATE '2021-12-31') AS k, min(CAST(2 AS decimal(12,1))) AS x FROM t GROUP BY last_day_of_month((DATE '2021-12-31')) >= (DATE '2021-12-31');
--= 33e67c41 [["k","boolean"],["x","decimal(12,1)"]] [[true,"2.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT date_add('day', -1, date_add('day', 2, a)) AS k, min(rpad('2020-01-31', 4, 'é')) AS x FROM t GROUP BY date_add('day', -1, date_add('day', 2, a));
--= 1d5c6776 [["k","date"],["x","varchar"]] [["1970-01-02","2020"],["2020-03-01","2020"],["1970-01-01","2020"],[null,"2020"],["2021-03-05","2020"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT date((TIMESTAMP '2020-03-01 00:00:00.000')) AS k, sum(round(m)) AS x FROM t GROUP BY date((TIMESTAMP '2020-03-01 00:00:00.000'));
--= f5cd8313 [["k","date"],["x","decimal(38,0)"]] [["2020-03-01","100013"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT typeof(r) AS k, bool_or(('2020-01-31' LIKE '%o%')) AS x FROM t GROUP BY typeof(r);
--= 073b6753 [["k","varchar"],["x","boolean"]] [["real",false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT coalesce(coalesce(10, -1), (2 / 3)) AS k, count('7') AS x FROM t GROUP BY coalesce(coalesce(10, -1), (2 / 3));
--= 3bef22be [["k","integer"],["x","bigint"]] [[10,5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT 'o' AS k, count((CASE '7' WHEN 'ab' THEN 'first' WHEN v THEN 'same' ELSE 'o' END)) AS x FROM t GROUP BY 'o';
--= d41a4d1d [["k","varchar(1)"],["x","bigint"]] [["o",5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT date_add('month', 2, date_add('month', 2, a)) AS k, count(DISTINCT (DATE '2020-01-31') >= (DATE '2021-12-31')) AS x FROM t GROUP BY date_add('month', 2, date_add('month', 2, a));
--= 035e846f [["k","date"],["x","bigint"]] [["2020-06-29",1],["2021-07-04",1],["1970-04-28",1],["1970-05-01",1],[null,1]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT CAST(TRY_CAST(v AS timestamp) AS date) AS k, max(log10(d)) AS x FROM t GROUP BY CAST(TRY_CAST(v AS timestamp) AS date);
--= 7eb07c9e [["k","date"],["x","double"]] [["2021-03-04","10.0"],[null,"0.17609125905568124"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT date_trunc('month', (DATE '2021-12-31')) AS k, avg(n) AS x FROM t GROUP BY date_trunc('month', (DATE '2021-12-31'));
--= 449d3849 [["k","date"],["x","double"]] [["2021-12-01","26.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT o AS k, max(z) AS x FROM t GROUP BY o;
--= f1cfb20e [["k","boolean"],["x","timestamp(3)"]] [[false,"2021-12-31 00:00:00.500"],[true,"2020-02-29 13:04:05.678"],[null,"1970-01-01 00:00:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT CASE rpad(v, 4, 'é') WHEN 'ab' THEN 'first' WHEN concat_ws('-', v, 'b-c') THEN 'same' ELSE CAST('2020-01-31' AS varchar(3)) END AS k, min(greatest(v, '7')) AS x FROM t GROUP BY CASE rpad(v, 4, 'é') WHEN 'ab' THEN 'first' WHEN concat_ws('-', v, 'b-c') THEN 'same' ELSE CAST('2020-01-31' AS varchar(3)) END;
--= dee58d05 [["k","varchar(5)"],["x","varchar(13)"]] [["202","7"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT greatest((DATE '2021-12-31'), a) >= a AS k, avg(i) AS x FROM t GROUP BY greatest((DATE '2021-12-31'), a) >= a;
--= bc5e142f [["k","boolean"],["x","double"]] [[true,"2.75"],[null,"4.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT coalesce(2, i) / 3 AS k, sum(m) AS x FROM t GROUP BY coalesce(2, i) / 3;
--= cbab3c48 [["k","integer"],["x","decimal(38,2)"]] [[0,"100012.44"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT concat_ws('-', lpad(w, 5, '*'), typeof(n)) AS k, count(DISTINCT o) AS x FROM t GROUP BY concat_ws('-', lpad(w, 5, '*'), typeof(n));
--= 09a6cef2 [["k","varchar"],["x","bigint"]] [["***12-integer",1],["***ab-integer",1],["****x-integer",0],["*****-integer",1],["integer",1]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT 'o' AS k, count(DISTINCT true) AS x FROM t GROUP BY 'o';
--= baba7c27 [["k","varchar(1)"],["x","bigint"]] [["o",1]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT sum(TRY_CAST(2e0 AS integer)) FILTER (WHERE true), count(DISTINCT i IN (1, 2, 2)), count(DISTINCT TRY_CAST(v AS boolean)) FROM t;
--= d33615c8 [["_col0","bigint"],["_col1","bigint"],["_col2","bigint"]] [[10,2,0]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT count(coalesce('o', w)), sum(month((TIMESTAMP '2020-03-01 00:00:00.000'))), sum(round(m)) FROM t;
--= 09a7f474 [["_col0","bigint"],["_col1","bigint"],["_col2","decimal(38,0)"]] [[5,15,"100013"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT sum(nullif(i, n)) FILTER (WHERE b = (BIGINT '5')), bool_or(o), bool_or(NOT (NULL)) FROM t;
--= 8db84316 [["_col0","bigint"],["_col1","boolean"],["_col2","boolean"]] [[null,true,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT avg(nullif(n, -1)), max(coalesce((DATE '2021-12-31'), a)), count(DISTINCT v IN ('ab', '2020-01-31')) FROM t;
--= 980deeea [["_col0","double"],["_col1","date"],["_col2","bigint"]] [["26.0","2021-12-31",1]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT every((DATE '2021-12-31') >= (DATE '2021-12-31')), max(if(o, -1.25, 10)), sum((m / 3)) FROM t;
--= d0f002f3 [["_col0","boolean"],["_col1","double"],["_col2","decimal(38,2)"]] [[true,"10.0","33337.48"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT sum(round((DECIMAL '1.25'), 1)), bool_or(true), max(TRY_CAST(v AS date)) FROM t;
--= aebea3f4 [["_col0","decimal(38,2)"],["_col1","boolean"],["_col2","date"]] [["6.50",true,"2021-03-04"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT sum(TRY_CAST(-1.25 AS integer)) FILTER (WHERE o), avg(CAST(n AS decimal(12,1))), max(floor(d)) FROM t;
--= bb7eb6a7 [["_col0","bigint"],["_col1","decimal(12,1)"],["_col2","double"]] [[-2,"26.0","1.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT avg(TRY_CAST(0.5 AS decimal(18,3))), count_if(n IN (1, 2, i)), count(DISTINCT ((DATE '2021-12-31') IS DISTINCT FROM (DATE '2021-12-31'))) FROM t;
--= b3955d1b [["_col0","decimal(18,3)"],["_col1","bigint"],["_col2","bigint"]] [["0.500",0,1]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT sum((10 / 1)), sum((m - DECIMAL '0.25')), bool_or((n IS NOT NULL)) FROM t;
--= 88a05cf2 [["_col0","bigint"],["_col1","decimal(38,2)"],["_col2","boolean"]] [[50,"100011.44",true]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT avg(TRY_CAST('2020-01-31' AS decimal(10,2))), bool_or(TRY_CAST('' AS boolean)), max(CAST(z AS date)) FROM t;
--= 2d41d8ec [["_col0","decimal(10,2)"],["_col1","boolean"],["_col2","date"]] [[null,null,"2021-12-31"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT count(DISTINCT ((DATE '2020-01-31') IS DISTINCT FROM a)), max_by(date_format(z, '%Y/%m/%d %H:%i'), (i / 2)), bool_or(starts_with(w, v)) FROM t;
--= f60309a5 [["_col0","bigint"],["_col1","varchar"],["_col2","boolean"]] [[1,null,true]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT sum(day_of_week((DATE '2021-12-31'))), sum(2), every((b IS NOT NULL)) FROM t;
--= 884f9ddc [["_col0","bigint"],["_col1","bigint"],["_col2","boolean"]] [[25,10,false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT min((DECIMAL '3')), every((n <> n)), min((DECIMAL '1.25')) FROM t;
--= 18458477 [["_col0","decimal(1,0)"],["_col1","boolean"],["_col2","decimal(3,2)"]] [["3",false,"1.25"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT min(b), count_if(TRY_CAST('7' AS boolean)), count('7') FROM t;
--= b409db1d [["_col0","bigint"],["_col1","bigint"],["_col2","bigint"]] [[-4000000000,0,5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT sum(day_of_year((DATE '2021-12-31'))), avg((CASE WHEN true THEN n ELSE 10 END)), max(truncate(d)) FROM t;
--= 3a73fe0b [["_col0","bigint"],["_col1","double"],["_col2","double"]] [[1825,"26.0","1.0E10"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT bool_or((o OR o)), count_if((a IS DISTINCT FROM a)), avg(CAST(i AS decimal(12,1))) FROM t;
--= c21f01f0 [["_col0","boolean"],["_col1","bigint"],["_col2","decimal(12,1)"]] [[true,0,"3.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT sum(day((DATE '2021-12-31'))), count(if(o, '2020-01-31', v)), min((DECIMAL '3')) FROM t;
--= c5d56ffd [["_col0","bigint"],["_col1","bigint"],["_col2","decimal(1,0)"]] [[155,5,"3"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT count(*) FILTER (WHERE TRY_CAST('o' AS boolean)), count(*) FILTER (WHERE TRY_CAST('b-c' AS boolean)), max_by(w, (2 + 1)) FROM t;
--= a9b9bbad [["_col0","bigint"],["_col1","bigint"],["_col2","varchar(2)"]] [[0,0,"ab"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT every(true), min((REAL '1.5')), max_by(translate('b-c', 'lo', '01'), nullif(i, n)) FROM t;
--= a02fb6a3 [["_col0","boolean"],["_col1","real"],["_col2","varchar"]] [[true,"1.5","b-c"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT avg(greatest(n, -1)), count_if((d = m)), max((d * d)) FROM t;
--= 1b476da1 [["_col0","double"],["_col1","bigint"],["_col2","double"]] [["26.5",1,"1.0E20"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT bool_or(NULL), max(to_unixtime(z)), count(*) FILTER (WHERE regexp_like('b-c', '^[a-z]')) FROM t;
--= 3a9ba7e8 [["_col0","boolean"],["_col1","double"],["_col2","bigint"]] [[null,"1.6409088005E9",5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT min((DECIMAL '1.25')), max(date_add('minute', n, z)), sum(n) FROM t;
--= e63ed5ac [["_col0","decimal(3,2)"],["_col1","timestamp(3)"],["_col2","bigint"]] [["1.25","2021-12-31 01:40:00.500",104]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT avg(floor((DECIMAL '3'))), count_if(((DECIMAL '3') = d)), min(typeof(2e0)) FROM t;
--= df6b191d [["_col0","decimal(1,0)"],["_col1","bigint"],["_col2","varchar"]] [["3",0,"double"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT count(*) FILTER (WHERE ('2020-01-31' < 'o')), max(coalesce(a, (DATE '2021-12-31'))), max(if(o, a, (DATE '2021-12-31'))) FROM t;
--= 8a8971f4 [["_col0","bigint"],["_col1","date"],["_col2","date"]] [[5,"2021-12-31","2021-12-31"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT max(date_trunc('hour', z)), max_by(v, round(n, -1)), count(*) FILTER (WHERE (NULL AND o)) FROM t;
--= e8eec89c [["_col0","timestamp(3)"],["_col1","varchar(13)"],["_col2","bigint"]] [["2021-12-31 00:00:00.000","  2021-03-04 ",0]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT sum(10), min('7'), count(*) FILTER (WHERE ((REAL '1.5') BETWEEN 2 AND -1.25)) FROM t;
--= 206182a1 [["_col0","bigint"],["_col1","varchar(1)"],["_col2","bigint"]] [[50,"7",0]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT max(date_add('minute', n, z)), sum(cardinality((ARRAY['a', 'b']))), max(2e0) FROM t;
--= 2e0307b5 [["_col0","timestamp(3)"],["_col1","bigint"],["_col2","double"]] [["2021-12-31 01:40:00.500",10,"2.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT max(ln((DECIMAL '3'))), min((m / -1)), max(2e0) FROM t;
--= c15ac3bb [["_col0","double"],["_col1","decimal(7,2)"],["_col2","double"]] [["1.0986122886681098","-99999.99","2.0"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT avg(((DECIMAL '1.25') + n)), max(truncate(-1.25)), max(a) FROM t;
--= 9c882bcc [["_col0","decimal(13,2)"],["_col1","double"],["_col2","date"]] [["27.25","-1.0","2021-03-04"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT sum((n / 3)), max_by(reverse('b-c'), (n + 2)), every(is_nan(-1.25)) FROM t;
--= 8f881613 [["_col0","bigint"],["_col1","varchar(3)"],["_col2","boolean"]] [[34,"c-b",false]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT max(z), max(date_add('month', i, (DATE '2021-12-31'))), min(-1) FROM t;
--= 948a50e5 [["_col0","timestamp(3)"],["_col1","date"],["_col2","integer"]] [["2021-12-31 00:00:00.500","2022-05-31",-1]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT min(rpad('b-c', 4, 'é')), min(abs((DECIMAL '3'))), max(CAST(z AS date)) FROM t;
--= 59de3c6d [["_col0","varchar"],["_col1","decimal(1,0)"],["_col2","date"]] [["b-cé","3","2021-12-31"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT sum((DECIMAL '3')), avg(coalesce(i, n)), max(date_add('month', 2, z)) FROM t;
--= ef83e057 [["_col0","decimal(38,0)"],["_col1","double"],["_col2","timestamp(3)"]] [["15","3.0","2022-02-28 00:00:00.500"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT count(element_at((ARRAY['a', 'b']), 1)), sum(b), count_if((-1.25 IS NOT NULL)) FROM t;
--= 75021f85 [["_col0","bigint"],["_col1","bigint"],["_col2","bigint"]] [[5,-3999999918,5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT sum(coalesce(3000000000, 10)), max(coalesce(z, (DATE '2020-01-31'))), min(floor((DECIMAL '3'))) FROM t;
--= a1f9568c [["_col0","bigint"],["_col1","timestamp(3)"],["_col2","decimal(1,0)"]] [[15000000000,"2021-12-31 00:00:00.500","3"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT bool_or(starts_with(w, w)), avg(abs(i)), sum(n) FROM t;
--= dabbd4ea [["_col0","boolean"],["_col1","double"],["_col2","bigint"]] [[true,"3.0",104]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT min((m - DECIMAL '0.25')), min(nullif(v, 'o')), avg(TRY_CAST('' AS decimal(10,2))) FROM t;
--= 651c9b22 [["_col0","decimal(8,2)"],["_col1","varchar(13)"],["_col2","decimal(10,2)"]] [["-0.30","",null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT max(sqrt(m)), min(split_part('2020-01-31', ' ', 2)), max_by(replace('o', w, w), nullif(i, i)) FROM t;
--= c2c818fe [["_col0","double"],["_col1","varchar(10)"],["_col2","varchar(5)"]] [["316.22775020544924",null,null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT sum(nullif(n, n)), max(TRY_CAST(v AS date)), sum(round(m, 1)) FROM t;
--= 00794b85 [["_col0","bigint"],["_col1","date"],["_col2","decimal(38,2)"]] [[null,"2021-03-04","100012.40"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT avg((2 % -1)), max_by(rpad(v, 4, 'é'), n), every(((DATE '2021-12-31') >= a)) FROM t;
--= 95591c92 [["_col0","double"],["_col1","varchar"],["_col2","boolean"]] [["0.0","  20",true]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT sum(nullif(n, i)) FILTER (WHERE regexp_like('', '^[a-z]')), min(b), min(date_format(a, '%b %e')) FROM t;
--= 8bde4eb7 [["_col0","bigint"],["_col1","bigint"],["_col2","varchar"]] [[null,-4000000000,"Dec 31"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT sum(day_of_week(a)), sum(TRY_CAST((DECIMAL '1.25') AS bigint)), min(v) FROM t;
--= 4a3adac8 [["_col0","bigint"],["_col1","bigint"],["_col2","varchar(13)"]] [[17,5,""]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT min(r), min(round(m, 1)), min(0.5) FROM t;
--= e350314c [["_col0","real"],["_col1","decimal(8,2)"],["_col2","double"]] [["-0.5","-0.10","0.5"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT max((DATE '2021-12-31')), avg(greatest(n, i)), count_if(('o' IS NULL)) FROM t;
--= a87677a8 [["_col0","date"],["_col1","double"],["_col2","bigint"]] [["2021-12-31","28.0",0]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT min(regexp_extract('b-c', '[0-9]+')), max(abs(d)), sum(hour(z)) FROM t;
--= d231bf69 [["_col0","varchar(3)"],["_col1","double"],["_col2","bigint"]] [[null,"1.0E10",36]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT count(DISTINCT o), min(m), count(regexp_extract('7', '[0-9]+')) FROM t;
--= 9e002867 [["_col0","bigint"],["_col1","decimal(7,2)"],["_col2","bigint"]] [[2,"-0.05",5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT every(NOT (o)), sum(date_diff('hour', z, z)), sum(day_of_year(a)) FROM t;
--= fe33bab4 [["_col0","boolean"],["_col1","bigint"],["_col2","bigint"]] [[false,0,489]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT avg(TRY_CAST(2e0 AS integer)), sum((m % DECIMAL '0.7')), count(typeof(d)) FROM t;
--= cb148b51 [["_col0","double"],["_col1","decimal(38,2)"],["_col2","bigint"]] [["2.0","0.64",5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT count(substr(w, 3, 3)), max((z - INTERVAL '1' YEAR)), min(CAST(2 AS varchar)) FROM t;
--= 8d1e9dd1 [["_col0","bigint"],["_col1","timestamp(3)"],["_col2","varchar"]] [[4,"2020-12-31 00:00:00.500","2"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT count(*) FILTER (WHERE starts_with(v, 'o')), count(*) FILTER (WHERE regexp_like(w, '^[a-z]')), sum(quarter(z)) FROM t;
--= 52e15ca0 [["_col0","bigint"],["_col1","bigint"],["_col2","bigint"]] [[0,2,10]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT max_by(reverse('b-c'), sign(i)), min(typeof(3000000000)), min(round((DECIMAL '3'), 1)) FROM t;
--= 5102c344 [["_col0","varchar(3)"],["_col1","varchar"],["_col2","decimal(2,0)"]] [["c-b","bigint","3"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT avg(abs(m)), min(coalesce((DECIMAL '1.25'), -1)), count_if(((DECIMAL '1.25') IS NOT NULL)) FROM t;
--= 8cb85f00 [["_col0","decimal(7,2)"],["_col1","decimal(12,2)"],["_col2","bigint"]] [["25003.14","1.25",5]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT max(z), count(w), max((z - INTERVAL '1' YEAR)) FROM t;
--= 33fb62dc [["_col0","timestamp(3)"],["_col1","bigint"],["_col2","timestamp(3)"]] [["2021-12-31 00:00:00.500",4,"2020-12-31 00:00:00.500"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT min(r), count(element_at(f, 3)), max(CAST((TIMESTAMP '2020-03-01 00:00:00.000') AS date)) FROM t;
--= ad36f5ae [["_col0","real"],["_col1","bigint"],["_col2","date"]] [["-0.5",1,"2020-03-01"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT max((TIMESTAMP '2020-03-01 00:00:00.000')), min(((DECIMAL '1.25') % DECIMAL '0.7')), sum(bitwise_and(b, 2)) FROM t;
--= e66daecc [["_col0","timestamp(3)"],["_col1","decimal(2,2)"],["_col2","bigint"]] [["2020-03-01 00:00:00.000","0.55",2]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT count(nullif(v, 'o')), max(date_trunc('week', a)), sum(nullif(n, 10)) FILTER (WHERE starts_with('b-c', w)) FROM t;
--= 41e301be [["_col0","bigint"],["_col1","date"],["_col2","bigint"]] [[4,"2021-03-01",-3]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT sum((CASE WHEN o THEN 10 ELSE i END)) FILTER (WHERE n IN (1, 2, 10)), max((2e0 - 0.5)), min(nullif('7', '7')) FROM t;
--= fae7b8fb [["_col0","bigint"],["_col1","double"],["_col2","varchar(1)"]] [[null,"1.5",null]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT count(*) FILTER (WHERE -1 IN (1, 2, -1)), sum(round(n, -1)) FILTER (WHERE ('' IS NULL)), count(CAST(z AS varchar)) FROM t;
--= 3adb40ad [["_col0","bigint"],["_col1","bigint"],["_col2","bigint"]] [[5,null,4]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT min(coalesce(v, v)), min(date_format(a, '%b %e')), max(coalesce((TIMESTAMP '2020-03-01 00:00:00.000'), (DATE '2020-01-31'))) FROM t;
--= f3f3bd3e [["_col0","varchar(13)"],["_col1","varchar"],["_col2","timestamp(3)"]] [["","Dec 31","2020-03-01 00:00:00.000"]]
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
SELECT max_by(replace('o', '', '2020-01-31'), (n % 1)), sum(abs(2)) FILTER (WHERE ((DATE '2021-12-31') IS DISTINCT FROM a)), max(round(0.5)) FROM t;
--= c6d9584a [["_col0","varchar(21)"],["_col1","bigint"],["_col2","double"]] [["2020-01-31o2020-01-31",10,"1.0"]]
