"""What analysts ask of a small table of orders and one of customers.

Lists of queries are text, ended by ``;``.
"""

from collections.abc import Iterator

_ORDERS = """
WITH orders(id, number, customer, region, category, day, sales, profit, quantity, shipped) AS (VALUES
 (1, 'CA-2014-100', 'Ann Lee', 'East', 'Furniture', DATE '2014-01-03', 261.5, DECIMAL '41.91', 2, TIMESTAMP '2014-01-05 10:30:00.000'),
 (2, 'CA-2014-101', 'Bob Ray', 'West', 'Technology', DATE '2014-01-31', 14.25, DECIMAL '-6.87', 3, TIMESTAMP '2014-02-02 08:00:00.500'),
 (3, 'US-2014-102', 'Ann Lee', 'East', 'Office Supplies', DATE '2014-02-28', 22.5, DECIMAL '2.52', 5, TIMESTAMP '2014-03-03 23:59:59.999'),
 (4, 'CA-2015-103', 'Çelik Öz', 'South', 'Furniture', DATE '2015-02-28', 957.75, DECIMAL '-383.03', 5, NULL),
 (5, 'CA-2015-104', NULL, 'West', 'Technology', DATE '2015-12-31', 907.0, DECIMAL '90.72', 6, TIMESTAMP '2016-01-01 00:00:00.000'),
 (6, 'US-2016-105', 'bob ray', NULL, 'Technology', DATE '2016-02-29', 0.0, NULL, 0, TIMESTAMP '2016-03-01 12:00:00.000'),
 (7, 'US-2016-106', 'Dee  Fox ', 'East', NULL, DATE '2016-03-01', NULL, DECIMAL '0.00', NULL, NULL),
 (8, 'CA-2017-107', 'Ann Lee', 'Central', 'Furniture', DATE '2017-11-30', 48.75, DECIMAL '10.00', 7, TIMESTAMP '2017-12-04 00:00:00.001')
), customers(customer, segment, city) AS (VALUES
 ('Ann Lee', 'Consumer', 'Oslo'), ('Bob Ray', 'Corporate', NULL), ('Çelik Öz', NULL, 'İzmir'), ('Eve Sun', 'Consumer', 'Rome')
)
""".strip()  # noqa: E501

