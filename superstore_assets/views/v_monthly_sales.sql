-- What the dashboard reads: order lines by month, equal ones summed, with red, amber or green by the thresholds of the settings.
WITH lines AS (
    SELECT
        order_month,
        order_id,
        customer_name,
        product_name,
        category,
        sub_category,
        segment,
        region,
        state,
        ship_mode,
        COUNT(*) AS order_lines,
        SUM(sales) AS sales,
        SUM(profit) AS profit,
        SUM(quantity) AS quantity,
        SUM(discount) AS discounts,
        SUM(ship_days) AS ship_days
    FROM v_orders
    GROUP BY
        order_month, order_id, customer_name, product_name, category, sub_category, segment, region, state, ship_mode
),
judged AS (
    SELECT
        *,
        CAST(SUM(sales) OVER (PARTITION BY sub_category) AS double) AS sub_category_sales,
        CAST(SUM(profit) OVER (PARTITION BY sub_category) AS double) AS sub_category_profit,
        CAST(SUM(sales) OVER (PARTITION BY order_month) AS double) AS month_sales,
        CAST(SUM(profit) OVER (PARTITION BY order_month) AS double) AS month_profit,
        CAST(SUM(sales) OVER (PARTITION BY state) AS double) AS state_sales,
        CAST(SUM(profit) OVER (PARTITION BY state) AS double) AS state_profit,
        CAST(SUM(sales) OVER (PARTITION BY region, segment) AS double) AS region_segment_sales,
        CAST(SUM(profit) OVER (PARTITION BY region, segment) AS double) AS region_segment_profit
    FROM lines
)
SELECT
    order_month,
    order_id,
    customer_name,
    product_name,
    category,
    sub_category,
    segment,
    region,
    state,
    ship_mode,
    order_lines, -- Order lines.
    sales, -- Sales in US dollars, after discount.
    profit, -- Profit in US dollars.
    quantity, -- Pieces sold.
    discounts, -- Sum of the lines' discount fractions; divided by order_lines it is the mean discount.
    ship_days, -- Sum of the lines' days to shipping; divided by order_lines it is the mean.
    CASE
        WHEN sub_category_profit < ${red_below} * sub_category_sales THEN 'RED'
        WHEN sub_category_profit < ${amber_below} * sub_category_sales THEN 'AMBER'
        ELSE 'GREEN'
    END AS triage, -- RED, AMBER or GREEN: the sub-category's margin over all months.
    CASE
        WHEN month_profit < ${red_below} * month_sales THEN 'RED'
        WHEN month_profit < ${amber_below} * month_sales THEN 'AMBER'
        ELSE 'GREEN'
    END AS month_triage, -- RED, AMBER or GREEN: the month's margin.
    CASE
        WHEN state_profit < ${red_below} * state_sales THEN 'RED'
        WHEN state_profit < ${amber_below} * state_sales THEN 'AMBER'
        ELSE 'GREEN'
    END AS state_triage, -- RED, AMBER or GREEN: the state's margin over all months.
    CASE
        WHEN region_segment_profit < ${red_below} * region_segment_sales THEN 'RED'
        WHEN region_segment_profit < ${amber_below} * region_segment_sales THEN 'AMBER'
        ELSE 'GREEN'
    END AS region_segment_triage -- RED, AMBER or GREEN: the margin of the segment in the region over all months.
FROM judged
