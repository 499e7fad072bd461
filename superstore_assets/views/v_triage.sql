-- Red, amber or green for every month, sub-category, state, and segment in a region, as the dashboard shows it.
WITH judged AS (
    SELECT 'month' AS kind, CAST(order_month AS varchar) AS subject, month_triage AS triage, order_lines, sales, profit
    FROM v_monthly_sales
    UNION ALL
    SELECT 'sub_category' AS kind, sub_category AS subject, triage, order_lines, sales, profit
    FROM v_monthly_sales
    UNION ALL
    SELECT 'state' AS kind, state AS subject, state_triage AS triage, order_lines, sales, profit
    FROM v_monthly_sales
    UNION ALL
    SELECT
        'region_segment' AS kind, region || ', ' || segment AS subject, region_segment_triage AS triage, order_lines,
        sales, profit
    FROM v_monthly_sales
)
SELECT
    kind, -- What is judged: month, sub_category, state or region_segment.
    subject, -- Which one: '2014-01-01', 'Tables', 'Texas', 'West, Consumer'.
    triage, -- RED, AMBER or GREEN, by the margin thresholds of the settings.
    SUM(order_lines) AS order_lines, -- Order lines in the sums.
    SUM(sales) AS sales, -- Sales in US dollars.
    SUM(profit) AS profit, -- Profit in US dollars.
    CAST(SUM(profit) AS double) / NULLIF(CAST(SUM(sales) AS double), 0e0) AS margin -- Profit as a fraction of sales; NULL without sales.
FROM judged
GROUP BY kind, subject, triage
