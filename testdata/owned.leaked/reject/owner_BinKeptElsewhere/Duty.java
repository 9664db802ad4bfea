// A bin of another file is asked for its name, or for one frame of two, and forgotten.
import dev.custody.annotations.Owned;

final class Duty {
  static void named(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Bin bin = new Bin();
    bin.add(frame);
    System.out.println(bin.getName());
  }

  static void polled(@Owned Frame one, @Owned Frame other) {
    // :: error: [owned.leaked]
    Bin bin = new Bin();
    bin.add(one);
    bin.add(other);
    Frame first = bin.poll();
    if (first != null) {
      first.send();
    }
  }
}
