// An object of an inner class is owned itself, and is given up before the object around it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class OwnedInnerObject {
  int used(@Owned Port port) {
    Port.Line line = port.new Line();
    int length = line.length();
    line.close();
    port.end();
    return length;
  }

  void closed(@Owned Port port) {
    Port.Line line = port.new Line();
    line.close();
    port.end();
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
