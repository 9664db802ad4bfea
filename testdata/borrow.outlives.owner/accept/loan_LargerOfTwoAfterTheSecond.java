// Mended: The larger of two requests is a loan of both and ends with either.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class LargerOfTwoAfterTheSecond {
  @Borrowed({"a", "b"}) Request<Pdu> larger(@Borrowed Request<Pdu> a, @Borrowed Request<Pdu> b) {
    return a.bytes() >= b.bytes() ? a : b;
  }

  long merge(@Owned Request<Pdu> front, @Owned Request<Pdu> back) {
    @Borrowed({"front", "back"}) Request<Pdu> pick = larger(front, back);
    long sector = pick.sector();
    back.endOk();
    front.endOk();
    return sector;
  }
}

class Pdu {
  int retries;
  long deadline;
}
