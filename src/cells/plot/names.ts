/** Omitted because it needs maps, addresses, or more script than it is worth. */
export const leftOut: readonly string[] =
  'image geo sphere graticule geoCentroid tree cluster treeNode treeLink waffleX waffleY bollinger bollingerX bollingerY Image Geo WaffleX WaffleY'.split(
    ' ',
  );

export const markNames: readonly string[] =
  'area areaX areaY arrow auto axisX axisY axisFx axisFy barX barY boxX boxY cell cellX cellY circle contour crosshair crosshairX crosshairY delaunayLink delaunayMesh density differenceX differenceY dot dotX dotY frame gridX gridY gridFx gridFy hexagon hexgrid hull line lineX lineY linearRegressionX linearRegressionY link raster rect rectX rectY ruleX ruleY spike text textX textY tickX tickY tip vector vectorX vectorY voronoi voronoiMesh'.split(
    ' ',
  );

/** Other functions of Plot that cells call: transforms, scales, legends. */
export const otherNames: readonly string[] =
  'plot legend scale identity indexOf column valueof bin binX binY group groupX groupY groupZ hexbin stackX stackX1 stackX2 stackY stackY1 stackY2 window windowX windowY map mapX mapY normalize normalizeX normalizeY shiftX shiftY select selectFirst selectLast selectMaxX selectMaxY selectMinX selectMinY sort reverse shuffle filter transform initializer dodgeX dodgeY centroid find pointer pointerX pointerY marks formatIsoDate formatMonth formatWeekday formatNumber numberInterval timeInterval utcInterval'.split(
    ' ',
  );
