-- How fast orders ship, by month and ship mode.
SELECT
    order_month,
    ship_mode,
    COUNT(DISTINCT order_id) AS orders, -- Orders shipped.
    MIN(ship_days) AS fastest, -- Fewest days from order to shipping.
    AVG(CAST(ship_days AS double)) AS mean_days, -- Mean days from order to shipping, over order lines.
    MAX(ship_days) AS slowest -- Most days from order to shipping.
FROM v_orders
GROUP BY order_month, ship_mode