_QUERIES = """
SELECT count(*) FROM orders;
SELECT * FROM orders ORDER BY id LIMIT 2;
SELECT region, sum(sales) FROM orders GROUP BY region;
SELECT region, sum(sales) AS total, avg(profit) AS mean FROM orders GROUP BY 1 ORDER BY 2 DESC NULLS LAST, 1;
SELECT Region, SUM(Sales) AS Total_Sales, Category FROM orders GROUP BY REGION, category ORDER BY total_sales, Region, Category;
SELECT category, count(DISTINCT customer) AS customers FROM orders GROUP BY category HAVING count(*) > 1 ORDER BY category;
SELECT year(day) AS y, month(day) AS m, sum(quantity) FROM orders GROUP BY year(day), month(day) ORDER BY y, m;
SELECT date_trunc('month', day) AS month, sum(sales) FROM orders GROUP BY date_trunc('month', day) ORDER BY 1;
SELECT date_format(day, '%Y-%m') AS ym, count(*) AS n FROM orders GROUP BY date_format(day, '%Y-%m') ORDER BY ym;
SELECT date_trunc('quarter', shipped), max(sales) FROM orders GROUP BY 1 ORDER BY 1;
SELECT date_diff('day', day, CAST(shipped AS date)) AS days, count(*) FROM orders GROUP BY 1 ORDER BY 1;
SELECT id, date_add('day', 30, day) AS due, day + INTERVAL '1' MONTH AS next_month, day - INTERVAL '7' DAY AS week_before FROM orders ORDER BY id;
SELECT id, shipped - INTERVAL '1' HOUR, shipped + INTERVAL '1' YEAR, shipped - CAST(day AS timestamp) FROM orders ORDER BY id;
SELECT id FROM orders WHERE day BETWEEN DATE '2014-01-31' AND DATE '2015-02-28' ORDER BY id;
SELECT id FROM orders WHERE day >= DATE '2016-01-01' AND day < DATE '2016-01-01' + INTERVAL '1' YEAR ORDER BY 1;
SELECT id FROM orders WHERE shipped > TIMESTAMP '2014-02-02 08:00:00' ORDER BY id;
SELECT id FROM orders WHERE shipped >= DATE '2016-01-01' ORDER BY id;
SELECT id FROM orders WHERE day = '2014-01-03';
SELECT id FROM orders WHERE CAST(day AS varchar) LIKE '2014%' ORDER BY id;
SELECT id FROM orders WHERE extract(year FROM day) = 2014 AND extract(month FROM day) IN (1, 2) ORDER BY id DESC;
SELECT day_of_week(day), format_datetime(shipped, 'yyyy-MM-dd') FROM orders ORDER BY id;
SELECT last_day_of_month(day) = day AS is_last, count(*) FROM orders GROUP BY 1 ORDER BY 1;
SELECT CASE WHEN profit < 0 THEN 'RED' WHEN profit / sales < 0.1 THEN 'AMBER' ELSE 'GREEN' END AS light, count(*) FROM orders WHERE sales > 0 GROUP BY 1 ORDER BY 1;
SELECT id, CASE region WHEN 'East' THEN 1 WHEN 'West' THEN 2 END AS code FROM orders ORDER BY id;
SELECT sum(CASE WHEN region = 'East' THEN sales ELSE 0 END) AS east, sum(CASE WHEN region = 'West' THEN sales END) AS west, sum(if(region = 'South', 1)) AS south FROM orders;
SELECT sum(profit) / sum(sales) AS margin, CAST(sum(profit) AS double) / sum(sales) FROM orders;
SELECT category, sum(profit) / nullif(sum(sales), 0) AS margin FROM orders GROUP BY category ORDER BY category;
SELECT category, round(100.0 * sum(sales) / sum(sum(sales)) OVER (), 2) AS share FROM orders GROUP BY category ORDER BY category;
SELECT category, round(avg(sales), 1), round(sum(profit), 1), round(CAST(sum(profit) AS double), 0) FROM orders GROUP BY category ORDER BY category;
SELECT id, profit / quantity FROM orders WHERE quantity > 0 ORDER BY id;
SELECT id, profit / quantity FROM orders ORDER BY id;
SELECT id, sales / quantity FROM orders ORDER BY id;
SELECT id, quantity / 2, quantity % 2, quantity / 2.0, quantity * 1.5, -quantity FROM orders ORDER BY id;
SELECT id, profit * quantity AS p, profit + 1, profit * 0.5, profit * DECIMAL '0.5', profit - sales FROM orders ORDER BY id;
SELECT min(day), max(day), min(customer), max(customer), min(profit), max(sales) FROM orders;
SELECT count(customer), count(*), count(DISTINCT region), count_if(sales > 20), sum(quantity), avg(quantity) FROM orders;
SELECT stddev(sales), variance(quantity), stddev_pop(profit) FROM orders WHERE id < 4;
SELECT approx_distinct(region) FROM orders;
SELECT approx_percentile(sales, 0.5) FROM orders;
SELECT max_by(customer, sales), min_by(number, day), max_by(id, profit) FROM orders;
SELECT array_agg(id ORDER BY sales DESC) FROM orders WHERE region = 'East';
SELECT region, array_agg(DISTINCT category ORDER BY category) FROM orders GROUP BY region ORDER BY region;
SELECT region, array_join(array_agg(number ORDER BY id), ', ') AS numbers FROM orders GROUP BY region ORDER BY region;
SELECT region, listagg(number, ';') WITHIN GROUP (ORDER BY id DESC) FROM orders GROUP BY region ORDER BY region;
SELECT region, map_agg(id, sales) FROM orders GROUP BY region ORDER BY region;
SELECT region, histogram(category) FROM orders WHERE category IS NOT NULL GROUP BY region ORDER BY region;
SELECT arbitrary(region) FROM orders WHERE region = 'East';
SELECT bool_and(sales > 10), bool_or(sales > 900), every(quantity IS NOT NULL) FROM orders;
SELECT DISTINCT region FROM orders ORDER BY region;
SELECT DISTINCT region, category FROM orders ORDER BY 1 NULLS FIRST, 2 DESC;
SELECT DISTINCT upper(region) FROM orders ORDER BY upper(region);
SELECT DISTINCT region FROM orders ORDER BY id;
SELECT count(DISTINCT region), count(DISTINCT category) FROM orders;
SELECT count(DISTINCT lower(trim(customer))) FROM orders;
SELECT lower(trim(customer)) AS c, sum(sales) FROM orders GROUP BY lower(trim(customer)) ORDER BY 1;
SELECT trim(regexp_replace(customer, '\\s+', ' ')) AS name, length(customer) FROM orders ORDER BY id;
SELECT upper(substr(customer, 1, 1)) || lower(substr(customer, 2)) AS name FROM orders ORDER BY id;
SELECT split_part(customer, ' ', 1) AS first, split_part(customer, ' ', 2) AS last, split(customer, ' ') FROM orders ORDER BY id;
SELECT split_part(number, '-', 2) AS year, regexp_extract(number, '-(\\d+)$', 1) AS n, substring(number FROM 1 FOR 2) FROM orders ORDER BY id;
SELECT customer || ' (' || region || ')' AS label, concat(number, '/', CAST(id AS varchar)) FROM orders ORDER BY id;
SELECT coalesce(customer, 'unknown') AS customer, coalesce(region, category, 'none'), nullif(quantity, 0) FROM orders ORDER BY id;
SELECT replace(number, '-', ''), strpos(number, '2014'), reverse(region), lpad(CAST(id AS varchar), 3, '0') FROM orders ORDER BY id;
SELECT number FROM orders WHERE number LIKE 'CA-%' AND customer NOT LIKE '%Lee' ORDER BY 1;
SELECT number FROM orders WHERE regexp_like(number, '^US-201[67]') ORDER BY 1;
SELECT id FROM orders WHERE lower(customer) = 'bob ray' ORDER BY id;
SELECT id FROM orders WHERE customer IS NULL OR region IS NULL OR category IS NULL ORDER BY id;
SELECT id FROM orders WHERE region <> 'East' ORDER BY id;
SELECT id FROM orders WHERE NOT (region = 'East') ORDER BY id;
SELECT id FROM orders WHERE region NOT IN ('East', 'West') ORDER BY id;
SELECT id FROM orders WHERE region NOT IN ('East', NULL) ORDER BY id;
SELECT id FROM orders WHERE region IN ('East', NULL) ORDER BY id;
SELECT id FROM orders WHERE region IS DISTINCT FROM 'East' ORDER BY id;
SELECT id FROM orders WHERE sales > 20 AND sales < 1000 OR quantity = 0 ORDER BY id;
SELECT id FROM orders WHERE quantity BETWEEN 3 AND 5 ORDER BY id;
SELECT id FROM orders WHERE quantity NOT BETWEEN 3 AND 5 ORDER BY id;
SELECT id FROM orders WHERE (region, category) IN (('East', 'Furniture'), ('West', 'Technology')) ORDER BY id;
SELECT id, sales FROM orders ORDER BY sales DESC LIMIT 3;
SELECT id, sales FROM orders ORDER BY sales, id OFFSET 2 LIMIT 3;
SELECT id FROM orders ORDER BY region, id FETCH FIRST 3 ROWS ONLY;
SELECT id FROM orders ORDER BY category FETCH FIRST 1 ROW WITH TIES;
SELECT id FROM orders ORDER BY id OFFSET 6 ROWS;
SELECT id FROM orders ORDER BY id LIMIT ALL;
SELECT id FROM orders ORDER BY id LIMIT 0;
SELECT id, sales AS s FROM orders ORDER BY s * -1, id;
SELECT id, region FROM orders ORDER BY region NULLS FIRST, id DESC;
SELECT id, region FROM orders ORDER BY 3;
SELECT id AS region, region AS id FROM orders ORDER BY id, 1;
SELECT o.id, c.segment FROM orders o JOIN customers c ON o.customer = c.customer ORDER BY o.id;
SELECT o.id, c.segment FROM orders o LEFT JOIN customers c ON o.customer = c.customer ORDER BY o.id;
SELECT c.customer, o.id FROM orders o RIGHT JOIN customers c ON o.customer = c.customer ORDER BY 1, 2;
SELECT c.customer, o.id FROM orders o FULL OUTER JOIN customers c ON o.customer = c.customer ORDER BY 1, 2;
SELECT customer, id, segment FROM orders JOIN customers USING (customer) ORDER BY id;
SELECT * FROM orders JOIN customers USING (customer) ORDER BY id LIMIT 1;
SELECT customer FROM orders, customers;
SELECT orders.customer, customers.customer FROM orders, customers WHERE orders.customer = customers.customer AND city IS NOT NULL ORDER BY id;
SELECT count(*) FROM orders CROSS JOIN customers;
SELECT count(*) FROM orders a JOIN orders b ON a.region = b.region AND a.id < b.id;
SELECT a.id, b.id FROM orders a JOIN orders b ON a.day = b.day + INTERVAL '365' DAY ORDER BY 1;
SELECT o.id FROM orders o LEFT JOIN customers c ON o.customer = c.customer WHERE c.customer IS NULL ORDER BY o.id;
SELECT o.id FROM orders o LEFT JOIN customers c ON o.customer = c.customer AND c.segment = 'Consumer' WHERE c.city IS NOT NULL ORDER BY o.id;
SELECT c.segment, count(o.id) AS n, sum(o.sales) AS s FROM customers c LEFT JOIN orders o ON o.customer = c.customer GROUP BY c.segment ORDER BY 1;
SELECT o.id, c.* FROM orders o LEFT JOIN customers c ON o.customer = c.customer ORDER BY o.id;
SELECT id FROM orders WHERE customer IN (SELECT customer FROM customers WHERE segment = 'Consumer') ORDER BY id;
SELECT id FROM orders WHERE customer NOT IN (SELECT customer FROM customers WHERE segment = 'Consumer') ORDER BY id;
SELECT id FROM orders WHERE region NOT IN (SELECT city FROM customers) ORDER BY id;
SELECT id FROM orders o WHERE EXISTS (SELECT 1 FROM customers c WHERE c.customer = o.customer) ORDER BY id;
SELECT id FROM orders o WHERE NOT EXISTS (SELECT 1 FROM customers c WHERE c.customer = o.customer AND c.city = 'Oslo') ORDER BY id;
SELECT id FROM orders WHERE sales > (SELECT avg(sales) FROM orders) ORDER BY id;
SELECT id, sales - (SELECT avg(sales) FROM orders) AS above FROM orders WHERE id < 4 ORDER BY id;
SELECT o.id, (SELECT max(sales) FROM orders i WHERE i.region = o.region) AS best FROM orders o ORDER BY o.id;
SELECT o.id, (SELECT segment FROM customers c WHERE c.customer = o.customer) AS segment FROM orders o ORDER BY o.id;
SELECT o.id FROM orders o WHERE o.sales = (SELECT max(i.sales) FROM orders i WHERE i.region = o.region) ORDER BY o.id;
SELECT o.id, (SELECT count(*) FROM orders i WHERE i.region = o.region AND i.id <= o.id) AS nth FROM orders o ORDER BY o.id;
SELECT (SELECT id FROM orders);
SELECT (SELECT id FROM orders WHERE id > 99);
SELECT (SELECT id, sales FROM orders WHERE id = 1);
SELECT id FROM orders WHERE sales > ALL (SELECT sales FROM orders WHERE region = 'East' AND sales IS NOT NULL) ORDER BY id;
SELECT id FROM orders WHERE sales = ANY (SELECT max(sales) FROM orders) ORDER BY id;
SELECT id FROM orders WHERE region = SOME (SELECT 'East') ORDER BY id;
SELECT region FROM orders UNION SELECT city FROM customers ORDER BY 1;
SELECT region FROM orders UNION ALL SELECT segment FROM customers ORDER BY 1;
SELECT customer FROM orders INTERSECT SELECT customer FROM customers ORDER BY 1;
SELECT customer FROM orders EXCEPT SELECT customer FROM customers ORDER BY 1;
SELECT customer FROM customers EXCEPT SELECT customer FROM orders;
SELECT region, 1 AS n FROM orders WHERE id = 1 UNION ALL SELECT 'total', count(*) FROM orders;
SELECT id FROM orders UNION ALL SELECT sales FROM orders;
SELECT id FROM orders UNION SELECT region FROM orders;
SELECT id, region FROM orders UNION SELECT id FROM orders;
SELECT a.region, a.n FROM (SELECT region, count(*) AS n FROM orders GROUP BY region) a WHERE a.n > 1 ORDER BY 1;
SELECT avg(n) FROM (SELECT count(*) AS n FROM orders GROUP BY region);
SELECT region, n FROM (SELECT region, count(*) FROM orders GROUP BY region) AS t(region, n) ORDER BY n DESC, region LIMIT 2;
SELECT id, row_number() OVER (PARTITION BY region ORDER BY sales DESC) AS rn FROM orders ORDER BY id;
SELECT * FROM (SELECT id, region, row_number() OVER (PARTITION BY region ORDER BY sales DESC, id) AS rn FROM orders) WHERE rn = 1 ORDER BY region;
SELECT id, rank() OVER (ORDER BY quantity DESC) AS r, dense_rank() OVER (ORDER BY quantity) AS d, ntile(3) OVER (ORDER BY id) AS n FROM orders ORDER BY id;
SELECT id, sum(sales) OVER (ORDER BY day) AS running, sum(sales) OVER (PARTITION BY year(day)) AS year_total FROM orders ORDER BY id;
SELECT id, avg(sales) OVER (ORDER BY day ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS moving FROM orders ORDER BY id;
SELECT id, lag(sales) OVER (ORDER BY day) AS before, sales - lag(sales) OVER (ORDER BY day) AS change, lead(day, 1) OVER (ORDER BY day) AS next FROM orders ORDER BY id;
SELECT id, lag(sales, 1, 0) OVER (PARTITION BY customer ORDER BY day), first_value(day) OVER (PARTITION BY customer ORDER BY day), last_value(day) OVER (PARTITION BY customer ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) FROM orders ORDER BY id;
SELECT region, sum(sales) AS s, rank() OVER (ORDER BY sum(sales) DESC) AS r FROM orders GROUP BY region ORDER BY r, region;
SELECT y, s, s - lag(s) OVER (ORDER BY y) AS growth FROM (SELECT year(day) AS y, sum(sales) AS s FROM orders GROUP BY year(day)) ORDER BY y;
SELECT id, count(*) OVER () AS n, count(region) OVER () AS regions, max(sales) OVER (PARTITION BY region) - sales AS gap FROM orders ORDER BY id;
SELECT id, sales / sum(sales) OVER () AS share FROM orders WHERE id < 4 ORDER BY id;
SELECT id, percent_rank() OVER (ORDER BY sales), cume_dist() OVER (ORDER BY sales) FROM orders ORDER BY id;
SELECT id, sum(sales) OVER w AS s, count(*) OVER w AS n FROM orders WINDOW w AS (PARTITION BY region ORDER BY id) ORDER BY id;
SELECT id, count(DISTINCT region) OVER () FROM orders;
SELECT id, sum(sales) FILTER (WHERE region = 'East') OVER (ORDER BY id) FROM orders ORDER BY id;
SELECT id FROM orders WHERE row_number() OVER (ORDER BY id) = 1;
SELECT region, category, sum(sales) FROM orders GROUP BY ROLLUP (region, category) ORDER BY 1, 2, 3;
SELECT region, category, sum(sales), grouping(region, category) FROM orders GROUP BY CUBE (region, category) ORDER BY 4, 1, 2;
SELECT year(day), region, count(*) FROM orders GROUP BY GROUPING SETS ((year(day)), (region), ()) ORDER BY 1, 2;
SELECT upper(region), count(*) FROM orders GROUP BY ROLLUP (upper(region)) ORDER BY 1, 2;
SELECT coalesce(region, 'all'), sum(quantity) FROM orders GROUP BY ROLLUP (region) ORDER BY 1, 2;
SELECT sum(sales) FILTER (WHERE region = 'East') AS east, count(*) FILTER (WHERE profit < 0) AS losses FROM orders;
SELECT region, sum(sales) FROM orders GROUP BY region HAVING sum(sales) > 100 AND region IS NOT NULL ORDER BY region;
SELECT region FROM orders HAVING count(*) > 1;
SELECT count(*) AS n FROM orders HAVING count(*) > 100;
SELECT region, sales FROM orders GROUP BY region;
SELECT region, sum(sales) FROM orders;
SELECT sum(sales) FROM orders WHERE sum(sales) > 1;
SELECT sum(count(*)) FROM orders;
SELECT sum(avg(sales)) FROM orders GROUP BY region;
SELECT nothing FROM orders;
SELECT orders.nothing FROM orders;
SELECT o.id FROM orders;
SELECT id FROM nowhere;
SELECT id FROM nowhere.nothing;
SELECT * FROM orders o JOIN customers c ON o.id;
SELECT id AS "Row ID", sales AS "Total Sales ($)", region "r" FROM orders ORDER BY "Row ID" LIMIT 1;
SELECT id AS Select_Me, id AS "SELECT", id + 1, count(*) OVER (), sales * 2 AS Double FROM orders ORDER BY id LIMIT 1;
SELECT ID, Id, "id", o.ID, orders_.id FROM orders o JOIN orders orders_ ON o.id = orders_.id ORDER BY 1 LIMIT 1;
SELECT id, id FROM orders ORDER BY 1 LIMIT 1;
SELECT x.ID FROM (SELECT id AS Id FROM orders) X ORDER BY 1 LIMIT 1;
SELECT typeof(id), typeof(sales), typeof(profit), typeof(day), typeof(shipped), typeof(region), typeof(profit * quantity), typeof(sales / 2), typeof(sum(profit) OVER ()) FROM orders LIMIT 1;
SELECT number, t.word FROM orders CROSS JOIN UNNEST(split(customer, ' ')) AS t(word) ORDER BY id, word;
SELECT id, n, word FROM orders CROSS JOIN UNNEST(split(customer, ' ')) WITH ORDINALITY AS t(word, n) ORDER BY id, n;
SELECT id, word FROM orders LEFT JOIN UNNEST(split(customer, ' ')) AS t(word) ON true ORDER BY id, word;
SELECT day FROM UNNEST(sequence(DATE '2014-01-01', DATE '2014-01-03', INTERVAL '1' DAY)) AS t(day) ORDER BY 1;
SELECT d.day, coalesce(sum(o.sales), 0) AS s FROM UNNEST(sequence(DATE '2014-01-30', DATE '2014-02-01')) AS d(day) LEFT JOIN orders o ON o.day = d.day GROUP BY d.day ORDER BY 1;
SELECT id FROM orders TABLESAMPLE BERNOULLI (100) ORDER BY id LIMIT 1;
SELECT "id" FROM "orders" WHERE "region" = 'East' ORDER BY "id";
SELECT `id` FROM orders;
SELECT id FROM orders WHERE region = "East";
SELECT id FROM orders WHERE sales > '20';
SELECT id FROM orders WHERE id = '1';
SELECT id FROM orders WHERE id;
SELECT id FROM orders WHERE NULL;
SELECT id FROM orders WHERE true ORDER BY id LIMIT 1;
SELECT id FROM orders ORDER BY rand() LIMIT 0;
SELECT * EXCEPT (id) FROM orders;
SELECT TOP 3 id FROM orders;
SELECT id FROM orders LIMIT 2, 3;
SELECT id FROM orders LIMIT -1;
SELECT id FROM orders ORDER BY id LIMIT 2 OFFSET 2;
SELECT ifnull(region, 'x') FROM orders;
SELECT nvl(region, 'x') FROM orders;
SELECT isnull(region) FROM orders;
SELECT id::varchar FROM orders;
SELECT len(region) FROM orders;
SELECT datediff(day, shipped) FROM orders;
SELECT to_date(number) FROM orders;
SELECT getdate();
SELECT year(number) FROM orders;
SELECT sum(region) FROM orders;
SELECT avg(day) FROM orders;
SELECT region + 1 FROM orders;
SELECT day + 1 FROM orders;
SELECT day - DATE '2014-01-01' FROM orders ORDER BY id LIMIT 2;
SELECT upper(id) FROM orders;
SELECT concat(id, region) FROM orders;
SELECT substr(id, 1) FROM orders;
SELECT round(region) FROM orders;
SELECT id FROM orders WHERE day > '2014-01-01';
SELECT id FROM orders WHERE shipped < '2014-01-01';
SELECT id FROM orders WHERE day > TIMESTAMP '2015-12-31 00:00:00' ORDER BY id;
SELECT CAST(region AS integer) FROM orders;
SELECT TRY_CAST(region AS integer) FROM orders WHERE id = 1;
SELECT TRY(CAST(region AS integer)), TRY(1 / 0), TRY(1 + 1) FROM orders WHERE id = 1;
SELECT id FROM orders WHERE quantity > 0 AND 10 / quantity > 2 ORDER BY id;
SELECT id FROM orders WHERE 10 / quantity > 2 AND quantity > 0 ORDER BY id;
SELECT id, if(quantity > 0, 10 / quantity) FROM orders ORDER BY id;
SELECT id, CASE WHEN quantity = 0 THEN 0 ELSE 10 / quantity END FROM orders ORDER BY id;
SELECT id FROM orders WHERE quantity <> 0 OR 1 / 0 = 1;
SELECT region, count(*) FROM orders WHERE year(day) = 2014 GROUP BY region UNION ALL SELECT 'All', count(*) FROM orders WHERE year(day) = 2014 ORDER BY 1;
SELECT s.region, s.total, s.total / t.total FROM (SELECT region, sum(sales) AS total FROM orders GROUP BY region) s CROSS JOIN (SELECT sum(sales) AS total FROM orders) t ORDER BY 1;
SELECT max(sales) - min(sales) AS spread, sum(sales) / count(*) AS a, sum(sales) / count(sales) AS b FROM orders;
SELECT region, max(day) - min(day) AS span FROM orders GROUP BY region ORDER BY region;
SELECT to_unixtime(shipped), to_iso8601(shipped), to_iso8601(day), CAST(shipped AS varchar), shipped AT TIME ZONE 'UTC' FROM orders ORDER BY id LIMIT 2;
SELECT CAST(sales AS decimal(10, 1)), CAST(profit AS integer), CAST(profit AS double), CAST(sales AS varchar), CAST(sales AS bigint), CAST(profit AS varchar), CAST(quantity AS varchar(1)) FROM orders ORDER BY id;
SELECT greatest(sales, quantity), least(profit, quantity), abs(profit), sign(profit), ceil(sales), floor(profit), mod(id, 3), power(quantity, 2), sqrt(quantity) FROM orders ORDER BY id;
SELECT width_bucket(sales, 0, 1000, 10) AS bucket, count(*) FROM orders GROUP BY 1 ORDER BY 1;
SELECT bucket, count(*) FROM (SELECT CASE WHEN sales < 100 THEN '<100' WHEN sales < 500 THEN '100-500' ELSE '500+' END AS bucket FROM orders) GROUP BY bucket ORDER BY bucket;
SELECT corr(sales, quantity), covar_samp(sales, quantity), regr_slope(sales, quantity) FROM orders WHERE id IN (1, 2, 3);
SELECT a.category, b.category FROM (SELECT DISTINCT category FROM orders) a, (SELECT DISTINCT category FROM orders) b WHERE a.category < b.category ORDER BY 1, 2;
SELECT * FROM (VALUES (1, 'a'), (2, 'b')) AS t(n, s) JOIN orders ON n = id ORDER BY n;
SELECT customer, count(*) AS n FROM orders GROUP BY customer ORDER BY count(*) DESC, customer NULLS FIRST;
SELECT region, count(*) FROM orders GROUP BY region ORDER BY sum(sales) DESC, region;
SELECT region AS r FROM orders GROUP BY r;
SELECT upper(region) AS r, count(*) FROM orders GROUP BY r;
SELECT region, count(*) AS n FROM orders GROUP BY region HAVING n > 1;
SELECT sales AS s FROM orders WHERE s > 1;
SELECT count(*) FROM orders WHERE customer LIKE '%e%' ESCAPE '!';
SELECT count(*) FROM orders WHERE customer = 'ann lee';
SELECT element_at(split(number, '-'), -1), split(number, '-')[1], cardinality(split(customer, ' ')) FROM orders ORDER BY id;
SELECT json_extract_scalar('{"id": ' || CAST(id AS varchar) || '}', '$.id') FROM orders ORDER BY id LIMIT 2;
SELECT transform(array_agg(quantity ORDER BY id), q -> q * 2) FROM orders;
SELECT filter(array_agg(sales ORDER BY id), s -> s > 100), reduce(array_agg(quantity ORDER BY id), 0, (a, q) -> a + coalesce(q, 0), a -> a) FROM orders;
SELECT row(id, region) FROM orders ORDER BY id LIMIT 1;
SELECT region, approx_distinct(customer), checksum(id) IS NOT NULL FROM orders GROUP BY region ORDER BY region;
"""  # noqa: E501

