// The tag of a request goes into a cookie, which is converted once the hardware has the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class TagInACookie {
  record Cookie(int tag, long sector) {}

  private final TagSet<Void> tags;

  TagInACookie(TagSet<Void> tags) {
    this.tags = tags;
  }

  int send(@Owned Request<Void> rq) {
    Cookie cookie = new Cookie(rq.tag(), rq.sector());
    rq.giveToHardware();
    Request<Void> again = tags.tryAcquire(cookie.tag());
    if (again == null) {
      return 0;
    }
    int bytes = again.bytes();
    again.release();
    return bytes;
  }
}
