//! Every secret type of the workspace wipes itself when it is dropped and says nothing of itself
//! when it is printed.
