// A bin of another file is forgotten where the disk could not be found, before it was ended.
import dev.custody.annotations.Owned;
import java.io.IOException;

class Duty {
  static void found(@Owned Frame frame) throws IOException {
    // :: error: [owned.leaked]
    Bin bin = new Bin();
    bin.put(frame);
    Bin.find();
    bin.end();
  }
}
