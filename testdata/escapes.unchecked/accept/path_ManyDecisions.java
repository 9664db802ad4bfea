// Mended: each frame is used next to the decision that chooses it.
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
    sum += a.length();
    if (port.isOpen()) {
      b = b2;
    }
    sum += b.length();
    if (port.isOpen()) {
      c = c2;
    }
    sum += c.length();
    if (port.isOpen()) {
      d = d2;
    }
    sum += d.length();
    if (port.isOpen()) {
      e = e2;
    }
    sum += e.length();
    if (port.isOpen()) {
      f = f2;
    }
    if (port.isOpen()) {
      g = g2;
    }
    if (port.isOpen()) {
      h = h2;
    }
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
