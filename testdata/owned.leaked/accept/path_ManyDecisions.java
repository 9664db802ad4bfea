// However many ways a body can go, what is null on some of them is told apart by null tests.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class path_ManyDecisions {
  void sentOrDropped(
      Port port,
      @Owned Frame a,
      @Owned Frame b,
      @Owned Frame c,
      @Owned Frame d,
      @Owned Frame e,
      @Owned Frame f,
      @Owned Frame g,
      @Owned Frame h) {
    if (port.isOpen()) {
      a.send();
    } else {
      a.drop();
    }
    if (port.isOpen()) {
      b.send();
    } else {
      b.drop();
    }
    if (port.isOpen()) {
      c.send();
    } else {
      c.drop();
    }
    if (port.isOpen()) {
      d.send();
    } else {
      d.drop();
    }
    if (port.isOpen()) {
      e.send();
    } else {
      e.drop();
    }
    if (port.isOpen()) {
      f.send();
    } else {
      f.drop();
    }
    if (port.isOpen()) {
      g.send();
    } else {
      g.drop();
    }
    if (port.isOpen()) {
      h.send();
    } else {
      h.drop();
    }
  }

  void polled(Port port) {
    Frame a = port.next();
    Frame b = port.next();
    Frame c = port.next();
    Frame d = port.next();
    Frame e = port.next();
    Frame f = port.next();
    Frame g = port.next();
    Frame h = port.next();
    if (a != null) {
      a.send();
    }
    if (b != null) {
      b.send();
    }
    if (c != null) {
      c.send();
    }
    if (d != null) {
      d.send();
    }
    if (e != null) {
      e.send();
    }
    if (f != null) {
      f.send();
    }
    if (g != null) {
      g.send();
    }
    if (h != null) {
      h.send();
    }
  }

  void polledSometimes(Port port) {
    Frame a = null;
    if (port.isOpen()) {
      a = port.next();
    }
    Frame b = null;
    if (port.isOpen()) {
      b = port.next();
    }
    Frame c = null;
    if (port.isOpen()) {
      c = port.next();
    }
    Frame d = null;
    if (port.isOpen()) {
      d = port.next();
    }
    Frame e = null;
    if (port.isOpen()) {
      e = port.next();
    }
    Frame f = null;
    if (port.isOpen()) {
      f = port.next();
    }
    Frame g = null;
    if (port.isOpen()) {
      g = port.next();
    }
    Frame h = null;
    if (port.isOpen()) {
      h = port.next();
    }
    if (a != null) {
      a.send();
    }
    if (b != null) {
      b.send();
    }
    if (c != null) {
      c.send();
    }
    if (d != null) {
      d.send();
    }
    if (e != null) {
      e.send();
    }
    if (f != null) {
      f.send();
    }
    if (g != null) {
      g.send();
    }
    if (h != null) {
      h.send();
    }
  }

  void sentOnlyWhenMade(Port port) {
    Frame a = null;
    if (port.isOpen()) {
      a = new Frame();
    }
    Frame b = null;
    if (port.isOpen()) {
      b = new Frame();
    }
    Frame c = null;
    if (port.isOpen()) {
      c = new Frame();
    }
    Frame d = null;
    if (port.isOpen()) {
      d = new Frame();
    }
    Frame e = null;
    if (port.isOpen()) {
      e = new Frame();
    }
    Frame f = null;
    if (port.isOpen()) {
      f = new Frame();
    }
    Frame g = null;
    if (port.isOpen()) {
      g = new Frame();
    }
    Frame h = null;
    if (port.isOpen()) {
      h = new Frame();
    }
    if (a != null) {
      a.send();
    }
    if (b != null) {
      b.send();
    }
    if (c != null) {
      c.send();
    }
    if (d != null) {
      d.send();
    }
    if (e != null) {
      e.send();
    }
    if (f != null) {
      f.send();
    }
    if (g != null) {
      g.send();
    }
    if (h != null) {
      h.send();
    }
  }
}

interface Port {
  boolean isOpen();

  @Nullable @Owned Frame next();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
