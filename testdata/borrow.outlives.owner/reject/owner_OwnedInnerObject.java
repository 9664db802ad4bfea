// An object of an inner class is owned itself, and may not be used after the object around it has ended.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class OwnedInnerObject {
  int used(@Owned Port port) {
    Port.Line line = port.new Line();
    port.end();
    // :: error: [borrow.outlives.owner]
    int length = line.length();
    line.close();
    return length;
  }

  void closed(@Owned Port port) {
    Port.Line line = port.new Line();
    port.end();
    // :: error: [borrow.outlives.owner]
    line.close();
  }
}

@Tracked
class Port {
  private int lines;

  void end(@Owned Port this) {}

  @Tracked
  class Line {
    void close(@Owned Line this) {}

    int length() {
      return lines;
    }
  }
}
