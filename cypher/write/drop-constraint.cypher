// Drops a constraint that is not what its statement says.
// @param name – name of the constraint
DROP CONSTRAINT $name IF EXISTS
