-- The cube that the dashboard reads: sales by month, place, product group, segment and ship mode. Every measure may be summed.
WITH cells AS (
    SELECT
        order_month,
        region,
        state,
        category,
        sub_category,
        segment,
        ship_mode,
        COUNT(*) AS order_lines,
        SUM(sales) AS sales,
        SUM(profit) AS profit,
        SUM(quantity) AS quantity,
        SUM(discount) AS discounts,
        SUM(ship_days) AS ship_days
    FROM v_orders
    GROUP BY order_month, region, state, category, sub_category, segment, ship_mode
)
SELECT
    cells.order_month,
    cells.region,
    cells.state,
    cells.category,
    cells.sub_category,
    cells.segment,
    cells.ship_mode,
    cells.order_lines, -- Order lines.
    cells.sales, -- Sales in US dollars, after discount.
    cells.profit, -- Profit in US dollars.
    cells.quantity, -- Pieces sold.
    cells.discounts, -- Sum of the lines' discount fractions; divided by order_lines it is the mean discount.
    cells.ship_days, -- Sum of the lines' days to shipping; divided by order_lines it is the mean.
    of_sub_category.triage AS triage, -- RED, AMBER or GREEN: the sub-category's margin over all months.
    of_month.triage AS month_triage -- RED, AMBER or GREEN: the month's margin over everything.
FROM cells
JOIN v_triage AS of_sub_category
    ON of_sub_category.kind = 'sub_category' AND of_sub_category.subject = cells.sub_category
JOIN v_triage AS of_month
    ON of_month.kind = 'month' AND of_month.subject = CAST(cells.order_month AS varchar)
