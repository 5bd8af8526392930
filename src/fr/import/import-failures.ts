import type { ReadReason } from '../../domain/import/read-note.ts'

/** Why nothing could be read of a file, or brought of an address. */
export const frImportFailures = {
  read: {
    'too-big':
      'Ce fichier dépasse 100 Mo. Exportez-le pour une seule région, ou avec des contours simplifiés.',
    swells: 'Cette archive se déploie au-delà de toute mesure : elle n’a pas été ouverte.',
    'too-many-cells':
      'Ce tableau est trop grand (200 000 lignes ou 500 colonnes au plus). Ne gardez que la feuille et les colonnes utiles.',
    'too-many-points':
      'Ces contours sont trop détaillés (2 millions de points au plus). Simplifiez-les, ou exportez une seule région.',
    'too-many-features':
      'Cette couche a trop d’objets (20 000 au plus). Exportez une seule région.',
    'too-deep': 'Ce fichier est imbriqué au-delà de toute mesure : il n’a pas été lu.',
    'not-text': 'Ce fichier n’est ni un tableau ni une carte (image, programme…).',
    'old-excel':
      'Ce classeur est d’un ancien format (.xls) ou protégé par un mot de passe. Enregistrez-le au format .xlsx, sans mot de passe.',
    'shp-alone':
      'Un fichier .shp ne suffit pas. Mettez-le dans une archive .zip avec ses .dbf, .prj et .shx.',
    entities:
      'Ce fichier XML définit ses propres entités, ce qu’aucune carte ne demande : il n’a pas été lu.',
    damaged: 'Ce fichier est incomplet ou abîmé. Demandez-le à nouveau à son auteur.',
    empty: 'Ce fichier est vide.',
    'unknown-format':
      'Format non reconnu. Sont lus : CSV, XLSX, GeoJSON, TopoJSON, KML, shapefile en .zip, et les fichiers de l’atlas.',
    'packed-twice':
      'Cette archive n’en contient que d’autres (.zip). Déballez-la, et déposez une à une celles qui s’y trouvent, ou ensemble les fichiers qu’elles contiennent.',
    'json-shape':
      'Ce JSON n’est ni une carte ni un tableau. Exportez-le en CSV, ou en une liste d’objets qui ont tous les mêmes champs.',
    'no-area': 'Cette couche n’a aucun polygone, or un périmètre en est un.',
    'unknown-crs':
      'Le système de coordonnées de cette couche n’est pas reconnu. Exportez-la en WGS 84 (EPSG 4326) ou en Lambert-93 (EPSG 2154).',
    geopackage:
      'C’est un GeoPackage (.gpkg), qui n’est pas lu. Dans QGIS, exportez la couche en GeoJSON.',
    archive:
      'C’est une archive .7z, .rar ou .tar, qui n’est pas lue. Déballez-la, et déposez le fichier qu’elle contient, ou un .zip.',
    xlsb: 'C’est un classeur Excel binaire (.xlsb), qui n’est pas lu. Enregistrez-le au format .xlsx.',
    opendocument:
      'C’est un classeur LibreOffice (.ods), qui n’est pas lu. Enregistrez-le au format .xlsx ou .csv.',
    mapinfo: 'C’est une couche MapInfo, qui n’est pas lue. Exportez-la en GeoJSON ou en shapefile.',
    track:
      'C’est une trace GPS (.gpx), qui ne contient aucun contour. Tracez les contours sur une carte, et exportez-la en GeoJSON ou en KML.',
    'flat-map':
      'C’est une couche FlatGeobuf, Parquet ou GML, qui n’est pas lue. Exportez-la en GeoJSON.',
    pdf: 'C’est un PDF, dont rien ne peut être lu. Demandez à son auteur le tableau ou la couche d’origine, en .xlsx ou en GeoJSON.',
    word: 'C’est un document Word, qui n’est pas lu. Copiez son tableau dans un classeur, et enregistrez-le au format .xlsx.',
    'link-only':
      'Ce KML ne contient qu’un lien vers une carte en ligne. Ouvrez cette carte, et téléchargez-la en entier.',
    'lot-newer':
      'Ce lot a été fait par une version plus récente de l’atlas. Rechargez la page, puis ouvrez-le à nouveau.',
    'lot-too-long':
      'Ce lot contient plus de faits qu’un lot n’en porte\u00a0: il n’a pas été lu. Demandez le fichier des fiches de la région.',
  } satisfies Record<ReadReason, string>,
  fetch: {
    'not-web': 'Donnez une adresse qui commence par https:// ou http://.',
    unreachable:
      'Le serveur ne répond pas, ou n’autorise pas l’atlas à le lire. Téléchargez le fichier, puis ouvrez-le ici.',
    refused: 'Le serveur a refusé d’envoyer ce fichier.',
    'too-big': 'Ce fichier dépasse 100 Mo. Demandez-en un extrait pour votre région.',
  },
} as const
