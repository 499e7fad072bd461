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
SELECT count(*) FROM orders;
--= bb3c1918 [["_col0","bigint"]] [[8]]
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
SELECT * FROM orders ORDER BY id LIMIT 2;
--= 6a93847a [["id","integer"],["number","varchar(11)"],["customer","varchar(9)"],["region","varchar(7)"],["category","varchar(15)"],["day","date"],["sales","double"],["profit","decimal(5,2)"],["quantity","integer"],["shipped","timestamp(3)"]] [[1,"CA-2014-100","Ann Lee","East","Furniture","2014-01-03","261.5","41.91",2,"2014-01-05 10:30:00.000"],[2,"CA-2014-101","Bob Ray","West","Technology","2014-01-31","14.25","-6.87",3,"2014-02-02 08:00:00.500"]]
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
SELECT region, sum(sales) FROM orders GROUP BY region;
--= 70e01cc8 [["region","varchar(7)"],["_col1","double"]] [["South","957.75"],["Central","48.75"],["West","921.25"],["East","284.0"],[null,"0.0"]]
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
SELECT region, sum(sales) AS total, avg(profit) AS mean FROM orders GROUP BY 1 ORDER BY 2 DESC NULLS LAST, 1;
--= 94631edc [["region","varchar(7)"],["total","double"],["mean","decimal(5,2)"]] [["South","957.75","-383.03"],["West","921.25","41.93"],["East","284.0","14.81"],["Central","48.75","10.00"],[null,"0.0",null]]
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
SELECT Region, SUM(Sales) AS Total_Sales, Category FROM orders GROUP BY REGION, category ORDER BY total_sales, Region, Category;
--= 6248de9f [["Region","varchar(7)"],["Total_Sales","double"],["Category","varchar(15)"]] [[null,"0.0","Technology"],["East","22.5","Office Supplies"],["Central","48.75","Furniture"],["East","261.5","Furniture"],["West","921.25","Technology"],["South","957.75","Furniture"],["East",null,null]]
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
SELECT category, count(DISTINCT customer) AS customers FROM orders GROUP BY category HAVING count(*) > 1 ORDER BY category;
--= 3077bde3 [["category","varchar(15)"],["customers","bigint"]] [["Furniture",2],["Technology",2]]
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
SELECT year(day) AS y, month(day) AS m, sum(quantity) FROM orders GROUP BY year(day), month(day) ORDER BY y, m;
--= 32ce60d6 [["y","bigint"],["m","bigint"],["_col2","bigint"]] [[2014,1,5],[2014,2,5],[2015,2,5],[2015,12,6],[2016,2,0],[2016,3,null],[2017,11,7]]
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
SELECT date_trunc('month', day) AS month, sum(sales) FROM orders GROUP BY date_trunc('month', day) ORDER BY 1;
--= 9dfc1250 [["month","date"],["_col1","double"]] [["2014-01-01","275.75"],["2014-02-01","22.5"],["2015-02-01","957.75"],["2015-12-01","907.0"],["2016-02-01","0.0"],["2016-03-01",null],["2017-11-01","48.75"]]
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
SELECT date_format(day, '%Y-%m') AS ym, count(*) AS n FROM orders GROUP BY date_format(day, '%Y-%m') ORDER BY ym;
--= 5c99018c [["ym","varchar"],["n","bigint"]] [["2014-01",2],["2014-02",1],["2015-02",1],["2015-12",1],["2016-02",1],["2016-03",1],["2017-11",1]]
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
SELECT date_trunc('quarter', shipped), max(sales) FROM orders GROUP BY 1 ORDER BY 1;
--= 7574b5c8 [["_col0","timestamp(3)"],["_col1","double"]] [["2014-01-01 00:00:00.000","261.5"],["2016-01-01 00:00:00.000","907.0"],["2017-10-01 00:00:00.000","48.75"],[null,"957.75"]]
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
SELECT date_diff('day', day, CAST(shipped AS date)) AS days, count(*) FROM orders GROUP BY 1 ORDER BY 1;
--= 9d062825 [["days","bigint"],["_col1","bigint"]] [[1,2],[2,2],[3,1],[4,1],[null,2]]
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
SELECT id, date_add('day', 30, day) AS due, day + INTERVAL '1' MONTH AS next_month, day - INTERVAL '7' DAY AS week_before FROM orders ORDER BY id;
--= 630d7dcc [["id","integer"],["due","date"],["next_month","date"],["week_before","date"]] [[1,"2014-02-02","2014-02-03","2013-12-27"],[2,"2014-03-02","2014-02-28","2014-01-24"],[3,"2014-03-30","2014-03-28","2014-02-21"],[4,"2015-03-30","2015-03-28","2015-02-21"],[5,"2016-01-30","2016-01-31","2015-12-24"],[6,"2016-03-30","2016-03-29","2016-02-22"],[7,"2016-03-31","2016-04-01","2016-02-23"],[8,"2017-12-30","2017-12-30","2017-11-23"]]
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
SELECT id, shipped - INTERVAL '1' HOUR, shipped + INTERVAL '1' YEAR, shipped - CAST(day AS timestamp) FROM orders ORDER BY id;
--= 0a6c98c9 [["id","integer"],["_col1","timestamp(3)"],["_col2","timestamp(3)"],["_col3","interval day to second"]] [[1,"2014-01-05 09:30:00.000","2015-01-05 10:30:00.000","2 10:30:00.000"],[2,"2014-02-02 07:00:00.500","2015-02-02 08:00:00.500","2 08:00:00.500"],[3,"2014-03-03 22:59:59.999","2015-03-03 23:59:59.999","3 23:59:59.999"],[4,null,null,null],[5,"2015-12-31 23:00:00.000","2017-01-01 00:00:00.000","1 00:00:00.000"],[6,"2016-03-01 11:00:00.000","2017-03-01 12:00:00.000","1 12:00:00.000"],[7,null,null,null],[8,"2017-12-03 23:00:00.001","2018-12-04 00:00:00.001","4 00:00:00.001"]]
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
SELECT id FROM orders WHERE day BETWEEN DATE '2014-01-31' AND DATE '2015-02-28' ORDER BY id;
--= 02b5fe20 [["id","integer"]] [[2],[3],[4]]
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
SELECT id FROM orders WHERE day >= DATE '2016-01-01' AND day < DATE '2016-01-01' + INTERVAL '1' YEAR ORDER BY 1;
--= f20e000b [["id","integer"]] [[6],[7]]
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
SELECT id FROM orders WHERE shipped > TIMESTAMP '2014-02-02 08:00:00' ORDER BY id;
--= a4bc4699 [["id","integer"]] [[2],[3],[5],[6],[8]]
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
SELECT id FROM orders WHERE shipped >= DATE '2016-01-01' ORDER BY id;
--= 36c505fd [["id","integer"]] [[5],[6],[8]]
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
SELECT id FROM orders WHERE day = '2014-01-03';
--= 7c83eeed TYPE_MISMATCH
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
SELECT id FROM orders WHERE CAST(day AS varchar) LIKE '2014%' ORDER BY id;
--= a9744592 [["id","integer"]] [[1],[2],[3]]
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
SELECT id FROM orders WHERE extract(year FROM day) = 2014 AND extract(month FROM day) IN (1, 2) ORDER BY id DESC;
--= 8f58e29b [["id","integer"]] [[3],[2],[1]]
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
SELECT day_of_week(day), format_datetime(shipped, 'yyyy-MM-dd') FROM orders ORDER BY id;
--= ca1908d7 [["_col0","bigint"],["_col1","varchar"]] [[5,"2014-01-05"],[5,"2014-02-02"],[5,"2014-03-03"],[6,null],[4,"2016-01-01"],[1,"2016-03-01"],[2,null],[4,"2017-12-04"]]
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
SELECT last_day_of_month(day) = day AS is_last, count(*) FROM orders GROUP BY 1 ORDER BY 1;
--= 3635628c [["is_last","boolean"],["_col1","bigint"]] [[false,2],[true,6]]
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
SELECT CASE WHEN profit < 0 THEN 'RED' WHEN profit / sales < 0.1 THEN 'AMBER' ELSE 'GREEN' END AS light, count(*) FROM orders WHERE sales > 0 GROUP BY 1 ORDER BY 1;
--= ac5f1790 [["light","varchar(5)"],["_col1","bigint"]] [["GREEN",4],["RED",2]]
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
SELECT id, CASE region WHEN 'East' THEN 1 WHEN 'West' THEN 2 END AS code FROM orders ORDER BY id;
--= bc0ebb57 [["id","integer"],["code","integer"]] [[1,1],[2,2],[3,1],[4,null],[5,2],[6,null],[7,1],[8,null]]
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
SELECT sum(CASE WHEN region = 'East' THEN sales ELSE 0 END) AS east, sum(CASE WHEN region = 'West' THEN sales END) AS west, sum(if(region = 'South', 1)) AS south FROM orders;
--= 7972fc64 [["east","double"],["west","double"],["south","bigint"]] [["284.0","921.25",1]]
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
SELECT sum(profit) / sum(sales) AS margin, CAST(sum(profit) AS double) / sum(sales) FROM orders;
--= 5c1a02bd [["margin","double"],["_col1","double"]] [["-0.1106589804453487","-0.1106589804453487"]]
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
SELECT category, sum(profit) / nullif(sum(sales), 0) AS margin FROM orders GROUP BY category ORDER BY category;
--= a9edfc79 [["category","varchar(15)"],["margin","double"]] [["Furniture","-0.2611356466876972"],["Office Supplies","0.112"],["Technology","0.09101763907734056"],[null,null]]
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
SELECT category, round(100.0 * sum(sales) / sum(sum(sales)) OVER (), 2) AS share FROM orders GROUP BY category ORDER BY category;
--= 011c8cbf [["category","varchar(15)"],["share","double"]] [["Furniture","57.33"],["Office Supplies","1.02"],["Technology","41.65"],[null,null]]
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
SELECT category, round(avg(sales), 1), round(sum(profit), 1), round(CAST(sum(profit) AS double), 0) FROM orders GROUP BY category ORDER BY category;
--= e8e60332 [["category","varchar(15)"],["_col1","double"],["_col2","decimal(38,2)"],["_col3","double"]] [["Furniture","422.7","-331.10","-331.0"],["Office Supplies","22.5","2.50","3.0"],["Technology","307.1","83.90","84.0"],[null,null,"0.00","0.0"]]
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
SELECT id, profit / quantity FROM orders WHERE quantity > 0 ORDER BY id;
--= 4109371d [["id","integer"],["_col1","decimal(5,2)"]] [[1,"20.96"],[2,"-2.29"],[3,"0.50"],[4,"-76.61"],[5,"15.12"],[8,"1.43"]]
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
SELECT id, profit / quantity FROM orders ORDER BY id;
--= 6b60cda5 [["id","integer"],["_col1","decimal(5,2)"]] [[1,"20.96"],[2,"-2.29"],[3,"0.50"],[4,"-76.61"],[5,"15.12"],[6,null],[7,null],[8,"1.43"]]
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
SELECT id, sales / quantity FROM orders ORDER BY id;
--= b8222eab [["id","integer"],["_col1","double"]] [[1,"130.75"],[2,"4.75"],[3,"4.5"],[4,"191.55"],[5,"151.16666666666666"],[6,"NaN"],[7,null],[8,"6.964285714285714"]]
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
SELECT id, quantity / 2, quantity % 2, quantity / 2.0, quantity * 1.5, -quantity FROM orders ORDER BY id;
--= 1cb38f11 [["id","integer"],["_col1","integer"],["_col2","integer"],["_col3","double"],["_col4","double"],["_col5","integer"]] [[1,1,0,"1.0","3.0",-2],[2,1,1,"1.5","4.5",-3],[3,2,1,"2.5","7.5",-5],[4,2,1,"2.5","7.5",-5],[5,3,0,"3.0","9.0",-6],[6,0,0,"0.0","0.0",0],[7,null,null,null,null,null],[8,3,1,"3.5","10.5",-7]]
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
SELECT id, profit * quantity AS p, profit + 1, profit * 0.5, profit * DECIMAL '0.5', profit - sales FROM orders ORDER BY id;
--= ae62e89c [["id","integer"],["p","decimal(15,2)"],["_col2","decimal(13,2)"],["_col3","double"],["_col4","decimal(6,3)"],["_col5","double"]] [[1,"83.82","42.91","20.955","20.955","-219.59"],[2,"-20.61","-5.87","-3.435","-3.435","-21.12"],[3,"12.60","3.52","1.26","1.260","-19.98"],[4,"-1915.15","-382.03","-191.515","-191.515","-1340.78"],[5,"544.32","91.72","45.36","45.360","-816.28"],[6,null,null,null,null,null],[7,null,"1.00","0.0","0.000",null],[8,"70.00","11.00","5.0","5.000","-38.75"]]
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
SELECT min(day), max(day), min(customer), max(customer), min(profit), max(sales) FROM orders;
--= ab74ad56 [["_col0","date"],["_col1","date"],["_col2","varchar(9)"],["_col3","varchar(9)"],["_col4","decimal(5,2)"],["_col5","double"]] [["2014-01-03","2017-11-30","Ann Lee","Çelik Öz","-383.03","957.75"]]
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
SELECT count(customer), count(*), count(DISTINCT region), count_if(sales > 20), sum(quantity), avg(quantity) FROM orders;
--= ac592aa9 [["_col0","bigint"],["_col1","bigint"],["_col2","bigint"],["_col3","bigint"],["_col4","bigint"],["_col5","double"]] [[7,8,4,5,28,"4.0"]]
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
SELECT stddev(sales), variance(quantity), stddev_pop(profit) FROM orders WHERE id < 4;
--= 8bf51116 [["_col0","double"],["_col1","double"],["_col2","double"]] [["140.4288817634511","2.333333333333333","21.132472642830983"]]
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
SELECT approx_distinct(region) FROM orders;
--= e8f231af [["_col0","bigint"]] [[4]]
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
SELECT approx_percentile(sales, 0.5) FROM orders;
--= 9b271579 [["_col0","double"]] [["48.75"]]
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
SELECT max_by(customer, sales), min_by(number, day), max_by(id, profit) FROM orders;
--= bf560627 [["_col0","varchar(9)"],["_col1","varchar(11)"],["_col2","integer"]] [["Çelik Öz","CA-2014-100",5]]
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
SELECT array_agg(id ORDER BY sales DESC) FROM orders WHERE region = 'East';
--= ee3c6c48 [["_col0","array(integer)"]] [[[1,3,7]]]
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
SELECT region, array_agg(DISTINCT category ORDER BY category) FROM orders GROUP BY region ORDER BY region;
--= 91f35948 [["region","varchar(7)"],["_col1","array(varchar(15))"]] [["Central",["Furniture"]],["East",["Furniture","Office Supplies",null]],["South",["Furniture"]],["West",["Technology"]],[null,["Technology"]]]
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
SELECT region, array_join(array_agg(number ORDER BY id), ', ') AS numbers FROM orders GROUP BY region ORDER BY region;
--= ccde2d5c [["region","varchar(7)"],["numbers","varchar"]] [["Central","CA-2017-107"],["East","CA-2014-100, US-2014-102, US-2016-106"],["South","CA-2015-103"],["West","CA-2014-101, CA-2015-104"],[null,"US-2016-105"]]
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
SELECT region, listagg(number, ';') WITHIN GROUP (ORDER BY id DESC) FROM orders GROUP BY region ORDER BY region;
--= 9278324d [["region","varchar(7)"],["_col1","varchar"]] [["Central","CA-2017-107"],["East","US-2016-106;US-2014-102;CA-2014-100"],["South","CA-2015-103"],["West","CA-2015-104;CA-2014-101"],[null,"US-2016-105"]]
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
SELECT region, map_agg(id, sales) FROM orders GROUP BY region ORDER BY region;
--= e9d15b9a [["region","varchar(7)"],["_col1","map(integer, double)"]] [["Central",{"8":"48.75"}],["East",{"1":"261.5","3":"22.5","7":null}],["South",{"4":"957.75"}],["West",{"2":"14.25","5":"907.0"}],[null,{"6":"0.0"}]]
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
SELECT region, histogram(category) FROM orders WHERE category IS NOT NULL GROUP BY region ORDER BY region;
--= 08996571 [["region","varchar(7)"],["_col1","map(varchar(15), bigint)"]] [["Central",{"Furniture":1}],["East",{"Office Supplies":1,"Furniture":1}],["South",{"Furniture":1}],["West",{"Technology":2}],[null,{"Technology":1}]]
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
SELECT arbitrary(region) FROM orders WHERE region = 'East';
--= 40edafcd [["_col0","varchar(7)"]] [["East"]]
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
SELECT bool_and(sales > 10), bool_or(sales > 900), every(quantity IS NOT NULL) FROM orders;
--= f6235ad6 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"]] [[false,true,false]]
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
SELECT DISTINCT region FROM orders ORDER BY region;
--= 51252c77 [["region","varchar(7)"]] [["Central"],["East"],["South"],["West"],[null]]
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
SELECT DISTINCT region, category FROM orders ORDER BY 1 NULLS FIRST, 2 DESC;
--= 08e193f2 [["region","varchar(7)"],["category","varchar(15)"]] [[null,"Technology"],["Central","Furniture"],["East","Office Supplies"],["East","Furniture"],["East",null],["South","Furniture"],["West","Technology"]]
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
SELECT DISTINCT upper(region) FROM orders ORDER BY upper(region);
--= aa6b2481 [["_col0","varchar(7)"]] [["CENTRAL"],["EAST"],["SOUTH"],["WEST"],[null]]
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
SELECT DISTINCT region FROM orders ORDER BY id;
--= 95b44ba8 EXPRESSION_NOT_IN_DISTINCT
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
SELECT count(DISTINCT region), count(DISTINCT category) FROM orders;
--= 28d2d0da [["_col0","bigint"],["_col1","bigint"]] [[4,3]]
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
SELECT count(DISTINCT lower(trim(customer))) FROM orders;
--= 2c784b55 [["_col0","bigint"]] [[4]]
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
SELECT lower(trim(customer)) AS c, sum(sales) FROM orders GROUP BY lower(trim(customer)) ORDER BY 1;
--= 58edf5b6 [["c","varchar(9)"],["_col1","double"]] [["ann lee","332.75"],["bob ray","14.25"],["dee  fox",null],["çelik öz","957.75"],[null,"907.0"]]
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
SELECT trim(regexp_replace(customer, '\s+', ' ')) AS name, length(customer) FROM orders ORDER BY id;
--= fd87fbeb [["name","varchar(49)"],["_col1","bigint"]] [["Ann Lee",7],["Bob Ray",7],["Ann Lee",7],["Çelik Öz",8],[null,null],["bob ray",7],["Dee Fox",9],["Ann Lee",7]]
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
SELECT upper(substr(customer, 1, 1)) || lower(substr(customer, 2)) AS name FROM orders ORDER BY id;
--= e64640ec [["name","varchar"]] [["Ann lee"],["Bob ray"],["Ann lee"],["Çelik öz"],[null],["Bob ray"],["Dee  fox "],["Ann lee"]]
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
SELECT split_part(customer, ' ', 1) AS first, split_part(customer, ' ', 2) AS last, split(customer, ' ') FROM orders ORDER BY id;
--= 6f35a5a3 [["first","varchar(9)"],["last","varchar(9)"],["_col2","array(varchar(9))"]] [["Ann","Lee",["Ann","Lee"]],["Bob","Ray",["Bob","Ray"]],["Ann","Lee",["Ann","Lee"]],["Çelik","Öz",["Çelik","Öz"]],[null,null,null],["bob","ray",["bob","ray"]],["Dee","",["Dee","","Fox",""]],["Ann","Lee",["Ann","Lee"]]]
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
SELECT split_part(number, '-', 2) AS year, regexp_extract(number, '-(\d+)$', 1) AS n, substring(number FROM 1 FOR 2) FROM orders ORDER BY id;
--= 798652af [["year","varchar(11)"],["n","varchar(11)"],["_col2","varchar(11)"]] [["2014","100","CA"],["2014","101","CA"],["2014","102","US"],["2015","103","CA"],["2015","104","CA"],["2016","105","US"],["2016","106","US"],["2017","107","CA"]]
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
SELECT customer || ' (' || region || ')' AS label, concat(number, '/', CAST(id AS varchar)) FROM orders ORDER BY id;
--= ae15d141 [["label","varchar"],["_col1","varchar"]] [["Ann Lee (East)","CA-2014-100/1"],["Bob Ray (West)","CA-2014-101/2"],["Ann Lee (East)","US-2014-102/3"],["Çelik Öz (South)","CA-2015-103/4"],[null,"CA-2015-104/5"],[null,"US-2016-105/6"],["Dee  Fox  (East)","US-2016-106/7"],["Ann Lee (Central)","CA-2017-107/8"]]
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
SELECT coalesce(customer, 'unknown') AS customer, coalesce(region, category, 'none'), nullif(quantity, 0) FROM orders ORDER BY id;
--= ca8faf6c [["customer","varchar(9)"],["_col1","varchar(15)"],["_col2","integer"]] [["Ann Lee","East",2],["Bob Ray","West",3],["Ann Lee","East",5],["Çelik Öz","South",5],["unknown","West",6],["bob ray","Technology",null],["Dee  Fox ","East",null],["Ann Lee","Central",7]]
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
SELECT replace(number, '-', ''), strpos(number, '2014'), reverse(region), lpad(CAST(id AS varchar), 3, '0') FROM orders ORDER BY id;
--= ba886441 [["_col0","varchar(11)"],["_col1","bigint"],["_col2","varchar(7)"],["_col3","varchar"]] [["CA2014100",4,"tsaE","001"],["CA2014101",4,"tseW","002"],["US2014102",4,"tsaE","003"],["CA2015103",0,"htuoS","004"],["CA2015104",0,"tseW","005"],["US2016105",0,null,"006"],["US2016106",0,"tsaE","007"],["CA2017107",0,"lartneC","008"]]
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
SELECT number FROM orders WHERE number LIKE 'CA-%' AND customer NOT LIKE '%Lee' ORDER BY 1;
--= d700fb53 [["number","varchar(11)"]] [["CA-2014-101"],["CA-2015-103"]]
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
SELECT number FROM orders WHERE regexp_like(number, '^US-201[67]') ORDER BY 1;
--= 168d6d53 [["number","varchar(11)"]] [["US-2016-105"],["US-2016-106"]]
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
SELECT id FROM orders WHERE lower(customer) = 'bob ray' ORDER BY id;
--= 9f023876 [["id","integer"]] [[2],[6]]
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
SELECT id FROM orders WHERE customer IS NULL OR region IS NULL OR category IS NULL ORDER BY id;
--= 3fc10ab8 [["id","integer"]] [[5],[6],[7]]
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
SELECT id FROM orders WHERE region <> 'East' ORDER BY id;
--= de83ebfe [["id","integer"]] [[2],[4],[5],[8]]
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
SELECT id FROM orders WHERE NOT (region = 'East') ORDER BY id;
--= e0a8ef47 [["id","integer"]] [[2],[4],[5],[8]]
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
SELECT id FROM orders WHERE region NOT IN ('East', 'West') ORDER BY id;
--= 2335053f [["id","integer"]] [[4],[8]]
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
SELECT id FROM orders WHERE region NOT IN ('East', NULL) ORDER BY id;
--= bda07fc2 [["id","integer"]] []
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
SELECT id FROM orders WHERE region IN ('East', NULL) ORDER BY id;
--= 162a2294 [["id","integer"]] [[1],[3],[7]]
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
SELECT id FROM orders WHERE region IS DISTINCT FROM 'East' ORDER BY id;
--= 72067a37 [["id","integer"]] [[2],[4],[5],[6],[8]]
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
SELECT id FROM orders WHERE sales > 20 AND sales < 1000 OR quantity = 0 ORDER BY id;
--= ebaebc80 [["id","integer"]] [[1],[3],[4],[5],[6],[8]]
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
SELECT id FROM orders WHERE quantity BETWEEN 3 AND 5 ORDER BY id;
--= 329bbae1 [["id","integer"]] [[2],[3],[4]]
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
SELECT id FROM orders WHERE quantity NOT BETWEEN 3 AND 5 ORDER BY id;
--= 8579f6e5 [["id","integer"]] [[1],[5],[6],[8]]
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
SELECT id FROM orders WHERE (region, category) IN (('East', 'Furniture'), ('West', 'Technology')) ORDER BY id;
--= 5a099c1b [["id","integer"]] [[1],[2],[5]]
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
SELECT id, sales FROM orders ORDER BY sales DESC LIMIT 3;
--= 4377a913 [["id","integer"],["sales","double"]] [[4,"957.75"],[5,"907.0"],[1,"261.5"]]
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
SELECT id, sales FROM orders ORDER BY sales, id OFFSET 2 LIMIT 3;
--= 9e1ca1d6 [["id","integer"],["sales","double"]] [[3,"22.5"],[8,"48.75"],[1,"261.5"]]
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
SELECT id FROM orders ORDER BY region, id FETCH FIRST 3 ROWS ONLY;
--= 6adb0808 [["id","integer"]] [[8],[1],[3]]
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
SELECT id FROM orders ORDER BY category FETCH FIRST 1 ROW WITH TIES;
--= 57cb90a1 [["id","integer"]] [[1],[4],[8]]
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
SELECT id FROM orders ORDER BY id OFFSET 6 ROWS;
--= d14b2b5b [["id","integer"]] [[7],[8]]
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
SELECT id FROM orders ORDER BY id LIMIT ALL;
--= 7114a3e8 [["id","integer"]] [[1],[2],[3],[4],[5],[6],[7],[8]]
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
SELECT id FROM orders ORDER BY id LIMIT 0;
--= 417758b9 [["id","integer"]] []
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
SELECT id, sales AS s FROM orders ORDER BY s * -1, id;
--= ef9436f2 [["id","integer"],["s","double"]] [[4,"957.75"],[5,"907.0"],[1,"261.5"],[8,"48.75"],[3,"22.5"],[2,"14.25"],[6,"0.0"],[7,null]]
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
SELECT id, region FROM orders ORDER BY region NULLS FIRST, id DESC;
--= 5adc8dd0 [["id","integer"],["region","varchar(7)"]] [[6,null],[8,"Central"],[7,"East"],[3,"East"],[1,"East"],[4,"South"],[5,"West"],[2,"West"]]
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
SELECT id, region FROM orders ORDER BY 3;
--= 25b24cd4 INVALID_COLUMN_REFERENCE
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
SELECT id AS region, region AS id FROM orders ORDER BY id, 1;
--= ae0e6b85 [["region","integer"],["id","varchar(7)"]] [[8,"Central"],[1,"East"],[3,"East"],[7,"East"],[4,"South"],[2,"West"],[5,"West"],[6,null]]
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
SELECT o.id, c.segment FROM orders o JOIN customers c ON o.customer = c.customer ORDER BY o.id;
--= 4fde51d1 [["id","integer"],["segment","varchar(9)"]] [[1,"Consumer"],[2,"Corporate"],[3,"Consumer"],[4,null],[8,"Consumer"]]
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
SELECT o.id, c.segment FROM orders o LEFT JOIN customers c ON o.customer = c.customer ORDER BY o.id;
--= eea21626 [["id","integer"],["segment","varchar(9)"]] [[1,"Consumer"],[2,"Corporate"],[3,"Consumer"],[4,null],[5,null],[6,null],[7,null],[8,"Consumer"]]
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
SELECT c.customer, o.id FROM orders o RIGHT JOIN customers c ON o.customer = c.customer ORDER BY 1, 2;
--= 38de6723 [["customer","varchar(8)"],["id","integer"]] [["Ann Lee",1],["Ann Lee",3],["Ann Lee",8],["Bob Ray",2],["Eve Sun",null],["Çelik Öz",4]]
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
SELECT c.customer, o.id FROM orders o FULL OUTER JOIN customers c ON o.customer = c.customer ORDER BY 1, 2;
--= a8828889 [["customer","varchar(8)"],["id","integer"]] [["Ann Lee",1],["Ann Lee",3],["Ann Lee",8],["Bob Ray",2],["Eve Sun",null],["Çelik Öz",4],[null,5],[null,6],[null,7]]
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
SELECT customer, id, segment FROM orders JOIN customers USING (customer) ORDER BY id;
--= 7d9cba76 [["customer","varchar(9)"],["id","integer"],["segment","varchar(9)"]] [["Ann Lee",1,"Consumer"],["Bob Ray",2,"Corporate"],["Ann Lee",3,"Consumer"],["Çelik Öz",4,null],["Ann Lee",8,"Consumer"]]
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
SELECT * FROM orders JOIN customers USING (customer) ORDER BY id LIMIT 1;
--= 6884a44c [["customer","varchar(9)"],["id","integer"],["number","varchar(11)"],["region","varchar(7)"],["category","varchar(15)"],["day","date"],["sales","double"],["profit","decimal(5,2)"],["quantity","integer"],["shipped","timestamp(3)"],["segment","varchar(9)"],["city","varchar(5)"]] [["Ann Lee",1,"CA-2014-100","East","Furniture","2014-01-03","261.5","41.91",2,"2014-01-05 10:30:00.000","Consumer","Oslo"]]
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
SELECT customer FROM orders, customers;
--= 71a85470 AMBIGUOUS_NAME
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
SELECT orders.customer, customers.customer FROM orders, customers WHERE orders.customer = customers.customer AND city IS NOT NULL ORDER BY id;
--= 9e5f9988 [["customer","varchar(9)"],["customer","varchar(8)"]] [["Ann Lee","Ann Lee"],["Ann Lee","Ann Lee"],["Çelik Öz","Çelik Öz"],["Ann Lee","Ann Lee"]]
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
SELECT count(*) FROM orders CROSS JOIN customers;
--= 7a9f21f8 [["_col0","bigint"]] [[32]]
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
SELECT count(*) FROM orders a JOIN orders b ON a.region = b.region AND a.id < b.id;
--= aeadf971 [["_col0","bigint"]] [[4]]
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
SELECT a.id, b.id FROM orders a JOIN orders b ON a.day = b.day + INTERVAL '365' DAY ORDER BY 1;
--= a13c5bda [["id","integer"],["id","integer"]] [[4,3]]
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
SELECT o.id FROM orders o LEFT JOIN customers c ON o.customer = c.customer WHERE c.customer IS NULL ORDER BY o.id;
--= dc0dceb0 [["id","integer"]] [[5],[6],[7]]
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
SELECT o.id FROM orders o LEFT JOIN customers c ON o.customer = c.customer AND c.segment = 'Consumer' WHERE c.city IS NOT NULL ORDER BY o.id;
--= b0b87c0c [["id","integer"]] [[1],[3],[8]]
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
SELECT c.segment, count(o.id) AS n, sum(o.sales) AS s FROM customers c LEFT JOIN orders o ON o.customer = c.customer GROUP BY c.segment ORDER BY 1;
--= 62afd989 [["segment","varchar(9)"],["n","bigint"],["s","double"]] [["Consumer",3,"332.75"],["Corporate",1,"14.25"],[null,1,"957.75"]]
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
SELECT o.id, c.* FROM orders o LEFT JOIN customers c ON o.customer = c.customer ORDER BY o.id;
--= 4da19aad [["id","integer"],["customer","varchar(8)"],["segment","varchar(9)"],["city","varchar(5)"]] [[1,"Ann Lee","Consumer","Oslo"],[2,"Bob Ray","Corporate",null],[3,"Ann Lee","Consumer","Oslo"],[4,"Çelik Öz",null,"İzmir"],[5,null,null,null],[6,null,null,null],[7,null,null,null],[8,"Ann Lee","Consumer","Oslo"]]
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
SELECT id FROM orders WHERE customer IN (SELECT customer FROM customers WHERE segment = 'Consumer') ORDER BY id;
--= f8af12f9 [["id","integer"]] [[1],[3],[8]]
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
SELECT id FROM orders WHERE customer NOT IN (SELECT customer FROM customers WHERE segment = 'Consumer') ORDER BY id;
--= f6493295 [["id","integer"]] [[2],[4],[6],[7]]
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
SELECT id FROM orders WHERE region NOT IN (SELECT city FROM customers) ORDER BY id;
--= 934ec41d [["id","integer"]] []
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
SELECT id FROM orders o WHERE EXISTS (SELECT 1 FROM customers c WHERE c.customer = o.customer) ORDER BY id;
--= f2be49fa [["id","integer"]] [[1],[2],[3],[4],[8]]
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
SELECT id FROM orders o WHERE NOT EXISTS (SELECT 1 FROM customers c WHERE c.customer = o.customer AND c.city = 'Oslo') ORDER BY id;
--= 7caf3f9f [["id","integer"]] [[2],[4],[5],[6],[7]]
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
SELECT id FROM orders WHERE sales > (SELECT avg(sales) FROM orders) ORDER BY id;
--= 9a602bb4 [["id","integer"]] [[4],[5]]
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
SELECT id, sales - (SELECT avg(sales) FROM orders) AS above FROM orders WHERE id < 4 ORDER BY id;
--= ae5c771d [["id","integer"],["above","double"]] [[1,"-54.46428571428572"],[2,"-301.7142857142857"],[3,"-293.4642857142857"]]
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
SELECT o.id, (SELECT max(sales) FROM orders i WHERE i.region = o.region) AS best FROM orders o ORDER BY o.id;
--= e36aeb8b [["id","integer"],["best","double"]] [[1,"261.5"],[2,"907.0"],[3,"261.5"],[4,"957.75"],[5,"907.0"],[6,null],[7,"261.5"],[8,"48.75"]]
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
SELECT o.id, (SELECT segment FROM customers c WHERE c.customer = o.customer) AS segment FROM orders o ORDER BY o.id;
--= 86dbb031 [["id","integer"],["segment","varchar(9)"]] [[1,"Consumer"],[2,"Corporate"],[3,"Consumer"],[4,null],[5,null],[6,null],[7,null],[8,"Consumer"]]
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
SELECT o.id FROM orders o WHERE o.sales = (SELECT max(i.sales) FROM orders i WHERE i.region = o.region) ORDER BY o.id;
--= 921e8848 [["id","integer"]] [[1],[4],[5],[8]]
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
SELECT o.id, (SELECT count(*) FROM orders i WHERE i.region = o.region AND i.id <= o.id) AS nth FROM orders o ORDER BY o.id;
--= 9a5844c1 [["id","integer"],["nth","bigint"]] [[1,1],[2,1],[3,2],[4,1],[5,2],[6,0],[7,3],[8,1]]
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
SELECT (SELECT id FROM orders);
--= 433dc451 SUBQUERY_MULTIPLE_ROWS
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
SELECT (SELECT id FROM orders WHERE id > 99);
--= b35109fe [["_col0","integer"]] [[null]]
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
SELECT (SELECT id, sales FROM orders WHERE id = 1);
--= 502ba443 [["_col0","row(id integer, sales double)"]] [[[1,"261.5"]]]
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
SELECT id FROM orders WHERE sales > ALL (SELECT sales FROM orders WHERE region = 'East' AND sales IS NOT NULL) ORDER BY id;
--= 3faf4d4e [["id","integer"]] [[4],[5]]
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
SELECT id FROM orders WHERE sales = ANY (SELECT max(sales) FROM orders) ORDER BY id;
--= 54858e71 [["id","integer"]] [[4]]
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
SELECT id FROM orders WHERE region = SOME (SELECT 'East') ORDER BY id;
--= 72ffd54b [["id","integer"]] [[1],[3],[7]]
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
SELECT region FROM orders UNION SELECT city FROM customers ORDER BY 1;
--= 9b80480e [["region","varchar(7)"]] [["Central"],["East"],["Oslo"],["Rome"],["South"],["West"],["İzmir"],[null]]
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
SELECT region FROM orders UNION ALL SELECT segment FROM customers ORDER BY 1;
--= 59e5253b [["region","varchar(9)"]] [["Central"],["Consumer"],["Consumer"],["Corporate"],["East"],["East"],["East"],["South"],["West"],["West"],[null],[null]]
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
SELECT customer FROM orders INTERSECT SELECT customer FROM customers ORDER BY 1;
--= 3cc85b27 [["customer","varchar(9)"]] [["Ann Lee"],["Bob Ray"],["Çelik Öz"]]
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
SELECT customer FROM orders EXCEPT SELECT customer FROM customers ORDER BY 1;
--= f707b8d2 [["customer","varchar(9)"]] [["Dee  Fox "],["bob ray"],[null]]
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
SELECT customer FROM customers EXCEPT SELECT customer FROM orders;
--= c5726351 [["customer","varchar(9)"]] [["Eve Sun"]]
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
SELECT region, 1 AS n FROM orders WHERE id = 1 UNION ALL SELECT 'total', count(*) FROM orders;
--= 9a145365 [["region","varchar(7)"],["n","bigint"]] [["total",8],["East",1]]
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
SELECT id FROM orders UNION ALL SELECT sales FROM orders;
--= e10315e8 [["id","double"]] [["261.5"],["14.25"],["22.5"],["957.75"],["907.0"],["0.0"],[null],["48.75"],["1.0"],["2.0"],["3.0"],["4.0"],["5.0"],["6.0"],["7.0"],["8.0"]]
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
SELECT id FROM orders UNION SELECT region FROM orders;
--= e86cd675 TYPE_MISMATCH
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
SELECT id, region FROM orders UNION SELECT id FROM orders;
--= fadced75 TYPE_MISMATCH
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
SELECT a.region, a.n FROM (SELECT region, count(*) AS n FROM orders GROUP BY region) a WHERE a.n > 1 ORDER BY 1;
--= 8bc4f65b [["region","varchar(7)"],["n","bigint"]] [["East",3],["West",2]]
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
SELECT avg(n) FROM (SELECT count(*) AS n FROM orders GROUP BY region);
--= 9d278710 [["_col0","double"]] [["1.6"]]
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
SELECT region, n FROM (SELECT region, count(*) FROM orders GROUP BY region) AS t(region, n) ORDER BY n DESC, region LIMIT 2;
--= 8f9a9964 [["region","varchar(7)"],["n","bigint"]] [["East",3],["West",2]]
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
SELECT id, row_number() OVER (PARTITION BY region ORDER BY sales DESC) AS rn FROM orders ORDER BY id;
--= d38e503d [["id","integer"],["rn","bigint"]] [[1,1],[2,2],[3,2],[4,1],[5,1],[6,1],[7,3],[8,1]]
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
SELECT * FROM (SELECT id, region, row_number() OVER (PARTITION BY region ORDER BY sales DESC, id) AS rn FROM orders) WHERE rn = 1 ORDER BY region;
--= dfeb3fac [["id","integer"],["region","varchar(7)"],["rn","bigint"]] [[8,"Central",1],[1,"East",1],[4,"South",1],[5,"West",1],[6,null,1]]
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
SELECT id, rank() OVER (ORDER BY quantity DESC) AS r, dense_rank() OVER (ORDER BY quantity) AS d, ntile(3) OVER (ORDER BY id) AS n FROM orders ORDER BY id;
--= 2fdf43b3 [["id","integer"],["r","bigint"],["d","bigint"],["n","bigint"]] [[1,6,2,1],[2,5,3,1],[3,3,4,1],[4,3,4,2],[5,2,5,2],[6,7,1,2],[7,8,7,3],[8,1,6,3]]
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
SELECT id, sum(sales) OVER (ORDER BY day) AS running, sum(sales) OVER (PARTITION BY year(day)) AS year_total FROM orders ORDER BY id;
--= d052a9c7 [["id","integer"],["running","double"],["year_total","double"]] [[1,"261.5","298.25"],[2,"275.75","298.25"],[3,"298.25","298.25"],[4,"1256.0","1864.75"],[5,"2163.0","1864.75"],[6,"2163.0","0.0"],[7,"2163.0","0.0"],[8,"2211.75","48.75"]]
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
SELECT id, avg(sales) OVER (ORDER BY day ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS moving FROM orders ORDER BY id;
--= 38de9f9c [["id","integer"],["moving","double"]] [[1,"261.5"],[2,"137.875"],[3,"99.41666666666667"],[4,"331.5"],[5,"629.0833333333334"],[6,"621.5833333333334"],[7,"453.5"],[8,"24.375"]]
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
SELECT id, lag(sales) OVER (ORDER BY day) AS before, sales - lag(sales) OVER (ORDER BY day) AS change, lead(day, 1) OVER (ORDER BY day) AS next FROM orders ORDER BY id;
--= d068b8f5 [["id","integer"],["before","double"],["change","double"],["next","date"]] [[1,null,null,"2014-01-31"],[2,"261.5","-247.25","2014-02-28"],[3,"14.25","8.25","2015-02-28"],[4,"22.5","935.25","2015-12-31"],[5,"957.75","-50.75","2016-02-29"],[6,"907.0","-907.0","2016-03-01"],[7,"0.0",null,"2017-11-30"],[8,null,null,null]]
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
SELECT id, lag(sales, 1, 0) OVER (PARTITION BY customer ORDER BY day), first_value(day) OVER (PARTITION BY customer ORDER BY day), last_value(day) OVER (PARTITION BY customer ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) FROM orders ORDER BY id;
--= f2e70b27 [["id","integer"],["_col1","double"],["_col2","date"],["_col3","date"]] [[1,"0.0","2014-01-03","2017-11-30"],[2,"0.0","2014-01-31","2014-01-31"],[3,"261.5","2014-01-03","2017-11-30"],[4,"0.0","2015-02-28","2015-02-28"],[5,"0.0","2015-12-31","2015-12-31"],[6,"0.0","2016-02-29","2016-02-29"],[7,"0.0","2016-03-01","2016-03-01"],[8,"22.5","2014-01-03","2017-11-30"]]
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
SELECT region, sum(sales) AS s, rank() OVER (ORDER BY sum(sales) DESC) AS r FROM orders GROUP BY region ORDER BY r, region;
--= 8f4424e1 [["region","varchar(7)"],["s","double"],["r","bigint"]] [["South","957.75",1],["West","921.25",2],["East","284.0",3],["Central","48.75",4],[null,"0.0",5]]
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
SELECT y, s, s - lag(s) OVER (ORDER BY y) AS growth FROM (SELECT year(day) AS y, sum(sales) AS s FROM orders GROUP BY year(day)) ORDER BY y;
--= f2ca366d [["y","bigint"],["s","double"],["growth","double"]] [[2014,"298.25",null],[2015,"1864.75","1566.5"],[2016,"0.0","-1864.75"],[2017,"48.75","48.75"]]
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
SELECT id, count(*) OVER () AS n, count(region) OVER () AS regions, max(sales) OVER (PARTITION BY region) - sales AS gap FROM orders ORDER BY id;
--= aad222f2 [["id","integer"],["n","bigint"],["regions","bigint"],["gap","double"]] [[1,8,7,"0.0"],[2,8,7,"892.75"],[3,8,7,"239.0"],[4,8,7,"0.0"],[5,8,7,"0.0"],[6,8,7,"0.0"],[7,8,7,null],[8,8,7,"0.0"]]
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
SELECT id, sales / sum(sales) OVER () AS share FROM orders WHERE id < 4 ORDER BY id;
--= 30f561a0 [["id","integer"],["share","double"]] [[1,"0.8767812238055323"],[2,"0.04777870913663034"],[3,"0.07544006705783739"]]
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
SELECT id, percent_rank() OVER (ORDER BY sales), cume_dist() OVER (ORDER BY sales) FROM orders ORDER BY id;
--= cf82346c [["id","integer"],["_col1","double"],["_col2","double"]] [[1,"0.5714285714285714","0.625"],[2,"0.14285714285714285","0.25"],[3,"0.2857142857142857","0.375"],[4,"0.8571428571428571","0.875"],[5,"0.7142857142857143","0.75"],[6,"0.0","0.125"],[7,"1.0","1.0"],[8,"0.42857142857142855","0.5"]]
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
SELECT id, sum(sales) OVER w AS s, count(*) OVER w AS n FROM orders WINDOW w AS (PARTITION BY region ORDER BY id) ORDER BY id;
--= a8c3fbf0 [["id","integer"],["s","double"],["n","bigint"]] [[1,"261.5",1],[2,"14.25",1],[3,"284.0",2],[4,"957.75",1],[5,"921.25",2],[6,"0.0",1],[7,"284.0",3],[8,"48.75",1]]
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
SELECT id, count(DISTINCT region) OVER () FROM orders;
--= 5734ce1f NOT_SUPPORTED
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
SELECT id, sum(sales) FILTER (WHERE region = 'East') OVER (ORDER BY id) FROM orders ORDER BY id;
--= 19535d76 NOT_SUPPORTED
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
SELECT id FROM orders WHERE row_number() OVER (ORDER BY id) = 1;
--= 6c275338 EXPRESSION_NOT_SCALAR
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
SELECT region, category, sum(sales) FROM orders GROUP BY ROLLUP (region, category) ORDER BY 1, 2, 3;
--= 5ae2f165 [["region","varchar(7)"],["category","varchar(15)"],["_col2","double"]] [["Central","Furniture","48.75"],["Central",null,"48.75"],["East","Furniture","261.5"],["East","Office Supplies","22.5"],["East",null,"284.0"],["East",null,null],["South","Furniture","957.75"],["South",null,"957.75"],["West","Technology","921.25"],["West",null,"921.25"],[null,"Technology","0.0"],[null,null,"0.0"],[null,null,"2211.75"]]
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
SELECT region, category, sum(sales), grouping(region, category) FROM orders GROUP BY CUBE (region, category) ORDER BY 4, 1, 2;
--= 8ad9145d [["region","varchar(7)"],["category","varchar(15)"],["_col2","double"],["_col3","integer"]] [["Central","Furniture","48.75",0],["East","Furniture","261.5",0],["East","Office Supplies","22.5",0],["East",null,null,0],["South","Furniture","957.75",0],["West","Technology","921.25",0],[null,"Technology","0.0",0],["Central",null,"48.75",1],["East",null,"284.0",1],["South",null,"957.75",1],["West",null,"921.25",1],[null,null,"0.0",1],[null,"Furniture","1268.0",2],[null,"Office Supplies","22.5",2],[null,"Technology","921.25",2],[null,null,null,2],[null,null,"2211.75",3]]
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
SELECT year(day), region, count(*) FROM orders GROUP BY GROUPING SETS ((year(day)), (region), ()) ORDER BY 1, 2;
--= 8620e124 INVALID_COLUMN_REFERENCE
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
SELECT upper(region), count(*) FROM orders GROUP BY ROLLUP (upper(region)) ORDER BY 1, 2;
--= 8e4a5717 INVALID_COLUMN_REFERENCE
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
SELECT coalesce(region, 'all'), sum(quantity) FROM orders GROUP BY ROLLUP (region) ORDER BY 1, 2;
--= 5576a9b4 [["_col0","varchar(7)"],["_col1","bigint"]] [["Central",7],["East",7],["South",5],["West",9],["all",0],["all",28]]
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
SELECT sum(sales) FILTER (WHERE region = 'East') AS east, count(*) FILTER (WHERE profit < 0) AS losses FROM orders;
--= b91f882e [["east","double"],["losses","bigint"]] [["284.0",2]]
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
SELECT region, sum(sales) FROM orders GROUP BY region HAVING sum(sales) > 100 AND region IS NOT NULL ORDER BY region;
--= 040258f2 [["region","varchar(7)"],["_col1","double"]] [["East","284.0"],["South","957.75"],["West","921.25"]]
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
SELECT region FROM orders HAVING count(*) > 1;
--= 68aa3c2c EXPRESSION_NOT_AGGREGATE
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
SELECT count(*) AS n FROM orders HAVING count(*) > 100;
--= 39d7ffe5 [["n","bigint"]] []
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
SELECT region, sales FROM orders GROUP BY region;
--= bad510fd EXPRESSION_NOT_AGGREGATE
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
SELECT region, sum(sales) FROM orders;
--= d0d90fd8 EXPRESSION_NOT_AGGREGATE
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
SELECT sum(sales) FROM orders WHERE sum(sales) > 1;
--= 10d51cbc EXPRESSION_NOT_SCALAR
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
SELECT sum(count(*)) FROM orders;
--= 12c48f10 NESTED_AGGREGATION
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
SELECT sum(avg(sales)) FROM orders GROUP BY region;
--= c1f6b4c8 NESTED_AGGREGATION
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
SELECT nothing FROM orders;
--= 6cd15f36 COLUMN_NOT_FOUND
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
SELECT orders.nothing FROM orders;
--= 796bdc8b COLUMN_NOT_FOUND
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
SELECT o.id FROM orders;
--= 747d5b46 COLUMN_NOT_FOUND
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
SELECT id FROM nowhere;
--= f906b4a5 TABLE_NOT_FOUND
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
SELECT id FROM nowhere.nothing;
--= 14a63a7c SCHEMA_NOT_FOUND
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
SELECT * FROM orders o JOIN customers c ON o.id;
--= 76586e57 TYPE_MISMATCH
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
SELECT id AS "Row ID", sales AS "Total Sales ($)", region "r" FROM orders ORDER BY "Row ID" LIMIT 1;
--= 5cb27768 [["Row ID","integer"],["Total Sales ($)","double"],["r","varchar(7)"]] [[1,"261.5","East"]]
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
SELECT id AS Select_Me, id AS "SELECT", id + 1, count(*) OVER (), sales * 2 AS Double FROM orders ORDER BY id LIMIT 1;
--= dc2664c1 [["Select_Me","integer"],["SELECT","integer"],["_col2","integer"],["_col3","bigint"],["Double","double"]] [[1,1,2,8,"523.0"]]
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
SELECT ID, Id, "id", o.ID, orders_.id FROM orders o JOIN orders orders_ ON o.id = orders_.id ORDER BY 1 LIMIT 1;
--= 929c2281 AMBIGUOUS_NAME
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
SELECT id, id FROM orders ORDER BY 1 LIMIT 1;
--= 3cd9d6e1 [["id","integer"],["id","integer"]] [[1,1]]
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
SELECT x.ID FROM (SELECT id AS Id FROM orders) X ORDER BY 1 LIMIT 1;
--= f1226a16 [["ID","integer"]] [[1]]
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
SELECT typeof(id), typeof(sales), typeof(profit), typeof(day), typeof(shipped), typeof(region), typeof(profit * quantity), typeof(sales / 2), typeof(sum(profit) OVER ()) FROM orders LIMIT 1;
--= dcd23efd [["_col0","varchar"],["_col1","varchar"],["_col2","varchar"],["_col3","varchar"],["_col4","varchar"],["_col5","varchar"],["_col6","varchar"],["_col7","varchar"],["_col8","varchar"]] [["integer","double","decimal(5,2)","date","timestamp(3)","varchar(7)","decimal(15,2)","double","decimal(38,2)"]]
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
SELECT number, t.word FROM orders CROSS JOIN UNNEST(split(customer, ' ')) AS t(word) ORDER BY id, word;
--= 2eb71eda [["number","varchar(11)"],["word","varchar(9)"]] [["CA-2014-100","Ann"],["CA-2014-100","Lee"],["CA-2014-101","Bob"],["CA-2014-101","Ray"],["US-2014-102","Ann"],["US-2014-102","Lee"],["CA-2015-103","Çelik"],["CA-2015-103","Öz"],["US-2016-105","bob"],["US-2016-105","ray"],["US-2016-106",""],["US-2016-106",""],["US-2016-106","Dee"],["US-2016-106","Fox"],["CA-2017-107","Ann"],["CA-2017-107","Lee"]]
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
SELECT id, n, word FROM orders CROSS JOIN UNNEST(split(customer, ' ')) WITH ORDINALITY AS t(word, n) ORDER BY id, n;
--= c777eb24 [["id","integer"],["n","bigint"],["word","varchar(9)"]] [[1,1,"Ann"],[1,2,"Lee"],[2,1,"Bob"],[2,2,"Ray"],[3,1,"Ann"],[3,2,"Lee"],[4,1,"Çelik"],[4,2,"Öz"],[6,1,"bob"],[6,2,"ray"],[7,1,"Dee"],[7,2,""],[7,3,"Fox"],[7,4,""],[8,1,"Ann"],[8,2,"Lee"]]
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
SELECT id, word FROM orders LEFT JOIN UNNEST(split(customer, ' ')) AS t(word) ON true ORDER BY id, word;
--= c247fc84 [["id","integer"],["word","varchar(9)"]] [[1,"Ann"],[1,"Lee"],[2,"Bob"],[2,"Ray"],[3,"Ann"],[3,"Lee"],[4,"Çelik"],[4,"Öz"],[5,null],[6,"bob"],[6,"ray"],[7,""],[7,""],[7,"Dee"],[7,"Fox"],[8,"Ann"],[8,"Lee"]]
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
SELECT day FROM UNNEST(sequence(DATE '2014-01-01', DATE '2014-01-03', INTERVAL '1' DAY)) AS t(day) ORDER BY 1;
--= 8dd770a1 [["day","date"]] [["2014-01-01"],["2014-01-02"],["2014-01-03"]]
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
SELECT d.day, coalesce(sum(o.sales), 0) AS s FROM UNNEST(sequence(DATE '2014-01-30', DATE '2014-02-01')) AS d(day) LEFT JOIN orders o ON o.day = d.day GROUP BY d.day ORDER BY 1;
--= 91d3207c [["day","date"],["s","double"]] [["2014-01-30","0.0"],["2014-01-31","14.25"],["2014-02-01","0.0"]]
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
SELECT id FROM orders TABLESAMPLE BERNOULLI (100) ORDER BY id LIMIT 1;
--= 3a552d67 [["id","integer"]] [[1]]
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
SELECT "id" FROM "orders" WHERE "region" = 'East' ORDER BY "id";
--= 90c0459b [["id","integer"]] [[1],[3],[7]]
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
SELECT `id` FROM orders;
--= 76d56ce0 SYNTAX_ERROR
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
SELECT id FROM orders WHERE region = "East";
--= c5714a13 COLUMN_NOT_FOUND
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
SELECT id FROM orders WHERE sales > '20';
--= 882f4be4 TYPE_MISMATCH
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
SELECT id FROM orders WHERE id = '1';
--= 04637c72 TYPE_MISMATCH
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
SELECT id FROM orders WHERE id;
--= f6088fe4 TYPE_MISMATCH
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
SELECT id FROM orders WHERE NULL;
--= 63c9a955 [["id","integer"]] []
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
SELECT id FROM orders WHERE true ORDER BY id LIMIT 1;
--= 26a9c8bd [["id","integer"]] [[1]]
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
SELECT id FROM orders ORDER BY rand() LIMIT 0;
--= 2d5fc351 [["id","integer"]] []
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
SELECT * EXCEPT (id) FROM orders;
--= c9dde11b SYNTAX_ERROR
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
SELECT TOP 3 id FROM orders;
--= e6fbd2f9 SYNTAX_ERROR
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
SELECT id FROM orders LIMIT 2, 3;
--= b1b36a2f SYNTAX_ERROR
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
SELECT id FROM orders LIMIT -1;
--= 8ce113e6 SYNTAX_ERROR
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
SELECT id FROM orders ORDER BY id LIMIT 2 OFFSET 2;
--= 8d3210fa SYNTAX_ERROR
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
SELECT ifnull(region, 'x') FROM orders;
--= 95799dfb FUNCTION_NOT_FOUND
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
SELECT nvl(region, 'x') FROM orders;
--= 5d71343d FUNCTION_NOT_FOUND
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
SELECT isnull(region) FROM orders;
--= 966db59d FUNCTION_NOT_FOUND
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
SELECT id::varchar FROM orders;
--= 125fa57d SYNTAX_ERROR
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
SELECT len(region) FROM orders;
--= 6375fd17 FUNCTION_NOT_FOUND
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
SELECT datediff(day, shipped) FROM orders;
--= 6db69b31 FUNCTION_NOT_FOUND
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
SELECT to_date(number) FROM orders;
--= 651fac16 FUNCTION_NOT_FOUND
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
SELECT getdate();
--= 351be9a5 FUNCTION_NOT_FOUND
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
SELECT year(number) FROM orders;
--= 48aae822 FUNCTION_NOT_FOUND
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
SELECT sum(region) FROM orders;
--= 3ad3ee52 FUNCTION_NOT_FOUND
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
SELECT avg(day) FROM orders;
--= 3622bd4b FUNCTION_NOT_FOUND
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
SELECT region + 1 FROM orders;
--= 27d2a526 TYPE_MISMATCH
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
SELECT day + 1 FROM orders;
--= 2a8604bf TYPE_MISMATCH
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
SELECT day - DATE '2014-01-01' FROM orders ORDER BY id LIMIT 2;
--= 9aba63f3 [["_col0","interval day to second"]] [["2 00:00:00.000"],["30 00:00:00.000"]]
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
SELECT upper(id) FROM orders;
--= 5a14b42d FUNCTION_NOT_FOUND
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
SELECT concat(id, region) FROM orders;
--= 1858ee4a FUNCTION_NOT_FOUND
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
SELECT substr(id, 1) FROM orders;
--= cbe3cd6c FUNCTION_NOT_FOUND
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
SELECT round(region) FROM orders;
--= 79a17349 FUNCTION_NOT_FOUND
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
SELECT id FROM orders WHERE day > '2014-01-01';
--= bd47aa00 TYPE_MISMATCH
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
SELECT id FROM orders WHERE shipped < '2014-01-01';
--= 98051908 TYPE_MISMATCH
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
SELECT id FROM orders WHERE day > TIMESTAMP '2015-12-31 00:00:00' ORDER BY id;
--= 3b16fa52 [["id","integer"]] [[6],[7],[8]]
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
SELECT CAST(region AS integer) FROM orders;
--= 4e92b434 INVALID_CAST_ARGUMENT
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
SELECT TRY_CAST(region AS integer) FROM orders WHERE id = 1;
--= 4eb554be [["_col0","integer"]] [[null]]
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
SELECT TRY(CAST(region AS integer)), TRY(1 / 0), TRY(1 + 1) FROM orders WHERE id = 1;
--= 96a6fa1d [["_col0","integer"],["_col1","integer"],["_col2","integer"]] [[null,null,2]]
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
SELECT id FROM orders WHERE quantity > 0 AND 10 / quantity > 2 ORDER BY id;
--= b82744b7 [["id","integer"]] [[1],[2]]
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
SELECT id FROM orders WHERE 10 / quantity > 2 AND quantity > 0 ORDER BY id;
--= 35db8fc2 DIVISION_BY_ZERO
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
SELECT id, if(quantity > 0, 10 / quantity) FROM orders ORDER BY id;
--= afd00ba9 [["id","integer"],["_col1","integer"]] [[1,5],[2,3],[3,2],[4,2],[5,1],[6,null],[7,null],[8,1]]
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
SELECT id, CASE WHEN quantity = 0 THEN 0 ELSE 10 / quantity END FROM orders ORDER BY id;
--= e4ea9646 [["id","integer"],["_col1","integer"]] [[1,5],[2,3],[3,2],[4,2],[5,1],[6,0],[7,null],[8,1]]
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
SELECT id FROM orders WHERE quantity <> 0 OR 1 / 0 = 1;
--= b53bc8df DIVISION_BY_ZERO
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
SELECT region, count(*) FROM orders WHERE year(day) = 2014 GROUP BY region UNION ALL SELECT 'All', count(*) FROM orders WHERE year(day) = 2014 ORDER BY 1;
--= 752ebf5a [["region","varchar(7)"],["_col1","bigint"]] [["All",3],["East",2],["West",1]]
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
SELECT s.region, s.total, s.total / t.total FROM (SELECT region, sum(sales) AS total FROM orders GROUP BY region) s CROSS JOIN (SELECT sum(sales) AS total FROM orders) t ORDER BY 1;
--= 9d178e6d [["region","varchar(7)"],["total","double"],["_col2","double"]] [["Central","48.75","0.02204136995591726"],["East","284.0","0.1284051090765231"],["South","957.75","0.4330281451339437"],["West","921.25","0.41652537583361593"],[null,"0.0","0.0"]]
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
SELECT max(sales) - min(sales) AS spread, sum(sales) / count(*) AS a, sum(sales) / count(sales) AS b FROM orders;
--= 2b045f9a [["spread","double"],["a","double"],["b","double"]] [["957.75","276.46875","315.9642857142857"]]
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
SELECT region, max(day) - min(day) AS span FROM orders GROUP BY region ORDER BY region;
--= 180ce813 [["region","varchar(7)"],["span","interval day to second"]] [["Central","0 00:00:00.000"],["East","788 00:00:00.000"],["South","0 00:00:00.000"],["West","699 00:00:00.000"],[null,"0 00:00:00.000"]]
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
SELECT to_unixtime(shipped), to_iso8601(shipped), to_iso8601(day), CAST(shipped AS varchar), shipped AT TIME ZONE 'UTC' FROM orders ORDER BY id LIMIT 2;
--= a6212697 [["_col0","double"],["_col1","varchar(26)"],["_col2","varchar(16)"],["_col3","varchar"],["_col4","timestamp(3) with time zone"]] [["1.3889178E9","2014-01-05T10:30:00.000","2014-01-03","2014-01-05 10:30:00.000","2014-01-05 10:30:00.000 UTC"],["1.3913280005E9","2014-02-02T08:00:00.500","2014-01-31","2014-02-02 08:00:00.500","2014-02-02 08:00:00.500 UTC"]]
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
SELECT CAST(sales AS decimal(10, 1)), CAST(profit AS integer), CAST(profit AS double), CAST(sales AS varchar), CAST(sales AS bigint), CAST(profit AS varchar), CAST(quantity AS varchar(1)) FROM orders ORDER BY id;
--= dfdfcad6 [["_col0","decimal(10,1)"],["_col1","integer"],["_col2","double"],["_col3","varchar"],["_col4","bigint"],["_col5","varchar"],["_col6","varchar(1)"]] [["261.5",42,"41.91","2.615E2",262,"41.91","2"],["14.3",-7,"-6.87","1.425E1",14,"-6.87","3"],["22.5",3,"2.52","2.25E1",23,"2.52","5"],["957.8",-383,"-383.03","9.5775E2",958,"-383.03","5"],["907.0",91,"90.72","9.07E2",907,"90.72","6"],["0.0",null,null,"0E0",0,null,"0"],[null,0,"0.0",null,null,"0.00",null],["48.8",10,"10.0","4.875E1",49,"10.00","7"]]
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
SELECT greatest(sales, quantity), least(profit, quantity), abs(profit), sign(profit), ceil(sales), floor(profit), mod(id, 3), power(quantity, 2), sqrt(quantity) FROM orders ORDER BY id;
--= 832b2938 [["_col0","double"],["_col1","decimal(12,2)"],["_col2","decimal(5,2)"],["_col3","decimal(1,0)"],["_col4","double"],["_col5","decimal(4,0)"],["_col6","integer"],["_col7","double"],["_col8","double"]] [["261.5","2.00","41.91","1","262.0","41",1,"4.0","1.4142135623730951"],["14.25","-6.87","6.87","-1","15.0","-7",2,"9.0","1.7320508075688772"],["22.5","2.52","2.52","1","23.0","2",0,"25.0","2.23606797749979"],["957.75","-383.03","383.03","-1","958.0","-384",1,"25.0","2.23606797749979"],["907.0","6.00","90.72","1","907.0","90",2,"36.0","2.449489742783178"],["0.0",null,null,null,"0.0",null,0,"0.0","0.0"],[null,null,"0.00","0",null,"0",1,null,null],["48.75","7.00","10.00","1","49.0","10",2,"49.0","2.6457513110645907"]]
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
SELECT width_bucket(sales, 0, 1000, 10) AS bucket, count(*) FROM orders GROUP BY 1 ORDER BY 1;
--= 027e4075 [["bucket","bigint"],["_col1","bigint"]] [[1,4],[3,1],[10,2],[null,1]]
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
SELECT bucket, count(*) FROM (SELECT CASE WHEN sales < 100 THEN '<100' WHEN sales < 500 THEN '100-500' ELSE '500+' END AS bucket FROM orders) GROUP BY bucket ORDER BY bucket;
--= 328c5900 [["bucket","varchar(7)"],["_col1","bigint"]] [["100-500",1],["500+",3],["<100",4]]
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
SELECT corr(sales, quantity), covar_samp(sales, quantity), regr_slope(sales, quantity) FROM orders WHERE id IN (1, 2, 3);
--= 1710e3ea [["_col0","double"],["_col1","double"],["_col2","double"]] [["-0.736372756351995","-157.95833333333331","-67.69642857142857"]]
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
SELECT a.category, b.category FROM (SELECT DISTINCT category FROM orders) a, (SELECT DISTINCT category FROM orders) b WHERE a.category < b.category ORDER BY 1, 2;
--= a7568904 [["category","varchar(15)"],["category","varchar(15)"]] [["Furniture","Office Supplies"],["Furniture","Technology"],["Office Supplies","Technology"]]
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
SELECT * FROM (VALUES (1, 'a'), (2, 'b')) AS t(n, s) JOIN orders ON n = id ORDER BY n;
--= 8223ec58 [["n","integer"],["s","varchar(1)"],["id","integer"],["number","varchar(11)"],["customer","varchar(9)"],["region","varchar(7)"],["category","varchar(15)"],["day","date"],["sales","double"],["profit","decimal(5,2)"],["quantity","integer"],["shipped","timestamp(3)"]] [[1,"a",1,"CA-2014-100","Ann Lee","East","Furniture","2014-01-03","261.5","41.91",2,"2014-01-05 10:30:00.000"],[2,"b",2,"CA-2014-101","Bob Ray","West","Technology","2014-01-31","14.25","-6.87",3,"2014-02-02 08:00:00.500"]]
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
SELECT customer, count(*) AS n FROM orders GROUP BY customer ORDER BY count(*) DESC, customer NULLS FIRST;
--= 8a238a28 [["customer","varchar(9)"],["n","bigint"]] [["Ann Lee",3],[null,1],["Bob Ray",1],["Dee  Fox ",1],["bob ray",1],["Çelik Öz",1]]
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
SELECT region, count(*) FROM orders GROUP BY region ORDER BY sum(sales) DESC, region;
--= 8b4214c1 [["region","varchar(7)"],["_col1","bigint"]] [["South",1],["West",2],["East",3],["Central",1],[null,1]]
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
SELECT region AS r FROM orders GROUP BY r;
--= 5ab35bb5 COLUMN_NOT_FOUND
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
SELECT upper(region) AS r, count(*) FROM orders GROUP BY r;
--= 2bc3cf72 COLUMN_NOT_FOUND
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
SELECT region, count(*) AS n FROM orders GROUP BY region HAVING n > 1;
--= dd91540b COLUMN_NOT_FOUND
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
SELECT sales AS s FROM orders WHERE s > 1;
--= cdcc7fc3 COLUMN_NOT_FOUND
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
SELECT count(*) FROM orders WHERE customer LIKE '%e%' ESCAPE '!';
--= 7dde8a64 [["_col0","bigint"]] [[5]]
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
SELECT count(*) FROM orders WHERE customer = 'ann lee';
--= 9071ed68 [["_col0","bigint"]] [[0]]
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
SELECT element_at(split(number, '-'), -1), split(number, '-')[1], cardinality(split(customer, ' ')) FROM orders ORDER BY id;
--= 70b9da39 [["_col0","varchar(11)"],["_col1","varchar(11)"],["_col2","bigint"]] [["100","CA",2],["101","CA",2],["102","US",2],["103","CA",2],["104","CA",null],["105","US",2],["106","US",4],["107","CA",2]]
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
SELECT json_extract_scalar('{"id": ' || CAST(id AS varchar) || '}', '$.id') FROM orders ORDER BY id LIMIT 2;
--= 6f6c8a72 [["_col0","varchar"]] [["1"],["2"]]
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
SELECT transform(array_agg(quantity ORDER BY id), q -> q * 2) FROM orders;
--= 1d358db7 [["_col0","array(integer)"]] [[[4,6,10,10,12,0,null,14]]]
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
SELECT filter(array_agg(sales ORDER BY id), s -> s > 100), reduce(array_agg(quantity ORDER BY id), 0, (a, q) -> a + coalesce(q, 0), a -> a) FROM orders;
--= 457b3d84 [["_col0","array(double)"],["_col1","integer"]] [[["261.5","957.75","907.0"],28]]
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
SELECT row(id, region) FROM orders ORDER BY id LIMIT 1;
--= a1fd864b [["_col0","row(integer, varchar(7))"]] [[[1,"East"]]]
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
SELECT region, approx_distinct(customer), checksum(id) IS NOT NULL FROM orders GROUP BY region ORDER BY region;
--= 941d1e0c [["region","varchar(7)"],["_col1","bigint"],["_col2","boolean"]] [["Central",1,true],["East",2,true],["South",1,true],["West",1,true],[null,1,true]]
WITH t AS (SELECT 1 AS x) SELECT * FROM t;
--= ce6c72d3 [["x","integer"]] [[1]]
WITH t(y) AS (SELECT 1 AS x) SELECT y, x FROM t;
--= f41636ac COLUMN_NOT_FOUND
WITH t(y) AS (SELECT 1 AS x) SELECT y FROM t;
--= 4e9b885b [["y","integer"]] [[1]]
WITH a AS (SELECT 1 AS x), b AS (SELECT x + 1 AS x FROM a) SELECT a.x, b.x FROM a, b;
--= f3b0445c [["x","integer"],["x","integer"]] [[1,2]]
WITH a AS (SELECT 1 AS x), a AS (SELECT 2 AS x) SELECT * FROM a;
--= 822ae999 DUPLICATE_NAMED_QUERY
WITH b AS (SELECT * FROM a), a AS (SELECT 1 AS x) SELECT * FROM b;
--= 778a7aa6 TABLE_NOT_FOUND
WITH t AS (SELECT 1 AS x) SELECT * FROM (WITH t AS (SELECT 2 AS x) SELECT * FROM t);
--= 743acb3e [["x","integer"]] [[2]]
WITH t AS (SELECT 1 AS x UNION ALL SELECT 2) SELECT sum(x) FROM t;
--= d22b0aa1 [["_col0","bigint"]] [[3]]
WITH RECURSIVE t(n) AS (VALUES 1 UNION ALL SELECT n + 1 FROM t WHERE n < 5) SELECT sum(n) FROM t;
--= b2a6ee7b [["_col0","bigint"]] [[15]]
WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n * 2 FROM t WHERE n < 100) SELECT n FROM t ORDER BY n;
--= f7dcaefc [["n","integer"]] [[1],[2],[4],[8],[16],[32],[64],[128]]
WITH RECURSIVE t(n) AS (VALUES 1 UNION ALL SELECT n + 1 FROM t) SELECT sum(n) FROM t;
--= 7b9576a5 NOT_SUPPORTED
WITH RECURSIVE t AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM t WHERE n < 3) SELECT n FROM t;
--= e766bfa6 MISSING_COLUMN_ALIASES
WITH t AS (VALUES 1, 2) SELECT * FROM t ORDER BY 1;
--= 2a5bc739 [["_col0","integer"]] [[1],[2]]
WITH t AS (VALUES (1, 'a')) SELECT _col1 FROM t;
--= ef61e41f COLUMN_NOT_FOUND
WITH t(a, b) AS (VALUES (1, 'a')) SELECT a FROM t;
--= 377dba5f [["a","integer"]] [[1]]
WITH t(a) AS (VALUES (1, 'a')) SELECT a FROM t;
--= fdff1618 MISMATCHED_COLUMN_ALIASES
WITH t(a, a) AS (VALUES (1, 'a')) SELECT a FROM t;
--= f0efe06d DUPLICATE_COLUMN_NAME
WITH Mixed AS (SELECT 1 AS Case_Of_Name) SELECT CASE_OF_NAME, mixed.case_of_name AS Other FROM MIXED;
--= 54f9a11e [["CASE_OF_NAME","integer"],["Other","integer"]] [[1,1]]
WITH t AS (SELECT 1 AS x) SELECT x FROM t AS u;
--= 52ceba9b [["x","integer"]] [[1]]
WITH t AS (SELECT 1 AS x) SELECT t.x FROM t AS u;
--= a295368e COLUMN_NOT_FOUND
WITH t AS (SELECT 1, 2) SELECT * FROM t;
--= 2e68cfbb [["_col0","integer"],["_col1","integer"]] [[1,2]]
WITH t AS (SELECT 1 AS x, 2 AS x) SELECT * FROM t;
--= e15e9fb7 [["x","integer"],["x","integer"]] [[1,2]]
WITH t AS (SELECT 1 AS x, 2 AS x) SELECT x FROM t;
--= a10d4972 AMBIGUOUS_NAME
