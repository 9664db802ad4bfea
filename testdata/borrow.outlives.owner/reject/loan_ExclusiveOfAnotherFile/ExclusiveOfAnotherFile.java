// A method of another file that asks for its object exclusively ends what that has lent.
class ExclusiveOfAnotherFile {
  int flushed(Bin bin) {
    Frame first = bin.first();
    bin.flush();
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  int flushedByAnotherName(Bin bin, Bin other) {
    Frame first = bin.first();
    other.flush();
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  int wentOn(Bin bin) {
    Frame first = bin.first();
    Frame next = bin.next();
    // :: error: [borrow.outlives.owner]
    return first == null || next == null ? 0 : first.length();
  }
}
