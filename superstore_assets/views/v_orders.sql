-- Order lines with real types. Text that is not what its column says fails the query: it never becomes NULL.
SELECT
    CAST(row_id AS bigint) AS row_id,
    order_id,
    CAST(order_date AS date) AS order_date,
    CAST(ship_date AS date) AS ship_date,
    date_diff('day', CAST(order_date AS date), CAST(ship_date AS date)) AS ship_days, -- Days from order to shipping.
    ship_mode,
    customer_id,
    customer_name,
    segment,
    country,
    city,
    state,
    NULLIF(CAST(postal_code AS varchar), '') AS postal_code,
    region,
    product_id,
    category,
    sub_category,
    product_name,
    CAST(sales AS decimal(18, 4)) AS sales,
    CAST(quantity AS bigint) AS quantity,
    CAST(discount AS decimal(5, 4)) AS discount,
    CAST(profit AS decimal(18, 4)) AS profit,
    CAST(year || '-' || month || '-01' AS date) AS order_month, -- First day of the month of the order.
    year,
    month
FROM orders
