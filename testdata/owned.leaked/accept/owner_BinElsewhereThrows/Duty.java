// a bin of another file is taken to be ended by its method, even if that throws
import dev.custody.annotations.Owned;
import java.io.IOException;

class Duty {
  static void found(@Owned Frame frame) {
    Bin bin = new Bin();
    bin.put(frame);
    try {
      bin.end();
    } catch (IOException e) {
      System.out.println("not found");
    }
  }
}
