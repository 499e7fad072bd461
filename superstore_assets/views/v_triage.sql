-- Red, amber or green: the margin of every month, sub-category, region and state against the thresholds of the settings.
WITH lines AS (
    SELECT 'month' AS kind, CAST(order_month AS varchar) AS subject, sales, profit FROM v_orders
    UNION ALL
    SELECT 'sub_category' AS kind, sub_category AS subject, sales, profit FROM v_orders
    UNION ALL
    SELECT 'region' AS kind, region AS subject, sales, profit FROM v_orders
    UNION ALL
    SELECT 'state' AS kind, state AS subject, sales, profit FROM v_orders
),
totals AS (
    SELECT kind, subject, COUNT(*) AS order_lines, SUM(sales) AS sales, SUM(profit) AS profit
    FROM lines
    GROUP BY kind, subject
)
SELECT
    kind, -- What is judged: month, sub_category, region or state.
    subject, -- Which one: '2014-01-01', 'Tables', 'West'.
    order_lines, -- Order lines in the sums.
    sales, -- Sales in US dollars.
    profit, -- Profit in US dollars.
    CAST(profit AS double) / NULLIF(CAST(sales AS double), 0e0) AS margin, -- Profit as a fraction of sales; NULL without sales.
    CASE
        WHEN CAST(profit AS double) < ${red_below} * CAST(sales AS double) THEN 'RED'
        WHEN CAST(profit AS double) < ${amber_below} * CAST(sales AS double) THEN 'AMBER'
        ELSE 'GREEN'
    END AS triage -- RED, AMBER or GREEN, by the margin thresholds of the settings.
FROM totals
