"""Functions that Athena has and ``SHOW FUNCTIONS`` of a bare Trino does not list: syntax and plug-ins.

One of them is refused as lacking here, not said to be unknown.
"""

UNLISTED = frozenset(
    """
    array_first array_last bing_tile bing_tile_at bing_tile_coordinates bing_tile_polygon bing_tile_quadkey
    bing_tile_zoom_level bing_tiles_around bitwise_xor_agg char2hexint classify convex_hull_agg cosine_distance
    current_time current_timestamp evaluate_classifier_predictions features format from_encoded_polyline
    from_geojson_geometry geometry_from_hadoop_shape geometry_invalid_reason geometry_nearest_points
    geometry_to_bing_tiles geometry_union geometry_union_agg great_circle_distance index json_array json_exists
    json_object json_query json_value learn_classifier learn_libsvm_classifier learn_libsvm_regressor
    learn_regressor line_interpolate_point line_interpolate_points line_locate_point localtime localtimestamp
    objectid objectid_timestamp regress row simplify_geometry spatial_partitioning spatial_partitions st_area
    st_asbinary st_astext st_boundary st_buffer st_centroid st_contains st_convexhull st_coorddim st_crosses
    st_difference st_dimension st_disjoint st_distance st_endpoint st_envelope st_envelopeaspts st_equals
    st_exteriorring st_geometries st_geometryfromtext st_geometryn st_geometrytype st_geomfrombinary
    st_interiorringn st_interiorrings st_intersection st_intersects st_isclosed st_isempty st_isring st_issimple
    st_isvalid st_length st_linefromtext st_linestring st_multipoint st_numgeometries st_numinteriorring
    st_numpoints st_overlaps st_point st_pointn st_points st_polygon st_relate st_startpoint st_symdifference
    st_touches st_union st_within st_x st_xmax st_xmin st_y st_ymax st_ymin timestamp_objectid timezone to_char
    to_date to_encoded_polyline to_geojson_geometry to_geometry to_spherical_geography to_timestamp version
    """.split()  # noqa: SIM905
)
