// an inherited method of another file may end what the object lent
final class Late extends Base {
  int length() {
    Frame frame = first();
    drop();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }
}
