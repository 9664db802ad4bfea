// Mended: the loan is used before the inherited method may end it; one that says so only looks.
final class Late extends Base {
  int length() {
    Frame frame = first();
    boolean isBusy = isBusy();
    int length = frame == null || !isBusy ? 0 : frame.length();
    drop();
    return length;
  }
}
