// However many ways a body can go, what happened on some of them has happened.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class path_ManyDecisions {
  private int sum;

  void sentTwice(
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
    }
    if (port.isOpen()) {
      b.send();
    }
    if (port.isOpen()) {
      c.send();
    }
    if (port.isOpen()) {
      d.send();
    }
    if (port.isOpen()) {
      e.send();
    }
    if (port.isOpen()) {
      f.send();
    }
    if (port.isOpen()) {
      g.send();
    }
    if (port.isOpen()) {
      h.send();
    }
    // :: error: [double.transfer]
    a.send();
    // :: error: [double.transfer]
    b.send();
    // :: error: [double.transfer]
    c.send();
    // :: error: [double.transfer]
    d.send();
    // :: error: [double.transfer]
    e.send();
    // :: error: [double.transfer]
    f.send();
    // :: error: [double.transfer]
    g.send();
    // :: error: [double.transfer]
    h.send();
  }

  void read(
      Port port,
      // :: error: [owned.leaked]
      @Owned Frame a,
      // :: error: [owned.leaked]
      @Owned Frame b,
      // :: error: [owned.leaked]
      @Owned Frame c,
      // :: error: [owned.leaked]
      @Owned Frame d,
      // :: error: [owned.leaked]
      @Owned Frame e,
      // :: error: [owned.leaked]
      @Owned Frame f,
      // :: error: [owned.leaked]
      @Owned Frame g,
      // :: error: [owned.leaked]
      @Owned Frame h) {
    if (port.isOpen()) {
      a.send();
    }
    if (port.isOpen()) {
      b.send();
    }
    if (port.isOpen()) {
      c.send();
    }
    if (port.isOpen()) {
      d.send();
    }
    if (port.isOpen()) {
      e.send();
    }
    if (port.isOpen()) {
      f.send();
    }
    if (port.isOpen()) {
      g.send();
    }
    if (port.isOpen()) {
      h.send();
    }
    // :: error: [use.after.transfer]
    sum += a.length();
    // :: error: [use.after.transfer]
    sum += b.length();
    // :: error: [use.after.transfer]
    sum += c.length();
    // :: error: [use.after.transfer]
    sum += d.length();
    // :: error: [use.after.transfer]
    sum += e.length();
    // :: error: [use.after.transfer]
    sum += f.length();
    // :: error: [use.after.transfer]
    sum += g.length();
    // :: error: [use.after.transfer]
    sum += h.length();
  }

  void forgotten(
      Port port,
      // :: error: [owned.leaked]
      @Owned Frame a,
      // :: error: [owned.leaked]
      @Owned Frame b,
      // :: error: [owned.leaked]
      @Owned Frame c,
      // :: error: [owned.leaked]
      @Owned Frame d,
      // :: error: [owned.leaked]
      @Owned Frame e,
      // :: error: [owned.leaked]
      @Owned Frame f,
      // :: error: [owned.leaked]
      @Owned Frame g,
      // :: error: [owned.leaked]
      @Owned Frame h) {
    if (port.isOpen()) {
      a.send();
    }
    if (port.isOpen()) {
      b.send();
    }
    if (port.isOpen()) {
      c.send();
    }
    if (port.isOpen()) {
      d.send();
    }
    if (port.isOpen()) {
      e.send();
    }
    if (port.isOpen()) {
      f.send();
    }
    if (port.isOpen()) {
      g.send();
    }
    if (port.isOpen()) {
      h.send();
    }
  }

  void keptAndForgotten(
      Port port,
      // :: error: [owned.leaked]
      @Owned Frame a,
      // :: error: [owned.leaked]
      @Owned Frame b,
      // :: error: [owned.leaked]
      @Owned Frame c,
      // :: error: [owned.leaked]
      @Owned Frame d,
      // :: error: [owned.leaked]
      @Owned Frame e,
      // :: error: [owned.leaked]
      @Owned Frame f,
      // :: error: [owned.leaked]
      @Owned Frame g,
      // :: error: [owned.leaked]
      @Owned Frame h) {
    Frame a2 = null;
    if (port.isOpen()) {
      a2 = a;
    } else {
      a.drop();
    }
    Frame b2 = null;
    if (port.isOpen()) {
      b2 = b;
    } else {
      b.drop();
    }
    Frame c2 = null;
    if (port.isOpen()) {
      c2 = c;
    } else {
      c.drop();
    }
    Frame d2 = null;
    if (port.isOpen()) {
      d2 = d;
    } else {
      d.drop();
    }
    Frame e2 = null;
    if (port.isOpen()) {
      e2 = e;
    } else {
      e.drop();
    }
    Frame f2 = null;
    if (port.isOpen()) {
      f2 = f;
    } else {
      f.drop();
    }
    Frame g2 = null;
    if (port.isOpen()) {
      g2 = g;
    } else {
      g.drop();
    }
    Frame h2 = null;
    if (port.isOpen()) {
      h2 = h;
    } else {
      h.drop();
    }
  }

  void polledAndForgotten(Port port) {
    Frame a = null;
    if (port.isOpen()) {
      // :: error: [owned.leaked]
      a = port.next();
    }
    Frame b = null;
    if (port.isOpen()) {
      // :: error: [owned.leaked]
      b = port.next();
    }
    Frame c = null;
    if (port.isOpen()) {
      // :: error: [owned.leaked]
      c = port.next();
    }
    Frame d = null;
    if (port.isOpen()) {
      // :: error: [owned.leaked]
      d = port.next();
    }
    Frame e = null;
    if (port.isOpen()) {
      // :: error: [owned.leaked]
      e = port.next();
    }
    Frame f = null;
    if (port.isOpen()) {
      // :: error: [owned.leaked]
      f = port.next();
    }
    Frame g = null;
    if (port.isOpen()) {
      // :: error: [owned.leaked]
      g = port.next();
    }
    Frame h = null;
    if (port.isOpen()) {
      // :: error: [owned.leaked]
      h = port.next();
    }
  }

  // :: error: [owned.leaked]
  void lastForgotten(Port port, @Owned Frame last) {
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
    Frame kept = null;
    if (port.isOpen()) {
      kept = last;
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
    if (kept != null) {
      kept.send();
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

  int length() {
    return 0;
  }
}
