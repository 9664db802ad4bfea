// What was only lent stays only lent after an instanceof test of its alias.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class LentAfterInstanceof {
  void handle(@Borrowed Request<String> rq) {
    Object known = rq;
    if (known instanceof Request<?> seen) {
      seen.bytes();
    }
    rq.data();
    // :: error: [exclusive.required]
    rq.setSector(8);
  }
}
