// Gives saved views the label that no other program uses.
MATCH (view:View)
WHERE view.id STARTS WITH 'view-' AND view.address IS NOT NULL
SET view:ThroughlineView
REMOVE view:View
RETURN count(*) AS written