_WITH = """
WITH t AS (SELECT 1 AS x) SELECT * FROM t;
WITH t(y) AS (SELECT 1 AS x) SELECT y, x FROM t;
WITH t(y) AS (SELECT 1 AS x) SELECT y FROM t;
WITH a AS (SELECT 1 AS x), b AS (SELECT x + 1 AS x FROM a) SELECT a.x, b.x FROM a, b;
WITH a AS (SELECT 1 AS x), a AS (SELECT 2 AS x) SELECT * FROM a;
WITH b AS (SELECT * FROM a), a AS (SELECT 1 AS x) SELECT * FROM b;
WITH t AS (SELECT 1 AS x) SELECT * FROM (WITH t AS (SELECT 2 AS x) SELECT * FROM t);
WITH t AS (SELECT 1 AS x UNION ALL SELECT 2) SELECT sum(x) FROM t;
WITH RECURSIVE t(n) AS (VALUES 1 UNION ALL SELECT n + 1 FROM t WHERE n < 5) SELECT sum(n) FROM t;
WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n * 2 FROM t WHERE n < 100) SELECT n FROM t ORDER BY n;
WITH RECURSIVE t(n) AS (VALUES 1 UNION ALL SELECT n + 1 FROM t) SELECT sum(n) FROM t;
WITH RECURSIVE t AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM t WHERE n < 3) SELECT n FROM t;
WITH t AS (VALUES 1, 2) SELECT * FROM t ORDER BY 1;
WITH t AS (VALUES (1, 'a')) SELECT _col1 FROM t;
WITH t(a, b) AS (VALUES (1, 'a')) SELECT a FROM t;
WITH t(a) AS (VALUES (1, 'a')) SELECT a FROM t;
WITH t(a, a) AS (VALUES (1, 'a')) SELECT a FROM t;
WITH Mixed AS (SELECT 1 AS Case_Of_Name) SELECT CASE_OF_NAME, mixed.case_of_name AS Other FROM MIXED;
WITH t AS (SELECT 1 AS x) SELECT x FROM t AS u;
WITH t AS (SELECT 1 AS x) SELECT t.x FROM t AS u;
WITH t AS (SELECT 1, 2) SELECT * FROM t;
WITH t AS (SELECT 1 AS x, 2 AS x) SELECT * FROM t;
WITH t AS (SELECT 1 AS x, 2 AS x) SELECT x FROM t;
"""


def analysts() -> Iterator[str]:
    """Queries of orders."""
    for query in _statements(_QUERIES):
        yield f"{_ORDERS}\n{query}"
    yield from _statements(_WITH)


def _statements(text: str) -> list[str]:
    return [line.removesuffix(";") for line in text.strip().split("\n")]
