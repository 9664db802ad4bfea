// What was lent exclusively stays so after an instanceof test of its alias.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class LentAfterInstanceof {
  void handle(@Borrowed(exclusive = true) Request<String> rq) {
    Object known = rq;
    if (known instanceof Request<?> seen) {
      seen.bytes();
    }
    rq.data();
    rq.setSector(8);
  }
}
