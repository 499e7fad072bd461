-- Products over all months. One product number may carry several names; each is a product of its own here.
SELECT
    product_id,
    product_name,
    category,
    sub_category,
    SUM(quantity) AS quantity, -- Pieces sold.
    SUM(sales) AS sales, -- Sales in US dollars.
    SUM(profit) AS profit -- Profit in US dollars.
FROM v_orders
GROUP BY product_id, product_name, category, sub_category
