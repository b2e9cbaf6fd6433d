/** What a page needs once its reader does something. */
import './focus.client';
import './foot.client';
