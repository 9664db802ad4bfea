// Where too many ways meet, nobody knows any more which frame a name refers to.
import dev.custody.annotations.Tracked;

class path_ManyDecisions {
  private int sum;

  void names(Port port) {
    Frame a = new Frame();
    Frame a2 = new Frame();
    Frame b = new Frame();
    Frame b2 = new Frame();
    Frame c = new Frame();
    Frame c2 = new Frame();
    Frame d = new Frame();
    Frame d2 = new Frame();
    Frame e = new Frame();
    Frame e2 = new Frame();
    Frame f = new Frame();
    Frame f2 = new Frame();
    Frame g = new Frame();
    Frame g2 = new Frame();
    Frame h = new Frame();
    Frame h2 = new Frame();
    if (port.isOpen()) {
      a = a2;
    }
    if (port.isOpen()) {
      b = b2;
    }
    if (port.isOpen()) {
      c = c2;
    }
    if (port.isOpen()) {
      d = d2;
    }
    if (port.isOpen()) {
      e = e2;
    }
    if (port.isOpen()) {
      f = f2;
    }
    if (port.isOpen()) {
      g = g2;
    }
    if (port.isOpen()) {
      h = h2;
    }
    // :: error: [escapes.unchecked]
    sum += a.length();
    // :: error: [escapes.unchecked]
    sum += b.length();
    // :: error: [escapes.unchecked]
    sum += c.length();
    // :: error: [escapes.unchecked]
    sum += d.length();
    // :: error: [escapes.unchecked]
    sum += e.length();
  }
}

interface Port {
  boolean isOpen();
}

@Tracked(droppable = true)
class Frame {
  int length() {
    return 0;
  }
}
