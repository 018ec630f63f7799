import type {APIRoute} from "astro";
import {licencesText} from "../site/licencesText.ts";

/** The licences of what the site brings along of others. */
export const GET: APIRoute = () => new Response(licencesText(), {headers: {"content-type": "text/plain; charset=utf-8"}});
