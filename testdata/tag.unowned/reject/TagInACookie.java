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
    // :: error: [tag.unowned]
    return tags.request(cookie.tag()).bytes();
  }
}
