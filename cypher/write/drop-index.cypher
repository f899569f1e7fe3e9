// Drops an index that is not what its statement says.
// @param name – name of the index
DROP INDEX $name IF EXISTS
