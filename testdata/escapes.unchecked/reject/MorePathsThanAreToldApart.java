// Five values wander through five variables in a loop: which one is freed at last, nobody can say.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

final class MorePathsThanAreToldApart {
  void shuffle(int n) {
    Piece a = new Piece();
    Piece b = new Piece();
    Piece c = new Piece();
    Piece d = new Piece();
    Piece e = new Piece();
    for (int i = 0; i < n; i++) {
      if (i % 2 == 0) {
        Piece x = a;
        a = b;
        b = x;
      }
      if (i % 3 == 0) {
        Piece x = b;
        b = c;
        c = x;
      }
      if (i % 5 == 0) {
        Piece x = c;
        c = d;
        d = x;
      }
      if (i % 7 == 0) {
        Piece x = d;
        d = e;
        e = x;
      }
    }
    // :: error: [escapes.unchecked]
    a.free();
    // :: error: [escapes.unchecked]
    b.free();
    // :: error: [escapes.unchecked]
    c.free();
    // :: error: [escapes.unchecked]
    d.free();
    // :: error: [escapes.unchecked]
    e.free();
  }
}

@Tracked
final class Piece {
  void free(@Owned Piece this) {}
}
