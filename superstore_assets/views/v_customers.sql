-- Customers over all months: who buys, how often, and whether it pays.
SELECT
    customer_id,
    MAX(customer_name) AS customer_name,
    COUNT(DISTINCT order_id) AS orders, -- Orders placed.
    MIN(order_date) AS first_order, -- Day of the first order.
    MAX(order_date) AS last_order, -- Day of the latest order.
    SUM(sales) AS sales, -- Sales in US dollars.
    SUM(profit) AS profit -- Profit in US dollars.
FROM v_orders
GROUP BY customer_id
